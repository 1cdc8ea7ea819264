package vn.tonghop.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the texts on the visible sheets of a workbook in another way; each answers how many cells it changed. */
public final class TextEdits {

    private TextEdits() {}

    /** Changes texts, and the fonts of the cells not at all. */
    public static int rewrite(Path from, Path to, UnaryOperator<String> change) throws IOException {
        return edit(from, to, (cell, text) -> {
            String changed = change.apply(text);
            cell.setCellValue(changed);
            return !changed.equals(text);
        });
    }

    /** Changes texts, and sets the cells whose text changes in a font. */
    public static int rewrite(Path from, Path to, UnaryOperator<String> change, String font) throws IOException {
        Map<Short, CellStyle> styles = new HashMap<>();
        return edit(from, to, (cell, text) -> {
            String changed = change.apply(text);
            if (changed.equals(text)) {
                return false;
            }
            cell.setCellValue(changed);
            cell.setCellStyle(styles.computeIfAbsent(cell.getCellStyle().getIndex(), none -> inFont(cell, font)));
            return true;
        });
    }

    /** Changes the second half of each text, and sets only that in a font. */
    public static int rewriteHalf(Path from, Path to, UnaryOperator<String> change, String font) throws IOException {
        return edit(from, to, (cell, text) -> {
            int half = text.length() / 2;
            String changed = change.apply(text.substring(half));
            if (changed.equals(text.substring(half))) {
                return false;
            }
            XSSFRichTextString rich = new XSSFRichTextString(text.substring(0, half));
            rich.append(changed, font(cell, font));
            cell.setCellValue(rich);
            return true;
        });
    }

    private static CellStyle inFont(XSSFCell cell, String family) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFont(font(cell, family));
        return style;
    }

    private static XSSFFont font(XSSFCell cell, String family) {
        XSSFWorkbook workbook = cell.getSheet().getWorkbook();
        XSSFFont font = workbook.findFont(false, (short) 0, (short) 240, family, false, false, (short) 0, (byte) 0);
        if (font == null) {
            font = workbook.createFont();
            font.setColor((short) 0);
            font.setFontHeight((short) 240);
            font.setFontName(family);
        }
        return font;
    }

    private interface Edit {
        /** Whether it changed anything. */
        boolean apply(XSSFCell cell, String text);
    }

    private static int edit(Path from, Path to, Edit edit) throws IOException {
        int[] changed = {0};
        try (FileInputStream in = new FileInputStream(from.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                    continue;
                }
                sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING && cell instanceof XSSFCell text) {
                        changed[0] += edit.apply(text, text.getStringCellValue()) ? 1 : 0;
                    }
                }));
            }
            WholeFile.write(workbook, to);
            return changed[0];
        }
    }
}
