package vn.tonghop.catalogue;

import java.util.List;

/**
 * A stacked bar chart below the tables of an appendix: a bar for each row of a block.
 *
 * @param block whose rows are drawn
 * @param categories column that names the bars
 * @param series columns of figures, in the order in which they are stacked, with what the legend calls them
 */
public record Chart(String title, String block, String categories, List<Series> series) {

    public Chart {
        series = List.copyOf(series);
    }

    /**
     * One colour of the bars.
     *
     * @param label in the legend
     */
    public record Series(String column, String label) {}
}
