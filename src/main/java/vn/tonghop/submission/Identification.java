package vn.tonghop.submission;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.text.HeaderText;
import vn.tonghop.text.TextKey;

/**
 * Whose submission it is, for which round, and which version.
 *
 * <p>The first that tells decides, in the order of {@link Told.Source}: the cover, because it is what the unit sees and
 * signs; the hidden sheet, because we wrote it; a labelled line, then a title above a table, in workbooks that units made
 * themselves; the name of the file only when nothing in it tells, because names are given in haste and name recipients too.
 * A line that is filled but not understood is never passed over for a weaker source. Names are matched whole, folded, by
 * the register; nothing is matched because it looks alike. All that disagree with what decides are kept, to be told.
 *
 * @param unit what decides
 * @param otherUnits what tells of another unit
 * @param report by the cover or a line, or the default one for the period
 * @param period what decides
 * @param otherPeriods what tells of another period
 * @param unclear the line for the unit that no register explains, where there is no cover and nothing else decides
 * @param version the number on the cover or in a line; 1 when it is blank or missing, absent when it is no whole number
 *     from 1. Two files without one in one sweep are thus two of the same version, of which neither replaces the other
 */
public record Identification(
        Optional<Told<UnitRegister.Match>> unit,
        List<Told<UnitRegister.Match>> otherUnits,
        Optional<ReportType> report,
        Optional<Told<Period>> period,
        List<Told<Period>> otherPeriods,
        Optional<Told<String>> unclear,
        Optional<Integer> version) {

    private static final Pattern VERSION = Pattern.compile("(?:[Ll]ần\\s*)?0*([1-9]\\d{0,3})");
    /** The ending, and the mark that a mail program adds to a name that is taken. */
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{Alnum}]{2,5}$");

    static Identification of(Cover cover, Letterhead letterhead, String fileName, Registers registers) {
        Catalogue catalogue = registers.catalogue();
        String name = ENDING.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFC))
                .replaceFirst("");
        Periods periods = new Periods(cover, letterhead, registers.periods());
        List<Told<Period>> toldPeriods = periods.told(name);
        Optional<Told<Period>> period = periods.isUnclear() ? Optional.empty() : first(toldPeriods);
        // without a period, a name that passed from one unit to another is that of the last one
        LocalDate day = period.map(told -> cutoff(told.value(), catalogue)).orElse(LocalDate.MAX);
        Units units = new Units(cover, letterhead, registers.units(day));
        List<Told<UnitRegister.Match>> toldUnits = units.told(name);
        Optional<Told<String>> unclear = units.unclear();
        Optional<Told<UnitRegister.Match>> unit = unclear.isPresent() ? Optional.empty() : first(toldUnits);
        Optional<String> report = cover.text(CoverSheet.REPORT)
                .or(() -> Optional.ofNullable(cover.meta().get(MetaSheet.REPORT)))
                .or(() -> line(letterhead, CoverSheet.REPORT));
        return new Identification(
                unit,
                unit.map(decided -> toldUnits.stream()
                                .filter(other -> !other.value().agreesWith(decided.value()))
                                .toList())
                        .orElse(List.of()),
                report.isPresent()
                        ? reportType(report.get(), catalogue)
                        : period.flatMap(
                                known -> catalogue.standardFor(known.value().kind())),
                period,
                period.map(decided -> periods.others(decided, toldPeriods)).orElse(List.of()),
                cover.sheet().isPresent() ? Optional.empty() : unclear,
                cover.text(CoverSheet.VERSION)
                        .or(() -> line(letterhead, CoverSheet.VERSION))
                        .map(Identification::version)
                        .orElse(Optional.of(1)));
    }

    /**
     * The unit whose submission it is. Nobody's, when the workbook itself tells of two units: it must not stand beside
     * the versions of either. What only the file's name says does not take a workbook from its unit.
     */
    public Optional<UnitRegister.Match> owner() {
        boolean foreign = otherUnits.stream().anyMatch(other -> other.source() != Told.Source.FILE_NAME);
        return foreign ? Optional.empty() : unit.map(Told::value);
    }

    /** The round, when period and report type are known and belong together. */
    Optional<Round> round(Catalogue catalogue) {
        return report.flatMap(type -> period.map(Told::value)
                .filter(known -> known.kind() == type.kind())
                .map(known -> Round.of(catalogue, type, known)));
    }

    private static LocalDate cutoff(Period period, Catalogue catalogue) {
        return catalogue
                .standardFor(period.kind())
                .map(type -> Round.of(catalogue, type, period).cutoff())
                .orElse(period.lastDay());
    }

    private static <T> Optional<T> first(List<T> all) {
        return all.stream().findFirst();
    }

    private static Optional<String> line(Letterhead letterhead, CoverSheet label) {
        return letterhead.lines().stream()
                .filter(line -> line.label() == label)
                .map(Letterhead.Line::value)
                .findFirst();
    }

    private static Optional<ReportType> reportType(String text, Catalogue catalogue) {
        String key = TextKey.FOLDED.of(text);
        return catalogue.reportTypes().stream()
                .filter(type -> key.equals(TextKey.FOLDED.of(type.title())) || key.equals(TextKey.FOLDED.of(type.id())))
                .findFirst();
    }

    private static Optional<Integer> version(String text) {
        Matcher matcher = VERSION.matcher(text.strip());
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    private static <T> Told<T> onCover(T value, Cover cover, CoverSheet label) {
        Cover.Line line = cover.lines().get(label);
        return new Told<>(
                value,
                Told.Source.COVER,
                cover.text(label).orElse(""),
                cover.sheet().orElse(null),
                line == null ? null : line.cell());
    }

    private static <T> Told<T> byMeta(T value, String text) {
        return new Told<>(value, Told.Source.HIDDEN_SHEET, text, MetaSheet.NAME, null);
    }

    private static <T> Told<T> inLine(T value, Letterhead.Line line) {
        return new Told<>(value, Told.Source.LINE, line.text(), line.sheet(), line.cell());
    }

    private record Units(Cover cover, Letterhead letterhead, UnitRegister register) {

        List<Told<UnitRegister.Match>> told(String fileName) {
            List<Told<UnitRegister.Match>> told = new ArrayList<>();
            cover.text(CoverSheet.UNIT)
                    .flatMap(register::find)
                    .ifPresent(match -> told.add(onCover(match, cover, CoverSheet.UNIT)));
            String issued = cover.meta().getOrDefault(MetaSheet.UNIT, "");
            register.find(issued).ifPresent(match -> told.add(byMeta(match, issued)));
            for (Letterhead.Line line : letterhead.lines()) {
                if (line.label() == CoverSheet.UNIT) {
                    register.find(line.value()).ifPresent(match -> told.add(inLine(match, line)));
                }
            }
            for (Letterhead.Title title : letterhead.titles()) {
                register.titled(title.text())
                        .ifPresent(match -> told.add(
                                new Told<>(match, Told.Source.TITLE, title.text(), title.sheet(), title.cell())));
            }
            register.inFileName(fileName)
                    .ifPresent(match -> told.add(new Told<>(match, Told.Source.FILE_NAME, fileName, null, null)));
            return told;
        }

        /** What is written for the unit by a source that would decide, and is no unit. */
        Optional<Told<String>> unclear() {
            Optional<String> written = cover.text(CoverSheet.UNIT);
            if (written.isPresent()) {
                return written.filter(text -> register.find(text).isEmpty())
                        .map(text -> onCover(text, cover, CoverSheet.UNIT));
            }
            if (cover.meta().containsKey(MetaSheet.UNIT)) {
                return Optional.empty();
            }
            List<Letterhead.Line> lines = letterhead.lines().stream()
                    .filter(line -> line.label() == CoverSheet.UNIT && !HeaderText.isMeasure(line.value()))
                    .toList();
            boolean understood =
                    lines.stream().anyMatch(line -> register.find(line.value()).isPresent());
            return understood ? Optional.empty() : first(lines).map(line -> inLine(line.text(), line));
        }
    }

    private record Periods(Cover cover, Letterhead letterhead, PeriodRegister register) {

        List<Told<Period>> told(String fileName) {
            List<Told<Period>> told = new ArrayList<>();
            cover.text(CoverSheet.PERIOD)
                    .flatMap(register::find)
                    .ifPresent(period -> told.add(onCover(period, cover, CoverSheet.PERIOD)));
            String issued = cover.meta().getOrDefault(MetaSheet.PERIOD, "");
            register.find(issued).ifPresent(period -> told.add(byMeta(period, issued)));
            for (Letterhead.Line line : letterhead.lines()) {
                if (line.label() == CoverSheet.PERIOD) {
                    register.find(line.value()).ifPresent(period -> told.add(inLine(period, line)));
                }
            }
            told.addAll(titled());
            for (Period period : register.inFileName(fileName)) {
                told.add(new Told<>(period, Told.Source.FILE_NAME, fileName, null, null));
            }
            return told;
        }

        private List<Told<Period>> titled() {
            List<Told<Period>> told = new ArrayList<>();
            for (Letterhead.Title title : letterhead.titles()) {
                register.titled(title.text())
                        .forEach(period -> told.add(
                                new Told<>(period, Told.Source.TITLE, title.text(), title.sheet(), title.cell())));
            }
            return told;
        }

        /** A cover line that names no period, or titles alone that name several. */
        boolean isUnclear() {
            Optional<String> written = cover.text(CoverSheet.PERIOD);
            boolean lines = cover.meta().containsKey(MetaSheet.PERIOD)
                    || letterhead.lines().stream()
                            .filter(line -> line.label() == CoverSheet.PERIOD)
                            .anyMatch(line -> register.find(line.value()).isPresent());
            if (written.isPresent() || lines) {
                return written.isPresent() && written.flatMap(register::find).isEmpty();
            }
            Set<Period> titles = new LinkedHashSet<>();
            titled().forEach(title -> titles.add(title.value()));
            return titles.size() > 1;
        }

        /**
         * A line is taken at its word. Titles and file names compare periods ("so với cùng kỳ …"): all that one sheet names
         * together must leave out what decides before they contradict it, and a period around it is no contradiction.
         */
        List<Told<Period>> others(Told<Period> decided, List<Told<Period>> told) {
            return told.stream()
                    .filter(other -> !other.value().equals(decided.value()))
                    .filter(other -> other.source().compareTo(Told.Source.TITLE) < 0
                            || told.stream()
                                    .filter(beside -> beside.source() == other.source()
                                            && String.valueOf(beside.sheet()).equals(String.valueOf(other.sheet())))
                                    .noneMatch(beside -> PeriodRegister.holds(beside.value(), decided.value())))
                    .toList();
        }
    }
}
