package vn.tonghop.submission;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;

@Repository
class JdbcStandings implements Standings {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    JdbcStandings(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    private record Place(String unit, String form) {}

    /** A form as it was judged; of a file that cannot be read, each form that the unit could have delivered in it. */
    private record Judged(
            String unit,
            @Nullable String form,
            boolean accepted,
            @Nullable Integer version,
            String receivedAt) {}

    @Override
    @Transactional(readOnly = true)
    public List<Standing> of(Round round) {
        List<Form> forms = catalogue.formsOf(round.report());
        Map<Place, Judged> judged = judged(round, forms);
        List<Standing> standings = new ArrayList<>();
        for (OrgUnit unit : catalogue.units()) {
            boolean submitted = forms.stream().anyMatch(form -> judged.containsKey(new Place(unit.code(), form.id())));
            if (submitted || existsWithin(unit, round)) {
                forms.forEach(form ->
                        standings.add(standing(unit, form, judged.get(new Place(unit.code(), form.id())), round)));
            }
        }
        return standings;
    }

    private Standing standing(OrgUnit unit, Form form, @Nullable Judged judged, Round round) {
        Standing.Owed owed =
                unit.isValidOn(round.cutoff()) && form.isOwedBy(unit) ? Standing.Owed.OWED : Standing.Owed.NOT_OWED;
        if (judged == null || (judged.form() == null && owed == Standing.Owed.NOT_OWED)) {
            Standing.State none = owed == Standing.Owed.OWED ? Standing.State.MISSING : Standing.State.EXEMPT;
            return new Standing(unit, form, none, owed, null, null, null, null);
        }
        LocalDate received = LocalDateTime.parse(judged.receivedAt()).toLocalDate();
        LocalDate due = round.unitsDue();
        return new Standing(
                unit,
                form,
                judged.accepted() ? Standing.State.ACCEPTED : Standing.State.REJECTED,
                owed,
                judged.version(),
                received,
                Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, received))),
                Math.max(0, catalogue.calendar().workingDaysBetween(due, received)));
    }

    /** What is in force, or else the last that was not accepted: an accepted form is not lost to a later faulty one. */
    private Map<Place, Judged> judged(Round round, List<Form> forms) {
        List<Judged> all = jdbc.sql("select s.unit, a.form, a.state = 'accepted' as accepted, s.version, s.received_at"
                        + " from submission s left join submitted_form a on a.submission = s.id"
                        + " where s.round = ? and s.unit is not null and s.state in ('validated', 'refused')"
                        + " order by coalesce(s.version, 0), s.sweep, s.id")
                .param(round.code())
                .query((result, number) -> new Judged(
                        result.getString("unit"),
                        result.getString("form"),
                        result.getBoolean("accepted"),
                        result.getObject("version") == null ? null : result.getInt("version"),
                        result.getString("received_at")))
                .list();
        Map<Place, Judged> judged = new HashMap<>();
        for (Judged one : all) {
            List<String> places =
                    one.form() == null ? forms.stream().map(Form::id).toList() : List.of(one.form());
            places.forEach(form -> judged.merge(
                    new Place(one.unit(), form),
                    one,
                    (before, later) -> before.accepted() && !later.accepted() ? before : later));
        }
        return judged;
    }

    private static boolean existsWithin(OrgUnit unit, Round round) {
        return unit.from().map(first -> !first.isAfter(round.window().to())).orElse(true)
                && unit.to().map(last -> !last.isBefore(round.window().from())).orElse(true);
    }
}
