package vn.tonghop.workbook;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Heights for rows of wrapped text, which Excel and LibreOffice fit only when somebody edits the row. The height is not
 * marked as chosen by a person, so that the row still grows when more text is typed.
 */
final class FittedRow {

    private static final double LINE_POINTS = 15.75;
    private static final double MARGIN_POINTS = 3;
    /** The tallest row that Excel takes. */
    private static final double TALLEST = 409;

    /** In running Vietnamese text a letter takes nine tenths of a digit, with some room to spare. */
    private static final double LETTERS_PER_DIGIT = 1.1;

    private FittedRow() {}

    static void fit(Row row, int lines) {
        height(row, lines * LINE_POINTS + MARGIN_POINTS);
    }

    static void height(Row row, double points) {
        ((XSSFRow) row).getCTRow().setHt(Math.min(points, TALLEST));
    }

    /**
     * The lines that a text takes, at least 1.
     *
     * @param columnWidth in digits, as Excel measures columns
     */
    static int lines(String text, int columnWidth) {
        int width = Math.max(1, (int) (columnWidth * LETTERS_PER_DIGIT));
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                int length = word.length();
                if (used > 0 && used + 1 + length > width) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + length;
                lines += (used - 1) / width;
                used = used > width ? used % width : used;
            }
        }
        return lines;
    }
}
