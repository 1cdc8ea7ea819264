package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.workbook.FindingsWorkbook;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SheetRows;
import vn.tonghop.workbook.SubmittedWorkbook;

/**
 * Reads what a unit wrote on the sheet with the findings that came back with its workbook. Which line asks about which
 * rows the hidden sheet says: {@value MetaSheet#EXPLAIN} in column A, then the number of the line, the form, the code of
 * the finding, the key of the row.
 */
final class ExplanationSheet {

    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST = 4_000;

    private ExplanationSheet() {}

    /** @param meta rows of the hidden sheet */
    static List<Explanation> read(SubmittedWorkbook workbook, String sheet, List<Row> meta) throws RefusedWorkbook {
        Map<String, String> said = said(workbook, sheet);
        Map<Explanation.Place, String> texts = new LinkedHashMap<>();
        for (Row row : meta) {
            if (CellText.of(row.value(1)).equals(MetaSheet.EXPLAIN)) {
                List<String> names = new ArrayList<>();
                for (int column = 3; column <= 5; column++) {
                    names.add(CellText.of(row.value(column)));
                }
                String text = said.getOrDefault(CellText.of(row.value(2)), "");
                // a hidden sheet that somebody else made may hold anything
                if (names.stream().allMatch(name -> name.matches("[A-Za-z0-9:_-]{1,40}"))) {
                    texts.put(new Explanation.Place(names.get(0), names.get(1), names.get(2)), text);
                }
            }
        }
        return texts.entrySet().stream()
                .map(entry -> new Explanation(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What stands in the column of explanations, by the number of the line. */
    private static Map<String, String> said(SubmittedWorkbook workbook, String name) throws RefusedWorkbook {
        Map<String, String> said = new HashMap<>();
        for (SheetInfo sheet : workbook.sheets()) {
            if (sheet.name().equals(name)) {
                try (SheetRows rows = workbook.rows(sheet.index())) {
                    for (Row row = rows.next(); row != null && row.number() <= MOST_ROWS; row = rows.next()) {
                        String number = CellText.of(row.value(FindingsWorkbook.NUMBER));
                        String text = CellText.of(row.value(FindingsWorkbook.EXPLANATION));
                        if (number.matches("\\d{1,4}") && !text.isEmpty()) {
                            said.putIfAbsent(number, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
                        }
                    }
                }
            }
        }
        return said;
    }
}
