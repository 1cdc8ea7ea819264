package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
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
        List<Object[]> batch = new ArrayList<>(rows.size());
        for (TypedRow row : rows) {
            Object[] values = new Object[4 + columns.size()];
            values[0] = row.submission();
            values[1] = row.sheet();
            values[2] = row.row();
            values[3] = row.identity().orElse(null);
            for (int i = 0; i < columns.size(); i++) {
                values[4 + i] = row.values().get(columns.get(i));
            }
            batch.add(values);
        }
        jdbc.batchUpdate(sql, batch);
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
