package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;

/** A workbook of Excel 97 with cells of every type. */
public final class OldWorkbook {

    private OldWorkbook() {}

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
