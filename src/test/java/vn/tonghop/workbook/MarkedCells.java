package vn.tonghop.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Does with a workbook that came back what a clerk does in a spreadsheet program. */
public final class MarkedCells {

    private MarkedCells() {}

    /** The notes by place, such as {@code Giao!G5}, of cells that are filled too. */
    public static SortedMap<String, String> notes(Path file) throws IOException {
        SortedMap<String, String> notes = new TreeMap<>();
        try (FileInputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                ((XSSFSheet) sheet).getCellComments().forEach((address, comment) -> {
                    if (isFilled(sheet, address.getRow(), address.getColumn())) {
                        notes.put(
                                sheet.getSheetName() + "!" + address.formatAsString(),
                                comment.getString().getString());
                    }
                });
            }
        }
        return notes;
    }

    private static boolean isFilled(Sheet sheet, int row, int column) {
        CellStyle style = sheet.getRow(row).getCell(column).getCellStyle();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }

    /** The rows (from 1) of a sheet in which a cell holds that text. */
    public static List<Integer> rowsWith(Path file, String sheet, String text) throws IOException {
        List<Integer> rows = new ArrayList<>();
        try (FileInputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet(sheet)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(text)) {
                        rows.add(row.getRowNum() + 1);
                    }
                }
            }
        }
        return rows;
    }

    /** Types a text into each place, or onto the tab of a sheet where the place is a sheet alone, and saves. */
    public static void type(Path file, Map<String, String> texts) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                String[] place = text.getKey().split("!", 2);
                if (place.length == 1) {
                    workbook.setSheetName(workbook.getSheetIndex(place[0]), text.getValue());
                    continue;
                }
                CellAddress at = CellAddress.parse(place[1]);
                Sheet sheet = workbook.getSheet(place[0]);
                Row row =
                        sheet.getRow(at.row() - 1) == null ? sheet.createRow(at.row() - 1) : sheet.getRow(at.row() - 1);
                Cell cell = row.getCell(at.column() - 1, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                // the library leaves an inline text in place beside the new one
                cell.setBlank();
                cell.setCellValue(text.getValue());
            }
            WholeFile.write(workbook, file);
        }
    }
}
