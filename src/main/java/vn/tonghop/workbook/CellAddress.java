package vn.tonghop.workbook;

/**
 * A place in a sheet.
 *
 * @param row from 1, as Excel numbers rows; at most 1,048,576
 * @param column from 1 (column A); at most 16,384 (column XFD)
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    public static final int MAX_ROW = 1_048_576;
    public static final int MAX_COLUMN = 16_384;

    public CellAddress {
        if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) {
            throw new IllegalArgumentException("outside the grid: row " + row + ", column " + column);
        }
    }

    /** The letters of a column: 1 is A, 27 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /**
     * Reads {@code B9}.
     *
     * @throws IllegalArgumentException when the text is no A1 address inside the grid
     */
    public static CellAddress parse(String a1) {
        int at = 0;
        int column = 0;
        while (at < a1.length() && at < 3 && a1.charAt(at) >= 'A' && a1.charAt(at) <= 'Z') {
            column = column * 26 + (a1.charAt(at) - 'A' + 1);
            at++;
        }
        String digits = a1.substring(at);
        if (at == 0
                || digits.isEmpty()
                || digits.length() > 7
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("no cell address: " + a1);
        }
        return new CellAddress(Integer.parseInt(digits), column);
    }

    /** {@code B9}. */
    public String a1() {
        return letters(column) + row;
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }
}
