package vn.tonghop.workbook;

/**
 * Something wrong in a layout.
 *
 * @param message in Vietnamese: what is wrong and what to do
 */
public record LayoutFault(CellAddress cell, String message) {

    /** {@code C7: …}. */
    @Override
    public String toString() {
        return cell.a1() + ": " + message;
    }
}
