package vn.tonghop.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The columns of a layout. Excel counts widths in digits of the workbook's standard font, which the layout and the
 * published workbook need not share.
 */
final class ColumnWidths {

    private static final double POINTS_PER_PIXEL = 0.75;
    private static final double UNITS_PER_DIGIT = 256;

    private final XSSFSheet layout;
    private final int columns;
    private final int digitPixels;

    ColumnWidths(Layout layout) {
        this.layout = layout.sheet();
        this.columns = layout.columns();
        this.digitPixels = digitPixels(layout);
    }

    /** Of a digit in the layout's standard font. */
    static int digitPixels(Layout layout) {
        return new FontMeasure(layout.sheet().getWorkbook().getFontAt(0)).digitPixels();
    }

    /**
     * Gives a sheet the same columns.
     *
     * @param targetDigit width of a digit in the target's standard font
     * @return the left edge of each column and the right edge of the last, in points
     */
    double[] copyTo(XSSFSheet target, int targetDigit) {
        double[] edges = new double[columns + 1];
        for (int column = 0; column < columns; column++) {
            double pixels = Math.floor(layout.getColumnWidth(column) / UNITS_PER_DIGIT * digitPixels);
            boolean hidden = layout.isColumnHidden(column);
            target.setColumnWidth(
                    column, (int) Math.round(layout.getColumnWidth(column) * (double) digitPixels / targetDigit));
            target.setColumnHidden(column, hidden);
            edges[column + 1] = edges[column] + (hidden ? 0 : pixels * POINTS_PER_PIXEL);
        }
        return edges;
    }
}
