package vn.tonghop.submission;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;

@Repository
@Transactional
class JdbcSubmissions implements Submissions {

    private static final String SUBMISSION =
            "select id, hash, file_name, size, received_at, sweep, upper(state) as state, read_run, attempts, round, unit, unit_written,"
                    + " version, prepared_by, phone, head from submission ";

    private final JdbcClient jdbc;
    private final JdbcFormRows rows;
    private final JdbcSubmittedForms forms;
    private final Rounds rounds;
    private final Catalogue catalogue;
    private final Explanations explanations;

    JdbcSubmissions(
            JdbcClient jdbc,
            JdbcFormRows rows,
            JdbcSubmittedForms forms,
            Rounds rounds,
            Catalogue catalogue,
            Explanations explanations) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.forms = forms;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.explanations = explanations;
    }

    @Override
    public boolean register(Archive.Staged staged, String fileName, String receivedAt, long sweep) {
        boolean known = jdbc.sql("update submission set seen = :sweep where hash = :hash")
                        .param("sweep", sweep)
                        .param("hash", staged.hash())
                        .update()
                > 0;
        return !known
                && jdbc.sql("insert into submission (id, hash, file_name, size, received_at, sweep, seen, state)"
                                        + " select coalesce(max(id), 0) + 1, :hash, :name, :size, :at, :sweep, :sweep, 'received'"
                                        + " from submission")
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
    public List<Submission> unread(long run, int parts, int remainder) {
        return jdbc.sql(SUBMISSION
                        + "where read_run = ? and state = 'received' and attempts = 0 and id % ? = ? order by id")
                .param(run)
                .param(parts)
                .param(remainder)
                .query(Submission.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> suspects(long run) {
        return jdbc.sql(SUBMISSION + "where read_run = ? and state = 'received' and attempts > 0 order by id")
                .param(run)
                .query(Submission.class)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void attempt(List<Long> ids) {
        jdbc.sql("update submission set attempts = attempts + 1 where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void callOff(List<Long> ids) {
        jdbc.sql("update submission set attempts = attempts - 1 where id in (:ids) and state = 'received'"
                        + " and attempts > 0")
                .param("ids", ids)
                .update();
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
    public List<Submission> refused(long sweep) {
        return jdbc.sql(SUBMISSION + "where state = 'refused' and seen = ? order by hash")
                .param(sweep)
                .query(Submission.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> ofOtherRounds(Round round, long sweep) {
        return jdbc.sql(SUBMISSION + "where round <> ? and sweep = ? order by hash")
                .param(round.code())
                .param(sweep)
                .query(Submission.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> ofRoundOrNone(Round round) {
        return jdbc.sql(SUBMISSION + "where round = ? or round is null order by id")
                .param(round.code())
                .query(Submission.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> latest(Round round) {
        return jdbc.sql(SUBMISSION + "where round = :round and state = 'validated' and not exists (select 1"
                        + " from submission later where later.round = submission.round and later.unit = submission.unit"
                        + " and later.state = 'validated' and (later.version > submission.version"
                        + " or later.version = submission.version and later.sweep > submission.sweep)) order by hash")
                .param("round", round.code())
                .query(Submission.class)
                .list();
    }

    @Override
    public void opened(ReadItem.Opened file) {
        forget(file.submission());
        explanations.keep(file.submission(), file.explanations());
        file.round().ifPresent(rounds::keep);
        Identification who = file.identification();
        jdbc.sql("update submission set round = :round, unit = :unit, unit_written = :written, version = :version,"
                        + " prepared_by = :by, phone = :phone, head = :head where id = :id")
                .param("round", file.round().map(Round::code).orElse(null))
                .param(
                        "unit",
                        who.owner()
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
        explanations.keep(submission, List.of());
    }

    @Override
    public void add(Form form, List<TypedRow> typed) {
        rows.add(form, typed);
    }

    @Override
    public void closed(ReadItem.Closed file, String fingerprint) {
        forms.add(file);
        state(
                file.submission(),
                file.round().isPresent() ? Submission.State.READ : Submission.State.REFUSED,
                fingerprint);
    }

    @Override
    public void refused(long submission, String fingerprint) {
        forget(submission);
        state(submission, Submission.State.REFUSED, fingerprint);
    }

    private void state(long submission, Submission.State state, String fingerprint) {
        jdbc.sql("update submission set state = ?, read_under = ?, attempts = 0 where id = ?")
                .param(code(state))
                .param(fingerprint)
                .param(submission)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SubmittedForm> forms(long submission) {
        return forms.of(submission);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SubmittedForm> inForce(Round round) {
        return forms.inForce(round);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, String> identities(Form form, SubmittedForm part, RowIds.Run run) {
        return rows.identities(form, part, run);
    }

    @Override
    public void judged(SubmittedForm form) {
        forms.judged(form);
    }

    @Override
    public void validated(long submission) {
        jdbc.sql("update submission set state = 'validated' where id = ?")
                .param(submission)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> ofSameVersion(Submission submission) {
        return jdbc.sql(SUBMISSION + "where round = :round and unit = :unit and version = :version and id <> :id"
                        + " and state in ('read', 'validated') order by sweep, id")
                .param("round", submission.round())
                .param("unit", submission.unit())
                .param("version", submission.version())
                .param("id", submission.id())
                .query(Submission.class)
                .list();
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
