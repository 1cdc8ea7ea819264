package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.submission.FormSheet;
import vn.tonghop.submission.TypedRow;
import vn.tonghop.text.DocumentReference;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.Row;

/** Turns the cells of a data row into values of the types of its form; what cannot be turned is a finding. */
final class Typing {

    /** A typed row and what was found on the way. */
    record Typed(TypedRow row, List<Finding> findings) {}

    private final Function<DocumentReference, String> ids;

    /** @param ids what tells a document from others */
    Typing(Function<DocumentReference, String> ids) {
        this.ids = ids;
    }

    Typed type(long submission, FormSheet sheet, Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Field field : sheet.form().fields().values()) {
            Integer column = sheet.columns().get(field.key());
            Cell cell = column == null ? null : row.cell(column);
            if (column != null && !isLost(cell)) {
                CellTyping typing =
                        new CellTyping(field, sheet.sheet().dates(), ids, () -> Place.cell(sheet, row.number(), field));
                typing.type(cell == null ? CellValue.EMPTY : cell.value(), values);
                findings.addAll(typing.findings());
            }
        }
        Form form = sheet.form();
        return new Typed(
                new TypedRow(submission, form, sheet.sheet().index(), row.number(), identity(form, values), values),
                findings);
    }

    /** Whether the file lost the cell's value, which is an anomaly of its sheet and found as such. */
    private static boolean isLost(@Nullable Cell cell) {
        return cell != null && cell.value() instanceof CellValue.MissingResult && !cell.formula();
    }

    /** The first list of identity fields that are all filled, each folded, a document by its own identity. */
    private static Optional<String> identity(Form form, Map<String, Object> values) {
        for (List<String> keys : form.identity()) {
            List<String> parts = new ArrayList<>();
            for (String key : keys) {
                Field field = form.fields().get(key);
                boolean document = field != null && field.type() == FieldType.DOCUMENT;
                Object value = values.get(document ? key + "_id" : key);
                if (value != null) {
                    parts.add(document ? value.toString() : TextKey.FOLDED.of(value.toString()));
                }
            }
            if (parts.size() == keys.size()) {
                return Optional.of(String.join(" | ", parts));
            }
        }
        return Optional.empty();
    }
}
