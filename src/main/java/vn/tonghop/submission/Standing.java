package vn.tonghop.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;

/**
 * How one unit stands with one form of a round.
 *
 * @param version of the submission that is told of: the one in force, otherwise the last one that was not accepted; null
 *     when there is none, or when it does not say
 * @param received day on which that submission was received
 * @param daysLate calendar days from the day on which units are due to that day; 0 when it was in time
 * @param workingDaysLate the working days among them
 */
public record Standing(
        OrgUnit unit,
        Form form,
        State state,
        Owed owed,
        @Nullable Integer version,
        @Nullable LocalDate received,
        @Nullable Integer daysLate,
        @Nullable Integer workingDaysLate) {

    /** What became of the form. */
    public enum State {
        MISSING,
        REJECTED,
        ACCEPTED,
        EXEMPT
    }

    /** Whether the unit owes the form on the cut-off date. */
    public enum Owed {
        OWED,
        NOT_OWED
    }
}
