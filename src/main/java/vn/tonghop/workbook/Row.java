package vn.tonghop.workbook;

import java.util.List;

/**
 * A row with its non-empty cells in column order.
 *
 * @param number from 1
 * @param hidden whether Excel hides it (by hand or by a filter)
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    /** The value in a column counted from 1; {@link CellValue.Empty} where the row has no cell. */
    public CellValue value(int column) {
        for (Cell cell : cells) {
            if (cell.address().column() == column) {
                return cell.value();
            }
        }
        return CellValue.EMPTY;
    }
}
