package vn.tonghop.submission;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;

@Repository
@Transactional
class JdbcSubmissions implements Submissions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final String SUBMISSION =
            "select id, hash, file_name, size, received_at, sweep, upper(state) as state, read_run, round, unit, unit_written,"
                    + " version, prepared_by, phone, head from submission ";

    private final JdbcClient jdbc;
    private final JdbcFormRows rows;
    private final Rounds rounds;
    private final Catalogue catalogue;

    JdbcSubmissions(JdbcClient jdbc, JdbcFormRows rows, Rounds rounds, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rounds = rounds;
        this.catalogue = catalogue;
    }

    @Override
    public boolean register(Archive.Staged staged, String fileName, String receivedAt, long sweep) {
        return jdbc.sql("insert into submission (id, hash, file_name, size, received_at, sweep, state)"
                                + " select coalesce(max(id), 0) + 1, :hash, :name, :size, :at, :sweep, 'received'"
                                + " from submission where 1 = 1 on conflict (hash) do nothing")
                        .param("hash", staged.hash())
                        .param("name", fileName)
                        .param("size", staged.size())
                        .param("at", receivedAt)
                        .param("sweep", sweep)
                        .update()
                > 0;
    }

    @Override
    public int planReading(long run, Round round, String fingerprint) {
        jdbc.sql("update submission set state = 'received' where state <> 'received'"
                        + " and (round = :round or round is null) and read_under <> :fingerprint")
                .param("round", round.code())
                .param("fingerprint", fingerprint)
                .update();
        return jdbc.sql("update submission set read_run = :run where state = 'received'")
                .param("run", run)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> plannedFor(long run, int parts, int remainder) {
        return jdbc.sql(SUBMISSION + "where read_run = ? and id % ? = ? order by id")
                .param(run)
                .param(parts)
                .param(remainder)
                .query(Submission.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Submission get(long id) {
        return jdbc.sql(SUBMISSION + "where id = ?")
                .param(id)
                .query(Submission.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> ofRound(Round round, Submission.State state) {
        return jdbc.sql("select id from submission where round = ? and state = ? order by hash")
                .param(round.code())
                .param(code(state))
                .query(Long.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> refused() {
        return jdbc.sql(SUBMISSION + "where state = 'refused' order by hash")
                .query(Submission.class)
                .list();
    }

    @Override
    public void opened(ReadItem.Opened file) {
        forget(file.submission());
        file.round().ifPresent(rounds::keep);
        Identification who = file.identification();
        jdbc.sql("update submission set round = :round, unit = :unit, unit_written = :written, version = :version,"
                        + " prepared_by = :by, phone = :phone, head = :head where id = :id")
                .param("round", file.round().map(Round::code).orElse(null))
                .param(
                        "unit",
                        who.unit()
                                .map(UnitRegister.Match::unit)
                                .map(OrgUnit::code)
                                .orElse(null))
                .param("written", file.cover().text(CoverSheet.UNIT).orElse(null))
                .param("version", who.version().orElse(null))
                .param("by", file.cover().text(CoverSheet.AUTHOR).orElse(null))
                .param("phone", file.cover().text(CoverSheet.PHONE).orElse(null))
                .param("head", file.cover().text(CoverSheet.HEAD).orElse(null))
                .param("id", file.submission())
                .update();
    }

    private void forget(long submission) {
        jdbc.sql("delete from submitted_form where submission = ?")
                .param(submission)
                .update();
        rows.forget(submission, catalogue);
    }

    @Override
    public void add(Form form, List<TypedRow> typed) {
        rows.add(form, typed);
    }

    @Override
    public void closed(ReadItem.Closed file, String fingerprint) {
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
        state(
                file.submission(),
                file.round().isPresent() ? Submission.State.READ : Submission.State.REFUSED,
                fingerprint);
    }

    private void insert(FormSheet sheet, long submission, Map<RowClass, Integer> counts) {
        int data = counts.getOrDefault(RowClass.DATA, 0);
        Map<String, Integer> setAside = new java.util.TreeMap<>();
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

    @Override
    public void refused(long submission, String fingerprint) {
        forget(submission);
        state(submission, Submission.State.REFUSED, fingerprint);
    }

    private void state(long submission, Submission.State state, String fingerprint) {
        jdbc.sql("update submission set state = ?, read_under = ? where id = ?")
                .param(code(state))
                .param(fingerprint)
                .param(submission)
                .update();
    }

    private static final String FORM = "select submission, form, sheet_name, sheet, columns, upper(state) as state,"
            + " rows_read, rows_data, rows_used, rows_rejected, set_aside from submitted_form where submission = ?";

    @Override
    @Transactional(readOnly = true)
    public List<SubmittedForm> forms(long submission) {
        return jdbc.sql(FORM + " order by form")
                .param(submission)
                .query((result, number) -> new SubmittedForm(
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
                        JSON.readValue(result.getString("set_aside"), COUNTS)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, String> identities(Form form, long submission) {
        return rows.identities(form, submission);
    }

    @Override
    public void judged(SubmittedForm form) {
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

    @Override
    public void validated(long submission) {
        jdbc.sql("update submission set state = 'validated' where id = ?")
                .param(submission)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isVersionAmbiguous(Submission submission) {
        return jdbc.sql("select count(*) from submission where round = :round and unit = :unit and version = :version"
                                + " and sweep = :sweep and id <> :id and state in ('read', 'validated')")
                        .param("round", submission.round())
                        .param("unit", submission.unit())
                        .param("version", submission.version())
                        .param("sweep", submission.sweep())
                        .param("id", submission.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Submission> byKey(String key) {
        return jdbc.sql(SUBMISSION + "where hash >= ? and hash < ?")
                .param(key)
                .param(key + "g")
                .query(Submission.class)
                .optional();
    }

    private static String code(Submission.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
