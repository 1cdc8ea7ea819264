package vn.tonghop.appendix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.appendix.TablePage.Column;
import vn.tonghop.appendix.TablePage.Line;
import vn.tonghop.consolidation.Source;
import vn.tonghop.consolidation.UnitStatus;
import vn.tonghop.text.Visible;
import vn.tonghop.workbook.DrawnLayout.Look;

/** One line for each figure and each submitted cell behind it. */
record SourcesPage(RoundFacts facts, FigureRows rows, Wording wording) {

    static final String ID = "nguon-so-lieu";

    TablePage page(List<DrawnFigure> figures) {
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
                        wording.text("sources.remark")),
                Optional.empty(),
                List.of(),
                List.of(18, 22, 24, 26, 28, 18, 8, 30, 34),
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

    private Stream<Line> lines(DrawnFigure drawn) {
        PrintedFigure figure = drawn.figure();
        Entry value = drawn.amount().<Entry>map(Entry.Amount::new).orElseGet(() -> new Entry.Excerpt(figure.value()));
        return facts.rows().sources(rows.sources(figure), rows.fields(figure)).stream()
                .map(source -> Line.of(
                        Optional.empty(),
                        new Entry.Link(figure.sheet() + "!" + figure.cell(), figure.sheet(), figure.cell()),
                        Entry.words(drawn.label()),
                        value,
                        Entry.words(unit(source)),
                        Entry.words(source.file()),
                        Entry.words(Optional.ofNullable(source.sheet())
                                .map(Visible::text)
                                .orElse("")),
                        Entry.words(Optional.ofNullable(source.cell()).orElse("")),
                        new Entry.Excerpt(source.value()),
                        new Entry.Excerpt(source.task())));
    }

    private String unit(Source source) {
        return facts.units().stream()
                .filter(unit -> unit.unit().equals(source.unit()))
                .map(UnitStatus::name)
                .findFirst()
                .orElse(source.unit() == null ? "" : source.unit());
    }
}
