package vn.tonghop.benchmark;

/**
 * A checksum of cells that does not depend on their order, so that every contender shows that it has read the same: of
 * sheet, place and value of each filled cell; a date counts as Excel's number of its day.
 */
final class CellSum {

    private long sum;
    private long cells;

    void text(int sheet, int row, int column, CharSequence text) {
        if (text.length() > 0) {
            add(sheet, row, column, text.toString().hashCode());
        }
    }

    void number(int sheet, int row, int column, double value) {
        add(sheet, row, column, Double.hashCode(value));
    }

    private void add(int sheet, int row, int column, int value) {
        long place = ((long) sheet << 48) ^ ((long) row << 16) ^ column;
        sum += (place * 0x9E3779B97F4A7C15L) ^ value;
        cells++;
    }

    @Override
    public String toString() {
        return cells + " cells, " + Long.toHexString(sum);
    }
}
