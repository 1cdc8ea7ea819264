package vn.tonghop.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;

/** The fields of a form by the columns in which they stand on one sheet. */
final class FormColumns {

    private final Form form;
    private final Map<Integer, Field> byColumn = new HashMap<>();
    private final Set<String> identity = new HashSet<>();
    private final int required;
    private final int first;

    FormColumns(FormSheet sheet) {
        this.form = sheet.form();
        sheet.columns()
                .forEach((key, column) -> byColumn.put(column, form.fields().get(key)));
        form.identity().forEach(identity::addAll);
        this.required = (int) byColumn.values().stream().filter(Field::required).count();
        this.first =
                byColumn.keySet().stream().mapToInt(Integer::intValue).min().orElse(1);
    }

    Form form() {
        return form;
    }

    @Nullable
    Field at(int column) {
        return byColumn.get(column);
    }

    /** The leftmost column of the form; left of it stands the running number. */
    int first() {
        return first;
    }

    /** How many of the columns are required. */
    int required() {
        return required;
    }

    /** How many of the columns lie between two, both included. */
    long between(int from, int to) {
        return byColumn.keySet().stream()
                .filter(column -> column >= from && column <= to)
                .count();
    }

    int count() {
        return byColumn.size();
    }

    boolean isIdentity(Field field) {
        return identity.contains(field.key());
    }

    /** Whether a field holds amounts, which add up; a number that names something does not. */
    boolean isAmount(Field field) {
        return (field.type() == FieldType.COUNT || field.type() == FieldType.NUMBER) && !isIdentity(field);
    }

    /** Whether a field may hold text that goes on in the next row without belonging to another thing. */
    boolean isRemark(Field field) {
        return field.type() == FieldType.LONG_TEXT && !field.required() && !isIdentity(field);
    }
}
