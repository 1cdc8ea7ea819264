package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Puts values that somebody else gave into cells of one workbook. Text becomes a string cell whatever it begins with, and
 * keeps its quote prefix when a person edits the cell later, so that it never turns into a formula.
 */
final class GivenValues {

    /** Characters that Excel takes in one cell. */
    private static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final Map<CellStyle, CellStyle> quoted = new HashMap<>();

    GivenValues(Workbook workbook) {
        this.workbook = workbook;
    }

    void put(Cell cell, String text, CellStyle style) {
        cell.setCellValue(written(text));
        cell.setCellStyle(mayTurn(text) ? quoted(style) : style);
    }

    /** Whether a text would become a formula when a person edits it. */
    static boolean mayTurn(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** Writes the number's own digits: 12, where POI would write 12.0. */
    static void put(Cell cell, Number number, CellStyle style) {
        BigDecimal exact = new BigDecimal(number.toString());
        cell.setCellValue(exact.doubleValue());
        ((XSSFCell) cell).getCTCell().setV(exact.toPlainString());
        cell.setCellStyle(style);
    }

    /** The text as the file must hold it for Excel to show it unchanged. */
    static String written(String text) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = LONGEST - 1;
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private CellStyle quoted(CellStyle style) {
        return quoted.computeIfAbsent(style, plain -> {
            CellStyle copy = workbook.createCellStyle();
            copy.cloneStyleFrom(plain);
            copy.setQuotePrefixed(true);
            return copy;
        });
    }
}
