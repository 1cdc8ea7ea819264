package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A table as an office has made it for twenty years: titles above, ruled cells, one font for all, saved as .xls. */
public final class FreeFormWorkbook implements AutoCloseable {

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final String font;
    private final UnaryOperator<String> encoding;

    /**
     * An empty one.
     *
     * @param encoding makes of Unicode what the font shows as that
     */
    public FreeFormWorkbook(String font, UnaryOperator<String> encoding) {
        this.font = font;
        this.encoding = encoding;
    }

    /**
     * Adds a sheet.
     *
     * @param titles as many of the first lines; the next is the header
     * @param lines cells separated by {@code |}
     */
    public FreeFormWorkbook sheet(String name, int titles, List<String> lines) {
        Sheet sheet = workbook.createSheet(name);
        CellStyle title = style(true, false);
        CellStyle header = style(true, true);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        CellStyle plain = style(false, true);
        int columns = lines.get(titles).split("\\|", -1).length;
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            String[] texts = lines.get(i).split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                Cell cell = row.createCell(c);
                cell.setCellStyle(i < titles ? title : i == titles ? header : plain);
                if (!texts[c].isBlank()) {
                    cell.setCellValue(encoding.apply(texts[c].strip()));
                }
            }
            if (i < titles) {
                sheet.addMergedRegion(new CellRangeAddress(i, i, 0, columns - 1));
            }
        }
        int[] widths = {5, 22, 26, 14, 40, 12, 13, 13, 13, 18, 26, 14, 26};
        for (int c = 0; c < columns; c++) {
            sheet.setColumnWidth(c, widths[Math.min(c, widths.length - 1)] * 256);
        }
        sheet.createFreezePane(0, titles + 1);
        return this;
    }

    private CellStyle style(boolean bold, boolean ruled) {
        Font used = workbook.createFont();
        used.setFontName(font);
        used.setFontHeightInPoints((short) 13);
        used.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(used);
        style.setWrapText(true);
        if (ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
