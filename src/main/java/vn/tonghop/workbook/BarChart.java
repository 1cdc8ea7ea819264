package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of figures that a sheet shows: one horizontal bar a row, its series stacked.
 *
 * @param firstRow of the cells that are drawn, from 1
 * @param column of the names of the bars, from 1
 * @param names of the bars, from the first row on
 */
public record BarChart(String title, int firstRow, int column, List<String> names, List<Series> series) {

    public BarChart {
        names = List.copyOf(names);
        series = List.copyOf(series);
        int bars = names.size();
        if (bars == 0 || series.stream().anyMatch(one -> one.values().size() != bars)) {
            throw new IllegalArgumentException("a chart of " + bars + " bars: " + title);
        }
    }

    /**
     * One colour of the bars.
     *
     * @param column of its figures, from 1
     * @param values from the first row on; absent where the cell is empty
     */
    public record Series(String label, int column, List<Optional<BigDecimal>> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    int lastRow() {
        return firstRow + names.size() - 1;
    }
}
