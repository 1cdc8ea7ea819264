package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Source;
import vn.tonghop.consolidation.SourceCells;
import vn.tonghop.consolidation.TracedRow;
import vn.tonghop.submission.RowIds;

/** The submitted cells behind a figure, as they are listed: each one, or, where they are many, each run of them. */
sealed interface SourceLines permits SourceLines.Single, SourceRanges {

    /**
     * Up to so many cells stand in a line each. The largest figures of a department, over one half-year, rest on some
     * sixty cells and are checked by eye; where thousands of rows are added up, nobody reads a line a row, and a sheet
     * that has one takes longer to write than everything else.
     */
    int MOST_CELLS = 100;

    /** Takes a row behind the figure. */
    void take(TracedRow row);

    /** What was found, in the order in which it is listed. */
    List<Line> lines();

    /**
     * One listed cell, or cells below one another.
     *
     * @param cells in A1 notation; null when the file has no such column
     * @param number how many cells
     * @param value as submitted, where it is one cell
     * @param sum of what several hold, where the field is one of numbers
     * @param task what the row stands for, where it is one
     */
    record Line(Place place, @Nullable String cells, int number, String value, Optional<BigDecimal> sum, String task) {

        static Line of(Source source) {
            return new Line(
                    new Place(source.unit(), source.file(), source.sheet()),
                    source.cell(),
                    1,
                    source.value(),
                    Optional.empty(),
                    source.task());
        }
    }

    /** Whose sheet it is. */
    record Place(
            @Nullable String unit, String file, @Nullable String sheet) {}

    /**
     * Begins the list of one figure.
     *
     * @param fields whose cells are listed
     * @param numericFields keys of the fields that hold numbers
     */
    static SourceLines of(RowIds rows, List<String> fields, Set<String> numericFields) {
        return rows.size() <= MOST_CELLS
                ? new Single(new SourceCells(rows, fields))
                : new SourceRanges(fields, numericFields.containsAll(fields));
    }

    /** A line a cell. */
    record Single(SourceCells cells) implements SourceLines {

        @Override
        public void take(TracedRow row) {
            cells.take(row);
        }

        @Override
        public List<Line> lines() {
            return cells.sources().stream().map(Line::of).toList();
        }
    }
}
