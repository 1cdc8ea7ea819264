package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;

@Repository
class JdbcFormTables implements FormTables {

    private final JdbcTemplate jdbc;

    private final TransactionTemplate asking;
    private final TransactionTemplate writing;

    JdbcFormTables(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.asking = new TransactionTemplate(transactions);
        this.asking.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public void widenTo(Catalogue catalogue) {
        // looked up first: who only reads must not wait for a run that writes
        List<String> missing = asking.execute(status -> missing(catalogue));
        if (missing != null && !missing.isEmpty()) {
            writing.executeWithoutResult(status -> missing(catalogue).forEach(jdbc::execute));
        }
    }

    /** The statements that make what is missing. */
    private List<String> missing(Catalogue catalogue) {
        List<String> statements = new ArrayList<>();
        for (Form form : catalogue.forms()) {
            String table = JdbcFormColumns.table(form);
            Set<String> present = columns(table);
            if (present.isEmpty()) {
                statements.add(create(form));
            } else {
                JdbcFormColumns.of(form).forEach((column, type) -> {
                    if (!present.contains(column)) {
                        statements.add("alter table " + table + " add column " + column + " " + type);
                    }
                });
            }
        }
        return statements;
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
