package vn.tonghop.workbook;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the cell styles of one workbook of our own, in the typeface of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
final class Looks {

    static final String TYPEFACE = "Times New Roman";
    static final int POINTS = 12;

    private final XSSFWorkbook workbook;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(TYPEFACE);
        workbook.getFontAt(0).setFontHeightInPoints((short) POINTS);
    }

    XSSFFont font(int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    XSSFFont bold(int points) {
        XSSFFont font = font(points);
        font.setBold(true);
        return font;
    }

    XSSFFont italic(int points) {
        XSSFFont font = font(points);
        font.setItalic(true);
        return font;
    }

    XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    /** Text that runs over several lines, from the top of its cell. */
    XSSFCellStyle wrapped(XSSFFont font) {
        XSSFCellStyle style = plain(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Wrapped text in a ruled cell. */
    XSSFCellStyle boxed(XSSFFont font) {
        XSSFCellStyle style = wrapped(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** Column headers: bold, in the middle of a ruled, tinted cell. */
    XSSFCellStyle header() {
        XSSFCellStyle style = tinted(centred(boxed(bold(12))), "DDEBF7");
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    XSSFCellStyle formatted(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    /** @param rgb six hexadecimal digits */
    static XSSFCellStyle tinted(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** @param rgb six hexadecimal digits */
    static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}
