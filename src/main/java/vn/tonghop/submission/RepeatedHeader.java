package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.Row;

/**
 * Recognises a table's header where it stands once more between its rows, as at the page breaks of a pasted table. A row
 * that names the fields repeats it; so does one that says letter for letter what a row of the header says, which is how
 * the lower rows of a header are known, whose names are whole only together with those above.
 */
final class RepeatedHeader {

    private final FormSheet sheet;
    private final HeaderSearch search;
    /** Texts by column of each row of the header. */
    private final List<Map<Integer, String>> rows = new ArrayList<>();

    RepeatedHeader(FormSheet sheet) {
        this.sheet = sheet;
        this.search = new HeaderSearch(sheet.form(), sheet.header().version());
    }

    /** Takes a row of the header itself. */
    void learn(Row header) {
        Map<Integer, String> texts = new HashMap<>();
        for (Cell cell : header.cells()) {
            String text = text(cell);
            if (!text.isEmpty()) {
                texts.put(cell.address().column(), text);
            }
        }
        rows.add(texts);
    }

    /** @param afterHeader whether the row directly above is the header once more */
    boolean isIn(RowCells row, boolean afterHeader) {
        if (row.inForm().isEmpty()) {
            return false;
        }
        return search.isRepeatedHeader(sheet, row.row())
                || ((afterHeader || row.filled() > 1) && rows.stream().anyMatch(header -> isSame(row, header)));
    }

    private static boolean isSame(RowCells row, Map<Integer, String> header) {
        for (Cell cell : row.row().cells()) {
            String text = text(cell);
            if (text.isEmpty()
                    ? !(cell.value() instanceof CellValue.Empty || cell.value() instanceof CellValue.Text)
                    : !text.equals(header.get(cell.address().column()))) {
                return false;
            }
        }
        return true;
    }

    private static String text(Cell cell) {
        return cell.value() instanceof CellValue.Text text ? text.text().strip() : "";
    }
}
