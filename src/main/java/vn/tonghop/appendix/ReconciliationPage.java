package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.appendix.TablePage.Column;
import vn.tonghop.appendix.TablePage.Fact;
import vn.tonghop.appendix.TablePage.Line;
import vn.tonghop.catalogue.Section;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.text.Dates;
import vn.tonghop.workbook.DrawnLayout.Look;
import vn.tonghop.workbook.Tone;

/** Whether every row read is accounted for, and every printed figure follows from its sources. */
final class ReconciliationPage {

    static final String ID = "doi-chieu";

    private final RoundFacts facts;
    private final Recount recount;
    private final Wording wording;
    private final List<Disagreement> differing = new ArrayList<>();

    ReconciliationPage(RoundFacts facts, Recount recount, Wording wording) {
        this.facts = facts;
        this.recount = recount;
        this.wording = wording;
    }

    TablePage page(List<TracedFigure> all, List<CheckedFigure> checked) {
        List<Line> rows = rows();
        List<Line> figures = figures(all);
        List<Line> checks = new CheckLines(wording).lines(checked);
        checked.stream()
                .filter(figure -> !figure.sides().agrees())
                .map(Disagreement::of)
                .forEach(differing::add);
        facts.checks().keep(differing);
        return new TablePage(
                ID,
                wording.text("reconciliation.sheet"),
                wording.text("reconciliation.title"),
                List.of(wording.text(
                        "page.round",
                        facts.round().report().title(),
                        facts.round().period().label())),
                Optional.of(
                        differing.isEmpty()
                                ? new TablePage.Verdict(
                                        Tone.GOOD,
                                        wording.text(
                                                "reconciliation.agrees",
                                                facts.parts().size(),
                                                figures.size(),
                                                checked.size()))
                                : new TablePage.Verdict(
                                        Tone.ERROR, wording.text("reconciliation.differs", differing.size()))),
                facts(),
                List.of(5, 33, 31, 24, 9, 9, 9, 9, 22, 10),
                List.of(
                        new TablePage.Table(
                                "dong",
                                wording.text("reconciliation.rows"),
                                rowColumns(),
                                rows,
                                wording.text("reconciliation.no-rows")),
                        new TablePage.Table(
                                "so-lieu",
                                wording.text("reconciliation.figures"),
                                figureColumns(),
                                figures,
                                wording.text("reconciliation.no-figures")),
                        new TablePage.Table(
                                "rang-buoc",
                                wording.text("reconciliation.checks"),
                                CheckLines.columns(wording),
                                checks,
                                wording.text("reconciliation.no-checks"))));
    }

    private List<Fact> facts() {
        String settings = new TreeMap<>(facts.settings())
                .entrySet().stream()
                        .map(setting -> setting.getKey() + " = " + setting.getValue())
                        .collect(Collectors.joining("; "));
        return List.of(
                new Fact(
                        wording.text("overview.window"),
                        wording.text(
                                "page.window",
                                Dates.decree(facts.round().window().from()),
                                Dates.decree(facts.round().window().to()))),
                new Fact(wording.text("overview.revision"), Integer.toString(facts.revision())),
                new Fact(wording.text("reconciliation.settings"), settings));
    }

    private List<Column> rowColumns() {
        return List.of(
                new Column(wording.text("column.number"), Look.CENTRED),
                new Column(wording.text("column.unit"), Look.TEXT),
                new Column(wording.text("column.file"), Look.TEXT),
                new Column(wording.text("column.sheet"), Look.TEXT),
                new Column(wording.text("rows.read"), Look.COUNT),
                new Column(wording.text("rows.used"), Look.COUNT),
                new Column(wording.text("rows.rejected"), Look.COUNT),
                new Column(wording.text("rows.set-aside"), Look.COUNT),
                new Column(wording.text("rows.reasons"), Look.TEXT),
                new Column(wording.text("reconciliation.result"), Look.CENTRED));
    }

    private List<Line> rows() {
        List<Line> lines = new ArrayList<>();
        int[] total = new int[4];
        for (RoundFacts.Part part : facts.parts()) {
            SubmittedForm form = part.form();
            int[] counts = {form.read(), form.used(), form.rejected(), form.setAsideRows()};
            for (int i = 0; i < total.length; i++) {
                total[i] += counts[i];
            }
            lines.add(rows(
                    Entry.number(lines.size() + 1L),
                    List.of(
                            facts.unitName(part.submission()),
                            part.submission().fileName(),
                            form.sheetName() == null ? facts.formName(form.form()) : form.sheetName()),
                    counts,
                    reasons(form.setAside())));
        }
        if (!lines.isEmpty()) {
            lines.add(rows(Entry.NOTHING, List.of(wording.text("rows.total"), "", ""), total, ""));
        }
        return lines;
    }

    /** @param place unit, file and sheet */
    private Line rows(Entry number, List<String> place, int[] counts, String reasons) {
        boolean agrees = counts[0] == counts[1] + counts[2] + counts[3];
        if (!agrees) {
            differing.add(new Disagreement(
                    "",
                    Disagreement.ROWS,
                    Optional.empty(),
                    wording.text(
                            "disagreement.rows",
                            String.join(" › ", place),
                            counts[0],
                            counts[1] + counts[2] + counts[3])));
        }
        return Line.of(
                tone(agrees),
                number,
                Entry.words(place.get(0)),
                Entry.words(place.get(1)),
                Entry.words(place.get(2)),
                Entry.number(counts[0]),
                Entry.number(counts[1]),
                Entry.number(counts[2]),
                Entry.number(counts[3]),
                Entry.words(reasons),
                result(agrees));
    }

    private String reasons(Map<String, Integer> setAside) {
        return new TreeMap<>(setAside)
                .entrySet().stream()
                        .map(reason -> wording.textOr("set-aside." + reason.getKey(), reason.getKey()) + ": "
                                + reason.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private List<Column> figureColumns() {
        return List.of(
                new Column(wording.text("column.number"), Look.CENTRED),
                new Column(wording.text("figure.label"), Look.TEXT),
                new Column(wording.text("figure.line"), Look.TEXT),
                new Column(wording.text("figure.cell"), Look.TEXT),
                new Column(wording.text("figure.printed"), Look.COUNT),
                new Column(wording.text("figure.recounted"), Look.COUNT),
                new Column(wording.text("figure.difference"), Look.COUNT),
                new Column(wording.text("figure.sources"), Look.COUNT),
                new Column(wording.text("figure.method"), Look.TEXT),
                new Column(wording.text("reconciliation.result"), Look.CENTRED));
    }

    private List<Line> figures(List<TracedFigure> all) {
        Map<RowPlace, String> words = new HashMap<>();
        all.stream()
                .map(TracedFigure::figure)
                .filter(figure -> figure.amount().isEmpty() && !figure.value().isBlank())
                .forEach(figure -> words.putIfAbsent(RowPlace.of(figure), figure.value()));
        List<Line> lines = new ArrayList<>();
        for (TracedFigure figure : all) {
            figure.recounted().ifPresent(recounted -> lines.add(figure(lines.size() + 1, figure, recounted, words)));
        }
        return lines;
    }

    private Line figure(int number, TracedFigure traced, BigDecimal recounted, Map<RowPlace, String> words) {
        PrintedFigure figure = traced.figure();
        BigDecimal printed = figure.amount().orElseThrow();
        boolean agrees = recounted.compareTo(printed) == 0;
        if (!agrees) {
            differing.add(new Disagreement(
                    figure.appendix(),
                    Disagreement.RECOUNT,
                    Optional.of(figure.sheet() + "!" + figure.cell()),
                    wording.text(
                            "disagreement.recount",
                            traced.drawn().label(),
                            printed.toPlainString(),
                            recounted.toPlainString())));
        }
        return Line.of(
                tone(agrees),
                Entry.number(number),
                Entry.words(traced.drawn().label()),
                new Entry.Excerpt(line(figure, words)),
                new Entry.Link(figure.sheet() + "!" + figure.cell(), figure.sheet(), figure.cell()),
                new Entry.Amount(printed),
                new Entry.Amount(recounted),
                new Entry.Amount(printed.subtract(recounted)),
                Entry.number(traced.rows().size()),
                Entry.words(
                        wording.text("method." + recount.method(figure).name().toLowerCase(Locale.ROOT))),
                result(agrees));
    }

    /** What the line of a figure is about: its section, or the first words in its row. */
    private String line(PrintedFigure figure, Map<RowPlace, String> words) {
        if (figure.scope() == PrintedFigure.Scope.ROW) {
            return words.getOrDefault(RowPlace.of(figure), wording.text("figure.whole"));
        }
        return figure.section()
                .flatMap(key -> recount.figures().block(figure).sections().stream()
                        .filter(section -> section.key().equals(key))
                        .map(Section::label)
                        .findFirst())
                .orElse(wording.text("figure.whole"));
    }

    /** The printed row in which a figure stands. */
    private record RowPlace(String sheet, String block, int ordinal) {
        static RowPlace of(PrintedFigure figure) {
            return new RowPlace(figure.sheet(), figure.block(), figure.ordinal());
        }
    }

    private Entry result(boolean agrees) {
        return Entry.words(wording.text(agrees ? "result.agrees" : "result.differs"));
    }

    private static Optional<Tone> tone(boolean agrees) {
        return agrees ? Optional.empty() : Optional.of(Tone.ERROR);
    }
}
