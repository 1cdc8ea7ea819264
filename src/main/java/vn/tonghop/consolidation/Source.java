package vn.tonghop.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * A submitted cell behind a figure.
 *
 * @param unit code of the unit that submitted it
 * @param file name of the submitted file
 * @param cell A1 address; null when the file has no such column
 * @param row from 1
 * @param value as submitted
 * @param task what the row stands for, in words; the same for all rows that stand for the same thing
 */
public record Source(
        @Nullable String unit,
        String file,
        @Nullable String sheet,
        @Nullable String cell,
        int row,
        String value,
        String task) {

    /** The same cell of a row that stands for the same as another one, in the other's words. */
    Source about(String same) {
        return same.equals(task) ? this : new Source(unit, file, sheet, cell, row, value, same);
    }
}
