package vn.tonghop.workbook;

import java.util.List;
import java.util.Map;

/**
 * A sheet to be filled in: title lines, a header row, and rows below. Column A holds running numbers.
 *
 * @param title lines above the header; the first one is printed bold
 * @param numberHeader header of column A
 * @param columns from column B on
 * @param rows values by position in {@code columns}, from 0; numbers are {@link Number}s, everything else is text
 */
public record TemplateSheet(
        String name,
        List<String> title,
        String numberHeader,
        List<TemplateColumn> columns,
        List<Map<Integer, Object>> rows) {

    public TemplateSheet {
        title = List.copyOf(title);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Number of the header row, from 1. */
    public int headerRow() {
        return title.size() + 1;
    }

    /** Number of the first row to be filled in, from 1. */
    public int firstRow() {
        return headerRow() + 1;
    }

    /** Where a column of {@link #columns} stands in the sheet, from 1. */
    public static int columnNumber(int position) {
        return position + 2;
    }
}
