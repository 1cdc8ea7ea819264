package vn.tonghop.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Does to a layout what staff do in Excel: another font, width, wording or merged cell, and further rows. */
public final class EditedLayout implements AutoCloseable {

    private final Path file;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    /** The column to the right of the table, from 0. */
    private final int tags;

    private EditedLayout(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = workbook.getSheetAt(0);
        this.tags = sheet.getRow(0).getLastCellNum() - 1;
    }

    public static EditedLayout open(Path file) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return new EditedLayout(file, new XSSFWorkbook(in));
        }
    }

    public EditedLayout text(String a1, String text) {
        cell(a1).setCellValue(text);
        return this;
    }

    public EditedLayout font(String a1, String name) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) 13);
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell(a1).getCellStyle());
        style.setFont(font);
        cell(a1).setCellStyle(style);
        return this;
    }

    /** Makes a column so many characters of the standard font wide. */
    public EditedLayout width(String column, int characters) {
        sheet.setColumnWidth(CellAddress.parse(column + "1").column() - 1, characters * 256);
        return this;
    }

    /** Adds a row below the others, plain. */
    public EditedLayout row(String tag, String... cells) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
        row.createCell(tags).setCellValue(tag);
        return this;
    }

    /** Merges the cells of the last row from the first column to the last. */
    public EditedLayout mergeLastRow() {
        int last = sheet.getLastRowNum();
        sheet.addMergedRegion(new CellRangeAddress(last, last, 0, tags - 1));
        return this;
    }

    public void save() throws IOException {
        WholeFile.write(workbook, file);
    }

    private XSSFCell cell(String a1) {
        CellAddress at = CellAddress.parse(a1);
        return sheet.getRow(at.row() - 1).getCell(at.column() - 1);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
