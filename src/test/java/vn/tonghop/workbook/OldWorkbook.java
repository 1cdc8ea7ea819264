package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.text.Dates;

/** Saves a workbook as Excel 97–2003 does when asked to: values, number formats, merges and hidden sheets. */
public final class OldWorkbook {

    private OldWorkbook() {}

    public static void save(Path workbook, Path old) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook source = new XSSFWorkbook(in);
                HSSFWorkbook target = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            Map<String, CellStyle> styles = new HashMap<>();
            for (Sheet sheet : source) {
                Sheet copy = target.createSheet(sheet.getSheetName());
                target.setSheetVisibility(
                        target.getSheetIndex(copy), source.getSheetVisibility(source.getSheetIndex(sheet)));
                sheet.getMergedRegions().forEach(copy::addMergedRegion);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        Cell same = (copy.getRow(row.getRowNum()) == null
                                        ? copy.createRow(row.getRowNum())
                                        : copy.getRow(row.getRowNum()))
                                .createCell(cell.getColumnIndex());
                        fill(same, cell);
                        same.setCellStyle(styles.computeIfAbsent(
                                cell.getCellStyle().getDataFormatString(), format -> style(target, format)));
                    }
                }
            }
            target.write(out);
        }
    }

    private static CellStyle style(HSSFWorkbook target, String format) {
        CellStyle style = target.createCellStyle();
        style.setDataFormat(target.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Cell target, Cell source) {
        if (source.getCellType() == CellType.STRING) {
            target.setCellValue(source.getStringCellValue());
        } else if (source.getCellType() == CellType.NUMERIC) {
            target.setCellValue(source.getNumericCellValue());
        } else if (source.getCellType() != CellType.BLANK) {
            throw new IllegalArgumentException("not in a template: " + source.getCellType());
        }
    }

    /** The bytes of a cell's text as they are kept, or its day in the form 06/4/2023. */
    public static String shown(Path old, String sheet, CellAddress at) throws IOException {
        try (InputStream in = Files.newInputStream(old);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            Cell cell = workbook.getSheet(sheet).getRow(at.row() - 1).getCell(at.column() - 1);
            return cell.getCellType() == CellType.NUMERIC
                    ? Dates.decree(cell.getLocalDateTimeCellValue().toLocalDate())
                    : cell.getStringCellValue();
        }
    }

    /** A workbook with cells of every type. */
    public static byte[] bytes(int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (String name : new String[] {"Thông tin", "Nhiệm vụ được giao"}) {
                var sheet = workbook.createSheet(name);
                for (int i = 0; i < rows; i++) {
                    var row = sheet.createRow(i);
                    row.createCell(0).setCellValue("Đơn vị " + i);
                    row.createCell(1).setCellValue(i + 0.5);
                    row.createCell(2).setCellFormula("B" + (i + 1) + "*2");
                    row.createCell(3).setCellErrorValue(FormulaError.DIV0);
                    row.createCell(4).setCellValue(i % 2 == 0);
                    row.createCell(5).setCellValue(45_000 + i);
                    row.getCell(5).setCellStyle(date);
                }
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
