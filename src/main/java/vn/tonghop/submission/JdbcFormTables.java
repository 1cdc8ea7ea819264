package vn.tonghop.submission;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;

@Repository
class JdbcFormTables implements FormTables {

    private final JdbcTemplate jdbc;

    JdbcFormTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void widenTo(Catalogue catalogue) {
        for (Form form : catalogue.forms()) {
            String table = JdbcFormColumns.table(form);
            Set<String> present = columns(table);
            if (present.isEmpty()) {
                jdbc.execute(create(form));
            } else {
                JdbcFormColumns.of(form).forEach((column, type) -> {
                    if (!present.contains(column)) {
                        jdbc.execute("alter table " + table + " add column " + column + " " + type);
                    }
                });
            }
        }
    }

    static String create(Form form) {
        StringBuilder sql =
                new StringBuilder("create table " + JdbcFormColumns.table(form) + " (submission bigint not null,"
                        + " sheet integer not null, row_number integer not null, identity text");
        for (Map.Entry<String, String> column : JdbcFormColumns.of(form).entrySet()) {
            sql.append(", ").append(column.getKey()).append(' ').append(column.getValue());
        }
        return sql.append(", primary key (submission, sheet, row_number))").toString();
    }

    private Set<String> columns(String table) {
        Set<String> columns = new TreeSet<>();
        jdbc.execute((ConnectionCallback<Set<String>>) connection -> {
            try (var result = connection.getMetaData().getColumns(null, null, table, null)) {
                while (result.next()) {
                    // the underscores of the name are wildcards to the driver
                    if (!result.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                        continue;
                    }
                    columns.add(result.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return columns;
        });
        return columns;
    }
}
