package vn.tonghop.consolidation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tonghop.submission.Standing;
import vn.tonghop.submission.Submission;

/**
 * Where a unit stands in a round.
 *
 * @param name on the cut-off date
 * @param received its latest file; absent when it has sent none
 * @param forms that it owes, in catalogue order
 */
public record UnitStatus(String unit, String name, Optional<Received> received, List<FormStatus> forms) {

    public UnitStatus {
        forms = List.copyOf(forms);
    }

    /** Whether everything that it owes is accepted. */
    public boolean isComplete() {
        return forms.stream().allMatch(form -> form.state() == Standing.State.ACCEPTED);
    }

    /**
     * The latest file of a unit.
     *
     * @param daysLate after the day on which units are due; 0 when it came in time
     * @param workingDaysLate of those days, the ones that are worked
     */
    public record Received(Submission submission, LocalDateTime at, long daysLate, int workingDaysLate) {}

    /**
     * What became of a form.
     *
     * @param version of the submission that counts, when it is not the latest one
     */
    public record FormStatus(String form, Standing.State state, OptionalInt version) {}
}
