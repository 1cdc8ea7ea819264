package vn.tonghop.workbook;

import org.jspecify.annotations.Nullable;

/**
 * One submitted cell.
 *
 * @param font the family of the cell's font, for legacy encodings that only the font tells; null when the file names
 *     none
 * @param formula whether the value is the cached result of a formula
 * @param struck whether the cell's font strikes its content through
 */
public record Cell(
        CellAddress address, CellValue value, @Nullable String font, boolean formula, boolean struck) {

    /** A cell that is not struck through. */
    public Cell(CellAddress address, CellValue value, @Nullable String font, boolean formula) {
        this(address, value, font, formula, false);
    }

    /** The same content in another place. */
    public Cell at(CellAddress place) {
        return new Cell(place, value, font, formula, struck);
    }

    /** Another value in the same place. */
    public Cell with(CellValue other) {
        return new Cell(address, other, font, formula, struck);
    }
}
