package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an office has set for one round; what it leaves open follows from the report type.
 *
 * @param from first day of the data window
 * @param to cut-off: the last day of the data window, for a report "as of" a day that day
 */
public record RoundTerms(
        RoundName round,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> unitsDue,
        Optional<LocalDate> agencyDue,
        Commission commission) {

    /** Nothing set. */
    static RoundTerms of(RoundName round) {
        return new RoundTerms(
                round,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Commission.byLetter(round.report().letter()));
    }
}
