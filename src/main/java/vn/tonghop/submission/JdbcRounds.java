package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.catalogue.Commission;
import vn.tonghop.period.Period;

@Repository
class JdbcRounds implements Rounds {

    private static final String KEEP = "insert into round (code, report, period, window_from, window_to, units_due,"
            + " agency_due, letter, subject, recipient, signer_title, signer) values (:code, :report, :period, :from,"
            + " :to, :units, :agency, :letter, :subject, :recipient, :title, :signer) on conflict (code) do update set"
            + " window_from = excluded.window_from, window_to = excluded.window_to, units_due = excluded.units_due,"
            + " agency_due = excluded.agency_due, letter = excluded.letter, subject = excluded.subject,"
            + " recipient = excluded.recipient, signer_title = excluded.signer_title, signer = excluded.signer";

    private final JdbcClient jdbc;

    JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void keep(Round round) {
        Commission commission = round.commission();
        jdbc.sql(KEEP)
                .param("code", round.code())
                .param("report", round.report().id())
                .param("period", round.period().code())
                .param("from", round.window().from())
                .param("to", round.window().to())
                .param("units", round.unitsDue())
                .param("agency", round.agencyDue())
                .param("letter", commission.letter().orElse(null))
                .param("subject", commission.subject().orElse(null))
                .param("recipient", commission.recipient().orElse(null))
                .param("title", commission.signerTitle().orElse(null))
                .param("signer", commission.signer().orElse(null))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> previousOf(Round round) {
        return lastCutOffBefore(round.window().from(), round);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> latestBefore(Round round) {
        return lastCutOffBefore(round.cutoff(), round);
    }

    private Optional<String> lastCutOffBefore(LocalDate day, Round round) {
        return jdbc.sql("select code from round where window_to < :day"
                        + " order by window_to desc, case when report = :report then 0 else 1 end, code limit 1")
                .param("day", day)
                .param("report", round.report().id())
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> lastYearOf(Round round) {
        Period period = round.period();
        return jdbc.sql("select code from round where report = :report and period = :period")
                .param("report", round.report().id())
                .param("period", new Period(period.kind(), period.year() - 1, period.index()).code())
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> nestedIn(Round round) {
        return jdbc.sql("select code from round where window_from >= :from and window_to <= :to and code <> :code"
                        + " order by code")
                .param("from", round.window().from())
                .param("to", round.window().to())
                .param("code", round.code())
                .query(String.class)
                .list();
    }
}
