package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The choices behind the drop-downs: one list a column of a hidden sheet. A list written into the drop-down itself may
 * have 255 characters in all, and no choice with a comma.
 */
final class TemplateChoices {

    private final XSSFWorkbook workbook;
    private final String sheetName;
    private final Map<List<String>, String> ranges = new HashMap<>();

    TemplateChoices(XSSFWorkbook workbook, String sheetName) {
        this.workbook = workbook;
        this.sheetName = sheetName;
    }

    /** The absolute reference to a list, which is written when it is asked for the first time. */
    String rangeOf(List<String> choices) {
        return ranges.computeIfAbsent(choices, this::written);
    }

    private String written(List<String> choices) {
        XSSFSheet sheet = workbook.getSheet(sheetName);
        if (sheet == null) {
            sheet = workbook.createSheet(sheetName);
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        }
        int column = ranges.size();
        for (int i = 0; i < choices.size(); i++) {
            var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(choices.get(i));
        }
        String letters = CellAddress.letters(column + 1);
        return "'" + sheetName + "'!$" + letters + "$1:$" + letters + "$" + choices.size();
    }
}
