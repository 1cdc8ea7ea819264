package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.Row;

/**
 * The filled cells of a row in column order, told apart by the form's columns. A formula without a result is filled: what
 * it would have given is not known.
 *
 * @param leading cells left of the form's columns, where the running number stands
 * @param inForm cells in the form's columns
 * @param trailing other cells
 */
record RowCells(Row row, FormColumns columns, List<Cell> leading, List<Cell> inForm, List<Cell> trailing) {

    static RowCells of(Row row, FormColumns columns) {
        List<Cell> leading = new ArrayList<>(1);
        List<Cell> inForm = new ArrayList<>(row.cells().size());
        List<Cell> trailing = new ArrayList<>(0);
        for (Cell cell : row.cells()) {
            if (isFilled(cell.value())) {
                int column = cell.address().column();
                List<Cell> side = columns.at(column) != null ? inForm : column < columns.first() ? leading : trailing;
                side.add(cell);
            }
        }
        return new RowCells(row, columns, leading, inForm, trailing);
    }

    private static boolean isFilled(CellValue value) {
        if (value instanceof CellValue.Text text) {
            String content = text.text();
            return !content.isEmpty()
                    && (Character.isLetterOrDigit(content.charAt(0))
                            || !Spelling.clean(content).isEmpty());
        }
        return !(value instanceof CellValue.Empty);
    }

    int filled() {
        return leading.size() + inForm.size() + trailing.size();
    }

    List<Cell> all() {
        return Stream.of(leading, inForm, trailing).flatMap(List::stream).toList();
    }

    /** The field in whose column a cell stands. */
    @Nullable
    Field field(Cell cell) {
        return columns.at(cell.address().column());
    }

    /** Whether a row has all that the form requires, and more than one cell: then it is data whatever it says. */
    boolean isWhole() {
        return inForm.size() > 1 && hasRequired();
    }

    /** Whether all required fields are filled, of which there is at least one. */
    boolean hasRequired() {
        int present = 0;
        for (Cell cell : inForm) {
            Field field = field(cell);
            present += field != null && field.required() ? 1 : 0;
        }
        return present > 0 && present == columns.required();
    }

    /** The text of a cell; empty for a cell with another value than text. */
    static Optional<String> text(Cell cell) {
        return cell.value() instanceof CellValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
