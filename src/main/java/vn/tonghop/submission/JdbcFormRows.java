package vn.tonghop.submission;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.stereotype.Repository;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;

/** Writes typed rows with one prepared statement a form. */
@Repository
class JdbcFormRows {

    private final JdbcTemplate jdbc;

    JdbcFormRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Form form, List<TypedRow> rows) {
        List<String> columns = List.copyOf(JdbcFormColumns.of(form).keySet());
        String sql = "insert into " + JdbcFormColumns.table(form) + " (submission, sheet, row_number, identity, "
                + String.join(", ", columns) + ") values (?, ?, ?, ?, "
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        jdbc.batchUpdate(sql, rows, rows.size(), (statement, row) -> {
            statement.setLong(1, row.submission());
            statement.setInt(2, row.sheet());
            statement.setInt(3, row.row());
            set(statement, 4, row.identity().orElse(null));
            for (int i = 0; i < columns.size(); i++) {
                set(statement, 5 + i, row.values().get(columns.get(i)));
            }
        });
    }

    /** Texts first: most values are, and asking what any value is costs more than binding it. */
    private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else {
            StatementCreatorUtils.setParameterValue(statement, place, SqlTypeValue.TYPE_UNKNOWN, value);
        }
    }

    Map<Integer, String> identities(Form form, SubmittedForm part, RowIds.Run run) {
        Map<Integer, String> identities = new HashMap<>();
        jdbc.query(
                "select row_number, identity from " + JdbcFormColumns.table(form)
                        + " where submission = ? and sheet = ? and row_number between ? and ? and identity is not null",
                result -> {
                    identities.put(result.getInt("row_number"), result.getString("identity"));
                },
                part.submission(),
                part.sheet(),
                run.first(),
                run.last());
        return identities;
    }

    void forget(long submission, Catalogue catalogue) {
        for (Form form : catalogue.forms()) {
            jdbc.update("delete from " + JdbcFormColumns.table(form) + " where submission = ?", submission);
        }
    }
}
