package vn.tonghop.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;

/** The columns that a form's fields take in its table. */
public final class JdbcFormColumns {

    private JdbcFormColumns() {}

    /** Column name to SQL type, in order; what every row has besides is not among them. */
    static Map<String, String> of(Form form) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Field field : form.fields().values()) {
            columns.put(field.key(), sqlType(field.type()));
            if (field.type() == FieldType.DOCUMENT) {
                columns.put(field.key() + "_type", "varchar(40)");
                columns.put(field.key() + "_number", "varchar(40)");
                columns.put(field.key() + "_symbol", "varchar(100)");
                columns.put(field.key() + "_date", "date");
                columns.put(field.key() + "_issuer", "varchar(200)");
                columns.put(field.key() + "_id", "varchar(300)");
            }
        }
        return columns;
    }

    /** The name of the form's table. */
    static String table(Form form) {
        return "form_" + form.relation();
    }

    private static String sqlType(FieldType type) {
        return switch (type) {
            case DATE -> "date";
            case COUNT -> "bigint";
            // decimal text in SQLite would be turned into a binary fraction: 6 decimals survive both ways
            case NUMBER -> "numeric(24,6)";
            case TEXT, LONG_TEXT, DATE_OR_PERIOD, DOCUMENT, CHOICE -> "text";
        };
    }
}
