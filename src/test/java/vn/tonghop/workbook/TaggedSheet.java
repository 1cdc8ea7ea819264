package vn.tonghop.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds small layouts: Times New Roman 12, wrapped, columns of 20 digits, tags in the column after the last cell. */
public final class TaggedSheet {

    private static final int COLUMN_WIDTH = 20 * 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Mẫu");
    private final XSSFCellStyle style = workbook.createCellStyle();
    private final int columns;

    public TaggedSheet(int columns) {
        this.columns = columns;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName("Times New Roman");
        standard.setFontHeightInPoints((short) 12);
        style.setWrapText(true);
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, COLUMN_WIDTH);
        }
    }

    public TaggedSheet row(String tag, String... cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(cells[column]);
        }
        if (!tag.isEmpty()) {
            row.createCell(columns).setCellValue(tag);
        }
        return this;
    }

    public TaggedSheet merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    public TaggedSheet change(Consumer<XSSFSheet> change) {
        change.accept(sheet);
        return this;
    }

    /** Gives a cell a style of its own. */
    public TaggedSheet style(String a1, BiConsumer<XSSFCellStyle, XSSFFont> change) {
        CellAddress at = CellAddress.parse(a1);
        XSSFCellStyle own = workbook.createCellStyle();
        own.cloneStyleFrom(style);
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        change.accept(own, font);
        own.setFont(font);
        sheet.getRow(at.row() - 1).getCell(at.column() - 1).setCellStyle(own);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Layout layout() {
        return Layout.read(new ByteArrayInputStream(bytes()));
    }
}
