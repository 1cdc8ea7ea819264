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
 */
public record Cell(
        CellAddress address, CellValue value, @Nullable String font, List<FontRun> runs, boolean formula) {

    /** A cell in one font. */
    public Cell(CellAddress address, CellValue value, @Nullable String font, boolean formula) {
        this(address, value, font, List.of(), formula);
    }
}
