package vn.tonghop.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a sheet of a workbook that came back looks.
 *
 * @param widths of its first columns, in characters, by letter
 * @param cells in words, by address
 */
public record GivenLook(
        Map<String, Integer> widths,
        Map<String, String> cells,
        List<String> merged,
        int frozenRows,
        List<String> links) {

    private static final int COLUMNS = 26;

    public static GivenLook of(Path file, String name) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet(name);
            Map<String, Integer> widths = new TreeMap<>();
            for (int column = 0; column < COLUMNS; column++) {
                widths.put(CellAddress.letters(column + 1), sheet.getColumnWidth(column) / 256);
            }
            Map<String, String> cells = new TreeMap<>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    cells.put(cell.getAddress().formatAsString(), words((XSSFCellStyle) cell.getCellStyle()));
                }
            }
            var pane = sheet.getPaneInformation();
            return new GivenLook(
                    widths,
                    cells,
                    sheet.getMergedRegions().stream()
                            .map(CellRangeAddress::formatAsString)
                            .toList(),
                    pane == null ? 0 : pane.getHorizontalSplitPosition(),
                    sheet.getHyperlinkList().stream()
                            .map(XSSFHyperlink::getAddress)
                            .toList());
        }
    }

    private static String words(XSSFCellStyle style) {
        var font = style.getFont();
        var fill = style.getFillForegroundXSSFColor();
        return font.getFontName() + " " + font.getFontHeightInPoints() + (font.getBold() ? " bold" : "")
                + (style.getWrapText() ? " wrapped" : "")
                + (style.getBorderLeft() == BorderStyle.THIN && style.getBorderTop() == BorderStyle.THIN
                        ? " ruled"
                        : "")
                + (fill == null ? "" : " " + fill.getARGBHex().substring(2))
                + (style.getQuotePrefixed() ? " quoted" : "");
    }

    public int width(String column) {
        return widths.getOrDefault(column, 0);
    }

    public String cell(String a1) {
        return cells.getOrDefault(a1, "");
    }
}
