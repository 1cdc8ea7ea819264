package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.appendix.TablePage.Column;
import vn.tonghop.appendix.TablePage.Line;
import vn.tonghop.workbook.DrawnLayout.Look;
import vn.tonghop.workbook.Tone;

/** Printed figures beside what they must be, those that do not agree first. */
record CheckLines(Wording wording) {

    static List<Column> columns(Wording wording) {
        return List.of(
                new Column(wording.text("column.number"), Look.CENTRED),
                new Column(wording.text("check.message"), Look.TEXT),
                new Column(wording.text("check.source"), Look.TEXT),
                new Column(wording.text("figure.cell"), Look.TEXT),
                new Column(wording.text("check.found"), Look.CENTRED),
                new Column(wording.text("check.expected"), Look.CENTRED),
                new Column(wording.text("figure.difference"), Look.CENTRED),
                new Column(wording.text("reconciliation.result"), Look.CENTRED));
    }

    List<Line> lines(List<CheckedFigure> checked) {
        List<CheckedFigure> ordered = new ArrayList<>(checked);
        ordered.sort((one, other) ->
                Boolean.compare(one.sides().agrees(), other.sides().agrees()));
        List<Line> lines = new ArrayList<>();
        ordered.forEach(figure -> lines.add(line(lines.size() + 1, figure)));
        return lines;
    }

    private Line line(int number, CheckedFigure figure) {
        boolean agrees = figure.sides().agrees();
        return Line.of(
                agrees ? Optional.empty() : Optional.of(Tone.ERROR),
                Entry.number(number),
                Entry.words(figure.check().message()),
                Entry.words(figure.check().source().orElse("")),
                figure.place().map(CheckLines::link).orElse(Entry.NOTHING),
                Entry.words(figure.sides().found()),
                Entry.words(figure.sides().expected()),
                Entry.words(figure.sides().difference()),
                Entry.words(wording.text(agrees ? "result.agrees" : "result.differs")));
    }

    private static Entry link(String place) {
        int mark = place.lastIndexOf('!');
        return new Entry.Link(place, place.substring(0, mark), place.substring(mark + 1));
    }
}
