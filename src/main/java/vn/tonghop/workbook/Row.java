package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with its non-empty cells in column order.
 *
 * @param number from 1
 * @param hidden whether Excel hides it (by hand or by a filter)
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    private static final int CELL_WEIGHT = 20;

    /** Characters of heap that the row takes, roughly: its texts, and as much as a short text for each cell. */
    public int weight() {
        int weight = 0;
        for (Cell cell : cells) {
            weight += CELL_WEIGHT
                    + (cell.value() instanceof CellValue.Text text ? text.text().length() : 0);
        }
        return weight;
    }

    /** The value in a column counted from 1; {@link CellValue.Empty} where the row has no cell. */
    public CellValue value(int column) {
        Cell cell = cell(column);
        return cell == null ? CellValue.EMPTY : cell.value();
    }

    /** The cell in a column counted from 1, or null. */
    public @Nullable Cell cell(int column) {
        // in a row without gaps the n-th cell is that of column n; with gaps it stands left of that
        for (int i = Math.min(column, cells.size()) - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            if (cell.address().column() <= column) {
                return cell.address().column() == column ? cell : null;
            }
        }
        return null;
    }

    /** This row with a cell of its own number in the place of the one, if any, that stands in that column. */
    public Row with(Cell cell) {
        List<Cell> changed = new ArrayList<>(cells);
        changed.removeIf(other -> other.address().equals(cell.address()));
        changed.add(cell);
        changed.sort(Comparator.comparing(Cell::address));
        return new Row(number, hidden, List.copyOf(changed));
    }
}
