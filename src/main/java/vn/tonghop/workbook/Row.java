package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        for (Cell cell : cells) {
            if (cell.address().column() == column) {
                return cell.value();
            }
        }
        return CellValue.EMPTY;
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
