package vn.tonghop.workbook;

import java.util.OptionalInt;

/** Follows how rows fall on printed pages, and says where a page must end early to keep rows together. */
final class PageFlow {

    private final double pageHeight;
    private double repeated;
    private double used;
    private double startUsed;
    private int startRow;
    private double kept;
    private boolean split;

    /** @param pageHeight room for rows on a page, in points; infinite when the sheet is printed on one */
    PageFlow(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** Begins rows that shall stay together if they fit on a page. */
    void start(int row) {
        startRow = row;
        startUsed = used;
        kept = 0;
        split = false;
    }

    void add(double height) {
        if (used > 0 && used + height > pageHeight) {
            split = true;
            used = repeated;
        }
        used += height;
        kept += height;
    }

    /** From the next page on, rows of this height are repeated at the top. */
    void repeat(double height) {
        repeated = height;
    }

    /** The row before which a page must begin so that all rows since the start are on one; they may go on growing. */
    OptionalInt keep() {
        if (!split || startUsed == 0 || kept > pageHeight) {
            return OptionalInt.empty();
        }
        split = false;
        startUsed = 0;
        used = kept;
        return OptionalInt.of(startRow);
    }
}
