package vn.tonghop.workbook;

import org.jspecify.annotations.Nullable;

/**
 * One submitted cell.
 *
 * @param font the family of the cell's font, for legacy encodings that only the font tells; null when the file names
 *     none
 * @param formula whether the value is the cached result of a formula
 */
public record Cell(
        CellAddress address, CellValue value, @Nullable String font, boolean formula) {

    /** The same content in another place. */
    public Cell at(CellAddress place) {
        return new Cell(place, value, font, formula);
    }

    /** Another value in the same place. */
    public Cell with(CellValue other) {
        return new Cell(address, other, font, formula);
    }
}
