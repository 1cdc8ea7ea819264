package vn.tonghop.submission;

import java.util.List;
import vn.tonghop.text.HeaderText;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.Row;

/** Tells the rows below a form's header apart. */
final class RowClassifier {

    /** Characters of the longest first cell in a row such as (1), (2), (3) = (1) + (2). */
    private static final int LONGEST_COLUMN_NUMBER = 30;

    private final FormSheet sheet;
    private final HeaderSearch header;

    RowClassifier(FormSheet sheet) {
        this.sheet = sheet;
        this.header = new HeaderSearch(sheet.form(), sheet.header().version());
    }

    RowClass classify(Row row) {
        List<String> texts = sheet.columns().values().stream()
                .map(row::value)
                .map(CellText::of)
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty()) {
            return RowClass.GHOST;
        }
        if (texts.size() == 1 && isNothing(texts.get(0))) {
            return RowClass.NOTHING;
        }
        if (texts.get(0).length() <= LONGEST_COLUMN_NUMBER && isColumnNumbers(row)) {
            return RowClass.COLUMN_NUMBERS;
        }
        return header.isRepeatedHeader(sheet, row) ? RowClass.REPEATED_HEADER : RowClass.DATA;
    }

    /** The numbers run through all columns, that of the running number too. */
    private static boolean isColumnNumbers(Row row) {
        return HeaderText.isColumnNumbers(
                row.cells().stream().map(cell -> CellText.of(cell.value())).toList());
    }

    /** Where a row of class {@link RowClass#NOTHING} says so. */
    CellAddress nothing(Row row) {
        int column = sheet.columns().values().stream()
                .filter(candidate -> isNothing(CellText.of(row.value(candidate))))
                .findFirst()
                .orElse(1);
        return new CellAddress(row.number(), column);
    }

    private boolean isNothing(String text) {
        return sheet.form()
                .nothing()
                .filter(word -> TextKey.FOLDED.of(word).equals(TextKey.FOLDED.of(text)))
                .isPresent();
    }
}
