package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.catalogue.Chart;
import vn.tonghop.workbook.BarChart;
import vn.tonghop.workbook.CellAddress;

/** Finds the cells that a chart draws. */
final class ChartFigures {

    private ChartFigures() {}

    /** The chart over the printed figures; empty when its block has no row. */
    static Optional<BarChart> of(Chart chart, List<DrawnFigure> figures) {
        NavigableMap<Integer, DrawnFigure> bars = column(chart, chart.categories(), figures);
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        List<BarChart.Series> series = new ArrayList<>();
        for (Chart.Series one : chart.series()) {
            Map<Integer, DrawnFigure> cells = column(chart, one.column(), figures);
            series.add(new BarChart.Series(
                    one.label(),
                    cell(cells.values().iterator().next()).column(),
                    rows(bars)
                            .map(row -> Optional.ofNullable(cells.get(row)).flatMap(DrawnFigure::amount))
                            .toList()));
        }
        List<String> names = rows(bars)
                .map(row -> Optional.ofNullable(bars.get(row))
                        .map(bar -> bar.figure().value())
                        .orElse(""))
                .toList();
        return Optional.of(new BarChart(
                chart.title(),
                bars.firstKey(),
                cell(bars.firstEntry().getValue()).column(),
                names,
                series));
    }

    private static Stream<Integer> rows(NavigableMap<Integer, DrawnFigure> bars) {
        return IntStream.rangeClosed(bars.firstKey(), bars.lastKey()).boxed();
    }

    /** The figures of a column by the row of their cell. */
    private static NavigableMap<Integer, DrawnFigure> column(Chart chart, String column, List<DrawnFigure> figures) {
        NavigableMap<Integer, DrawnFigure> cells = new TreeMap<>();
        for (DrawnFigure figure : figures) {
            PrintedFigure printed = figure.figure();
            if (printed.block().equals(chart.block())
                    && printed.column().equals(column)
                    && printed.scope() == PrintedFigure.Scope.ROW) {
                cells.put(cell(figure).row(), figure);
            }
        }
        return cells;
    }

    private static CellAddress cell(DrawnFigure figure) {
        return CellAddress.parse(figure.figure().cell());
    }
}
