package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.period.Period;

@Repository
class JdbcRounds implements Rounds {

    private final JdbcClient jdbc;

    JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void keep(Round round) {
        jdbc.sql("insert into round (code, report, period, window_from, window_to, units_due, agency_due)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing")
                .param(round.code())
                .param(round.report().id())
                .param(round.period().code())
                .param(round.window().from())
                .param(round.window().to())
                .param(round.unitsDue())
                .param(round.agencyDue())
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
