package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.catalogue.Form;

/** What became of each form of a submission. */
@Repository
class JdbcSubmittedForms {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcSubmittedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(long submission) {
        jdbc.sql("delete from submitted_form where submission = ?")
                .param(submission)
                .update();
    }

    /** Keeps the counts of a file that was read whole; without a round nothing in it can count. */
    void add(ReadItem.Closed file) {
        for (FormSheet sheet : file.forms()) {
            Map<RowClass, Integer> counts =
                    file.counts().getOrDefault(sheet.form().id(), Map.of());
            insert(sheet, file.submission(), counts);
        }
        for (Form form : file.missing()) {
            insert(file.submission(), form.id());
        }
        if (file.round().isEmpty()) {
            jdbc.sql("update submitted_form set state = 'rejected', rows_rejected = rows_data where submission = ?")
                    .param(file.submission())
                    .update();
        }
    }

    private void insert(FormSheet sheet, long submission, Map<RowClass, Integer> counts) {
        int data = counts.getOrDefault(RowClass.DATA, 0);
        Map<String, Integer> setAside = new TreeMap<>();
        counts.forEach((rowClass, number) -> {
            if (rowClass != RowClass.DATA) {
                setAside.put(rowClass.code(), number);
            }
        });
        jdbc.sql(
                        "insert into submitted_form (submission, form, sheet_name, sheet, columns, state, rows_read, rows_data,"
                                + " set_aside) values (?, ?, ?, ?, ?, 'read', ?, ?, ?)")
                .param(submission)
                .param(sheet.form().id())
                .param(sheet.sheet().name())
                .param(sheet.sheet().index())
                .param(JSON.writeValueAsString(sheet.columns()))
                .param(counts.values().stream().mapToInt(Integer::intValue).sum())
                .param(data)
                .param(JSON.writeValueAsString(setAside))
                .update();
    }

    private void insert(long submission, String form) {
        jdbc.sql("insert into submitted_form (submission, form, columns, state, rows_read, rows_data, set_aside)"
                        + " values (?, ?, '{}', 'read', 0, 0, '{}')")
                .param(submission)
                .param(form)
                .update();
    }

    private static final String FORM = "select submission, form, sheet_name, sheet, columns, upper(state) as state,"
            + " rows_read, rows_data, rows_used, rows_rejected, set_aside from submitted_form f where ";

    List<SubmittedForm> of(long submission) {
        return jdbc.sql(FORM + "submission = ? order by form")
                .param(submission)
                .query((result, number) -> form(result))
                .list();
    }

    List<SubmittedForm> inForce(Round round) {
        return jdbc.sql(FORM + "exists (select 1 from (" + JdbcRelations.IN_FORCE
                        + ") i where i.round = ? and i.submission = f.submission and i.form = f.form)"
                        + " order by submission, form")
                .param(round.code())
                .query((result, number) -> form(result))
                .list();
    }

    private static SubmittedForm form(ResultSet result) throws SQLException {
        return new SubmittedForm(
                result.getLong("submission"),
                result.getString("form"),
                result.getString("sheet_name"),
                result.getObject("sheet") == null ? null : result.getInt("sheet"),
                JSON.readValue(result.getString("columns"), COUNTS),
                SubmittedForm.State.valueOf(result.getString("state")),
                result.getInt("rows_read"),
                result.getInt("rows_data"),
                result.getInt("rows_used"),
                result.getInt("rows_rejected"),
                JSON.readValue(result.getString("set_aside"), COUNTS));
    }

    void judged(SubmittedForm form) {
        jdbc.sql("update submitted_form set state = ?, rows_used = ?, rows_rejected = ?, set_aside = ?"
                        + " where submission = ? and form = ?")
                .param(form.state().name().toLowerCase(Locale.ROOT))
                .param(form.used())
                .param(form.rejected())
                .param(JSON.writeValueAsString(form.setAside()))
                .param(form.submission())
                .param(form.form())
                .update();
    }
}
