package vn.tonghop.workbook;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Heights for rows of wrapped text of size 12, which Excel and LibreOffice fit only when somebody edits the row. The
 * height is not marked as chosen by a person, so that the row still grows when more text is typed.
 */
final class FittedRow {

    private static final FontMeasure PLAIN = FontMeasure.times(12, FontMeasure.Weight.REGULAR);
    private static final FontMeasure BOLD = FontMeasure.times(12, FontMeasure.Weight.BOLD);
    private static final double MARGIN_POINTS = 3;

    private FittedRow() {}

    static void fit(Row row, int lines) {
        height(row, lines * PLAIN.lineHeight() + MARGIN_POINTS);
    }

    static void height(Row row, double points) {
        ((XSSFRow) row).getCTRow().setHt(Math.min(points, Placement.TALLEST));
    }

    /**
     * The lines that a text takes, at least 1.
     *
     * @param columnWidth in digits, as Excel measures columns
     */
    static int lines(String text, int columnWidth) {
        return lines(text, columnWidth, PLAIN);
    }

    /** The lines that a text takes in bold letters. */
    static int boldLines(String text, int columnWidth) {
        return lines(text, columnWidth, BOLD);
    }

    private static int lines(String text, int columnWidth, FontMeasure font) {
        double width = columnWidth * font.digitPixels() * Stencil.POINTS_PER_PIXEL;
        return LineBreaks.starts(text, font, Stencil.room(width, 0)).size();
    }
}
