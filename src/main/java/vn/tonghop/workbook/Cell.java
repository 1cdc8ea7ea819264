package vn.tonghop.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One submitted cell.
 *
 * @param font the family of the cell's font, for legacy encodings that only the font tells; null when the file names
 *     none
 * @param runs the parts of the text, when they differ in font; empty for nearly every cell
 * @param formula whether the value is the cached result of a formula
 * @param struck whether the cell's font strikes its content through
 */
public record Cell(
        CellAddress address,
        CellValue value,
        @Nullable String font,
        List<FontRun> runs,
        boolean formula,
        boolean struck) {

    /** A cell in one font that is not struck through. */
    public Cell(CellAddress address, CellValue value, @Nullable String font, boolean formula) {
        this(address, value, font, List.of(), formula, false);
    }

    /** The same content in another place. */
    public Cell at(CellAddress place) {
        return new Cell(place, value, font, runs, formula, struck);
    }

    /** Another value in the same place; nothing more is known of its fonts. */
    public Cell with(CellValue other) {
        return new Cell(address, other, null, List.of(), formula, struck);
    }
}
