package vn.tonghop.validation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.submission.FormSheet;
import vn.tonghop.submission.RowId;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.workbook.CellAddress;

/** Where a finding stands. */
record Place(
        @Nullable String form,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Integer row,
        @Nullable String field) {

    static final Place FILE = new Place(null, null, null, null, null);

    static Place cell(FormSheet sheet, int row, Field field) {
        Integer column = sheet.columns().get(field.key());
        String cell = column == null ? null : new CellAddress(row, column).a1();
        return new Place(sheet.form().id(), sheet.sheet().name(), cell, row, field.key());
    }

    static Place sheet(FormSheet sheet) {
        return new Place(sheet.form().id(), sheet.sheet().name(), null, null, null);
    }

    /**
     * The cell of a field in a row that SQL gave back.
     *
     * @param row has its {@code row_id}
     */
    static Place row(SubmittedForm part, Map<String, Object> row, String field) {
        return row(part, RowId.parse(String.valueOf(row.get("row_id"))).row(), field);
    }

    /** The cell of a field in a row. */
    static Place row(SubmittedForm part, int number, String field) {
        Integer column = part.columns().get(field);
        String cell = column == null ? null : new CellAddress(number, column).a1();
        return new Place(part.form(), part.sheetName(), cell, number, field);
    }

    /** A cell of the same sheet. */
    Place at(CellAddress address) {
        return new Place(form, sheet, address.a1(), address.row(), field);
    }

    /** One of the program's own findings here. */
    Finding finding(FindingCode code, Map<String, String> facts) {
        return finding(code.severity(), code.code(), FindingTexts.of(code.code(), facts), facts);
    }

    /** A finding here; value and expected are taken from the facts of those names. */
    Finding finding(Severity severity, String code, String message, Map<String, String> facts) {
        return new Finding(
                form, sheet, cell, row, field, severity, code, message, facts.get("value"), facts.get("expected"));
    }
}
