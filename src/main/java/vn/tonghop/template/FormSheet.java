package vn.tonghop.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.text.Dates;
import vn.tonghop.workbook.TemplateSheet;

/** The sheet of one form. */
final class FormSheet {

    private FormSheet() {}

    /** @param remark unit and round, under the title */
    static TemplateSheet of(Form form, String remark, List<Map<String, Object>> rows) {
        List<Field> fields = List.copyOf(form.fields().values());
        String hint = form.nothing()
                .map(nothing -> Texts.text("sheet.hint-nothing", nothing))
                .orElseGet(() -> Texts.text("sheet.hint"));
        return new TemplateSheet(
                form.sheet(),
                List.of(form.title(), remark, hint),
                Texts.text("sheet.number"),
                FormColumn.all(form),
                rows.stream().map(row -> values(form, fields, row)).toList());
    }

    private static Map<Integer, Object> values(Form form, List<Field> fields, Map<String, Object> row) {
        Map<Integer, Object> values = new HashMap<>();
        List<String> left = new ArrayList<>(row.keySet());
        for (int i = 0; i < fields.size(); i++) {
            Object value = row.get(fields.get(i).key());
            if (value != null) {
                values.put(i, printed(fields.get(i), value));
                left.remove(fields.get(i).key());
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("form " + form.id() + " has no field " + left);
        }
        return values;
    }

    private static Object printed(Field field, Object value) {
        if (value instanceof LocalDate day) {
            return Dates.decree(day);
        }
        if (field.type() == FieldType.CHOICE) {
            return field.choices().getOrDefault(value.toString(), value.toString());
        }
        return value;
    }
}
