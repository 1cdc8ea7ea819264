package vn.tonghop.appendix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.appendix.TablePage.Column;
import vn.tonghop.appendix.TablePage.Line;
import vn.tonghop.text.Visible;
import vn.tonghop.workbook.DrawnLayout.Look;

/** One line for each figure and each submitted cell behind it, or, where these are many, each run of them in a column. */
record SourcesPage(RoundFacts facts, Wording wording) {

    static final String ID = "nguon-so-lieu";

    TablePage page(List<TracedFigure> figures) {
        Iterable<Line> lines = () -> figures.stream().flatMap(this::lines).iterator();
        return new TablePage(
                ID,
                wording.text("sources.sheet"),
                wording.text("sources.title"),
                List.of(
                        wording.text(
                                "page.round",
                                facts.round().report().title(),
                                facts.round().period().label()),
                        wording.text("sources.remark", SourceLines.MOST_CELLS)),
                Optional.empty(),
                List.of(),
                List.of(18, 22, 24, 26, 28, 18, 14, 30, 30),
                List.of(new TablePage.Table("nguon", "", columns(), lines, wording.text("sources.none"))));
    }

    private List<Column> columns() {
        return List.of(
                new Column(wording.text("figure.cell"), Look.TEXT),
                new Column(wording.text("figure.label"), Look.TEXT),
                new Column(wording.text("sources.value"), Look.TEXT),
                new Column(wording.text("column.unit"), Look.TEXT),
                new Column(wording.text("column.file"), Look.TEXT),
                new Column(wording.text("column.sheet"), Look.TEXT),
                new Column(wording.text("sources.cell"), Look.CENTRED),
                new Column(wording.text("sources.submitted"), Look.TEXT),
                new Column(wording.text("sources.task"), Look.TEXT));
    }

    private Stream<Line> lines(TracedFigure traced) {
        PrintedFigure figure = traced.figure();
        Entry.Link cell = new Entry.Link(figure.sheet() + "!" + figure.cell(), figure.sheet(), figure.cell());
        Entry label = Entry.words(traced.drawn().label());
        Entry value = figure.amount().<Entry>map(Entry.Amount::new).orElseGet(() -> new Entry.Excerpt(figure.value()));
        return traced.sources().lines().stream()
                .map(line -> Line.of(
                        Optional.empty(),
                        cell,
                        label,
                        value,
                        Entry.words(unit(line.place())),
                        Entry.words(line.place().file()),
                        Entry.words(Optional.ofNullable(line.place().sheet())
                                .map(Visible::text)
                                .orElse("")),
                        Entry.words(Optional.ofNullable(line.cells()).orElse("")),
                        submitted(line),
                        new Entry.Excerpt(
                                line.number() == 1 ? line.task() : wording.text("sources.cells", line.number()))));
    }

    private String unit(SourceLines.Place place) {
        String code = place.unit();
        return facts.unitName(code).orElse(code == null ? "" : code);
    }

    private static Entry submitted(SourceLines.Line line) {
        return line.sum().<Entry>map(Entry.Amount::new).orElseGet(() -> new Entry.Excerpt(line.value()));
    }
}
