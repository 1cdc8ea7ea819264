package vn.tonghop.workbook;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where a prototype was printed.
 *
 * @param first from 1
 * @param last from 1; more rows than the prototype has when text went on in a continuation row
 * @param height of all of them, in points
 * @param filled tells the placeholders that were filled, in order
 */
public record PrintedRows(int first, int last, double height, Supplier<List<Filled>> filled) {

    /** The placeholders that were filled, in order. */
    public List<Filled> placeholders() {
        return filled.get();
    }

    /**
     * A filled placeholder.
     *
     * @param shown what the reader of the sheet sees in its place
     */
    public record Filled(Placeholder placeholder, CellAddress cell, String shown) {}
}
