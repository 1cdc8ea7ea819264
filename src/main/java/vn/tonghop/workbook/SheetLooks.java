package vn.tonghop.workbook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one sheet of a submitted workbook looks, pulled row by row beside its values. */
interface SheetLooks extends AutoCloseable {

    /**
     * How a row looks.
     *
     * @param number from 1; numbers ascend from row to row
     * @param points height; 0 where the file tells none
     * @param cells looks by column from 1, of blank cells too
     */
    record RowLook(int number, double points, Map<Integer, CellLook> cells) {}

    /**
     * Columns that look alike; both ends belong to them, and spans ascend without meeting.
     *
     * @param width in characters; 0 for the usual one
     */
    record ColumnLook(int first, int last, double width, CellLook look) {}

    /**
     * What Excel lets people enter in some cells.
     *
     * @param type one of list, whole, decimal, date, textLength
     * @param operator as in ECMA-376 part 1, 18.18.22
     * @param first the list, or the number that the operator compares with
     * @param second the other end of an interval; empty for none
     */
    record InputRule(List<MergedRegion> cells, String type, String operator, String first, String second) {}

    /** Rows and columns that stay while the rest scrolls; 0 for none. */
    record Pane(int rows, int columns) {}

    /** The looks of a sheet of which only the values are known. */
    SheetLooks NONE = new SheetLooks() {
        @Override
        public @Nullable RowLook next() {
            return null;
        }

        @Override
        public List<ColumnLook> columns() {
            return List.of();
        }

        @Override
        public Pane pane() {
            return new Pane(0, 0);
        }

        @Override
        public List<InputRule> rules() {
            return List.of();
        }

        @Override
        public void close() {
            // holds nothing
        }
    };

    /** The next row that has a look, or null after the last. */
    @Nullable
    RowLook next() throws RefusedWorkbook;

    /** Known once a row has been asked for. */
    List<ColumnLook> columns();

    /** Known once a row has been asked for. */
    Pane pane();

    /** Known once all rows have been pulled. */
    List<InputRule> rules();

    @Override
    void close();
}
