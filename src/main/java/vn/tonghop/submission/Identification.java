package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.text.TextKey;

/**
 * Whose submission it is, for which round, and which version: what the cover says, and what the hidden sheet says. Where
 * both speak they must agree; the cover alone decides, because it is what the unit sees.
 *
 * @param unit by the cover, or by the hidden sheet where the cover has no unit
 * @param metaUnit by the hidden sheet
 * @param report by the cover, or the default one for the period
 * @param period by the cover, or by the hidden sheet where the cover has no period
 * @param metaPeriod by the hidden sheet
 * @param version the number on the cover; 1 when the line is blank, absent when it is no whole number from 1
 */
public record Identification(
        Optional<UnitRegister.Match> unit,
        Optional<UnitRegister.Match> metaUnit,
        Optional<ReportType> report,
        Optional<Period> period,
        Optional<Period> metaPeriod,
        Optional<Integer> version) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern VERSION = Pattern.compile("(?:[Ll]ần\\s*)?0*([1-9]\\d{0,3})");

    static Identification of(Cover cover, Catalogue catalogue) {
        UnitRegister register = new UnitRegister(catalogue);
        Optional<UnitRegister.Match> metaUnit =
                Optional.ofNullable(cover.meta().get(MetaSheet.UNIT)).flatMap(register::find);
        Optional<Period> metaPeriod =
                Optional.ofNullable(cover.meta().get(MetaSheet.PERIOD)).flatMap(Period::parse);
        Optional<Period> period =
                cover.text(CoverSheet.PERIOD).map(Identification::period).orElse(metaPeriod);
        Optional<String> report = cover.text(CoverSheet.REPORT)
                .or(() -> Optional.ofNullable(cover.meta().get(MetaSheet.REPORT)));
        return new Identification(
                cover.text(CoverSheet.UNIT).map(register::find).orElse(metaUnit),
                metaUnit,
                report.isPresent()
                        ? reportType(report.get(), catalogue)
                        : period.flatMap(known -> catalogue.standardFor(known.kind())),
                period,
                metaPeriod,
                cover.text(CoverSheet.VERSION).map(Identification::version).orElse(Optional.of(1)));
    }

    /**
     * The unit whose submission it is. Nobody's, when the cover claims a workbook that was issued to another unit: it must
     * not stand beside that unit's own versions.
     */
    Optional<UnitRegister.Match> owner() {
        boolean foreign = metaUnit.isPresent()
                && unit.isPresent()
                && !metaUnit.get().unit().code().equals(unit.get().unit().code());
        return foreign ? Optional.empty() : unit;
    }

    /** The round, when period and report type are known and belong together. */
    Optional<Round> round(Catalogue catalogue) {
        return report.flatMap(type ->
                period.filter(known -> known.kind() == type.kind()).map(known -> Round.of(catalogue, type, known)));
    }

    private static Optional<ReportType> reportType(String text, Catalogue catalogue) {
        String key = TextKey.FOLDED.of(text);
        return catalogue.reportTypes().stream()
                .filter(type -> key.equals(TextKey.FOLDED.of(type.title())) || key.equals(TextKey.FOLDED.of(type.id())))
                .findFirst();
    }

    /** A code such as {@code 2023-H1}, or the label of a period of the year that the text names. */
    private static Optional<Period> period(String text) {
        Optional<Period> code = Period.parse(text);
        Matcher year = YEAR.matcher(text);
        if (code.isPresent() || !year.find()) {
            return code;
        }
        String key = TextKey.FOLDED.of(text);
        return periodsOf(Integer.parseInt(year.group(1))).stream()
                .filter(period -> TextKey.FOLDED.of(period.label()).equals(key))
                .findFirst();
    }

    private static List<Period> periodsOf(int year) {
        List<Period> periods = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            for (int index = 1; index <= kind.perYear(); index++) {
                periods.add(new Period(kind, year, index));
            }
        }
        return periods;
    }

    private static Optional<Integer> version(String text) {
        Matcher matcher = VERSION.matcher(text.strip());
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }
}
