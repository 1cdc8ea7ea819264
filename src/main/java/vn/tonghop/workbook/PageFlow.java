package vn.tonghop.workbook;

import java.util.NavigableSet;
import java.util.TreeSet;

/** Follows how rows fall on printed pages, and knows where a page must end early to keep rows together. */
final class PageFlow {

    private final double pageHeight;
    private final NavigableSet<Integer> breaks = new TreeSet<>();
    private double repeated;
    private double used;
    private double total;
    private int page;

    /** @param pageHeight room for rows on a page, in points; infinite when the sheet is printed on one */
    PageFlow(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** @param row the first of rows that shall stay on one page */
    Group start(int row) {
        return new Group(row);
    }

    void add(double height) {
        if (used > 0 && used + height > pageHeight) {
            page++;
            used = repeated;
        }
        used += height;
        total += height;
    }

    /** From the next page on, rows of this height are repeated at the top. */
    void repeat(double height) {
        repeated = height;
    }

    /** The page that the last row fell on, from 0. */
    int page() {
        return page;
    }

    /** The rows before which a page must begin. */
    NavigableSet<Integer> breaks() {
        return breaks;
    }

    /** Rows from a certain one to the last that was added. */
    final class Group {

        private final int row;
        private final double totalBefore = total;
        private final double repeatedAbove = repeated;
        private double usedBefore = used;
        private int startPage = page;

        private Group(int row) {
            this.row = row;
        }

        /** Moves the group to a page of its own beginning when it is split now and fits there. */
        void keep() {
            double height = repeatedAbove + total - totalBefore;
            if (page == startPage || usedBefore <= repeatedAbove || height > pageHeight) {
                return;
            }
            breaks.tailSet(row, true).clear();
            breaks.add(row);
            used = height;
            usedBefore = repeatedAbove;
            startPage = page;
        }
    }
}
