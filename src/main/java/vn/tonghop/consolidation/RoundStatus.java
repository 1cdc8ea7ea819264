package vn.tonghop.consolidation;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;

/** Tells who has submitted what in a round. */
@Component
public final class RoundStatus {

    private final Catalogue catalogue;
    private final Submissions submissions;

    RoundStatus(Catalogue catalogue, Submissions submissions) {
        this.catalogue = catalogue;
        this.submissions = submissions;
    }

    private record Key(String unit, String form) {}

    /** The units that owe something at the cut-off, and any other that sent something, in register order. */
    public List<UnitStatus> of(Round round) {
        Map<String, Submission> latest = new HashMap<>();
        submissions.latest(round).forEach(submission -> latest.put(String.valueOf(submission.unit()), submission));
        Map<Key, Submission> inForce = new HashMap<>();
        for (SubmittedForm form : submissions.inForce(round)) {
            Submission submission = submissions.get(form.submission());
            inForce.put(new Key(String.valueOf(submission.unit()), form.form()), submission);
        }
        List<UnitStatus> units = new ArrayList<>();
        for (OrgUnit unit : catalogue.units()) {
            Optional<Submission> sent = Optional.ofNullable(latest.get(unit.code()));
            List<Form> owed = catalogue.formsOf(round.report()).stream()
                    .filter(form -> form.isOwedBy(unit))
                    .toList();
            if (sent.isPresent() || (unit.isValidOn(round.cutoff()) && !owed.isEmpty())) {
                units.add(new UnitStatus(
                        unit.code(),
                        unit.nameOn(round.cutoff()),
                        sent.map(submission -> received(submission, round)),
                        owed.stream()
                                .map(form -> form(
                                        form, sent, Optional.ofNullable(inForce.get(new Key(unit.code(), form.id())))))
                                .toList()));
            }
        }
        return units;
    }

    private UnitStatus.Received received(Submission submission, Round round) {
        LocalDateTime at = LocalDateTime.parse(submission.receivedAt());
        long late = Math.max(0, ChronoUnit.DAYS.between(round.unitsDue(), at.toLocalDate()));
        int worked = late == 0 ? 0 : catalogue.calendar().workingDaysBetween(round.unitsDue(), at.toLocalDate());
        return new UnitStatus.Received(submission, at, late, worked);
    }

    private static UnitStatus.FormStatus form(Form form, Optional<Submission> sent, Optional<Submission> inForce) {
        OptionalInt earlier = inForce.filter(counted -> !sent.equals(Optional.of(counted)))
                .map(Submission::version)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        UnitStatus.State state = inForce.isPresent()
                ? UnitStatus.State.ACCEPTED
                : sent.isPresent() ? UnitStatus.State.REJECTED : UnitStatus.State.MISSING;
        return new UnitStatus.FormStatus(form.id(), state, earlier);
    }
}
