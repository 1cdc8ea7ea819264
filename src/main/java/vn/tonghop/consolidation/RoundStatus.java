package vn.tonghop.consolidation;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Standing;
import vn.tonghop.submission.Standings;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;

/** Tells who has submitted what in a round. */
@Component
public final class RoundStatus {

    private static final Comparator<Submission> BY_VERSION = Comparator.<Submission>comparingInt(
                    submission -> Objects.requireNonNullElse(submission.version(), 0))
            .thenComparing(Submission::sweep)
            .thenComparing(Submission::id);

    private final Catalogue catalogue;
    private final Standings standings;
    private final Submissions submissions;

    RoundStatus(Catalogue catalogue, Standings standings, Submissions submissions) {
        this.catalogue = catalogue;
        this.standings = standings;
        this.submissions = submissions;
    }

    /** The units that owe something at the cut-off, and any other that sent something, in register order. */
    public List<UnitStatus> of(Round round) {
        Map<OrgUnit, List<Standing>> units = standings.of(round).stream()
                .collect(Collectors.groupingBy(Standing::unit, LinkedHashMap::new, Collectors.toList()));
        Map<String, Submission> latestOf = submissions.ofRoundOrNone(round).stream()
                .filter(submission -> submission.unit() != null && submission.round() != null)
                .collect(Collectors.toMap(
                        submission -> String.valueOf(submission.unit()),
                        Function.identity(),
                        BinaryOperator.maxBy(BY_VERSION)));
        List<UnitStatus> all = new ArrayList<>();
        units.forEach((unit, forms) -> {
            Optional<Submission> latest = Optional.ofNullable(latestOf.get(unit.code()));
            List<Standing> owed = forms.stream()
                    .filter(form -> form.owed() == Standing.Owed.OWED)
                    .toList();
            if (latest.isPresent() || !owed.isEmpty()) {
                all.add(new UnitStatus(
                        unit.code(),
                        unit.nameOn(round.cutoff()),
                        latest.map(submission -> received(submission, round)),
                        owed.stream().map(form -> form(form, latest)).toList()));
            }
        });
        return all;
    }

    private UnitStatus.Received received(Submission submission, Round round) {
        LocalDateTime at = LocalDateTime.parse(submission.receivedAt());
        long late = Math.max(0, ChronoUnit.DAYS.between(round.unitsDue(), at.toLocalDate()));
        int worked = late == 0 ? 0 : catalogue.calendar().workingDaysBetween(round.unitsDue(), at.toLocalDate());
        return new UnitStatus.Received(submission, at, late, worked);
    }

    private static UnitStatus.FormStatus form(Standing standing, Optional<Submission> latest) {
        Integer version = standing.version();
        boolean earlier = version != null
                && latest.filter(submission -> !version.equals(submission.version()))
                        .isPresent();
        return new UnitStatus.FormStatus(
                standing.form().id(),
                standing.state(),
                earlier && version != null ? OptionalInt.of(version) : OptionalInt.empty());
    }
}
