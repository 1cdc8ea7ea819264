package vn.tonghop.submission;

import java.util.List;
import java.util.Optional;

/** The rounds for which something was submitted or consolidated. */
public interface Rounds {

    /** Keeps a round as it is in force now, in place of what was kept of it before. */
    void keep(Round round);

    /** Code of the latest round whose window ends before this one's begins; the same report type is preferred. */
    Optional<String> previousOf(Round round);

    /**
     * Code of the round with the latest cut-off before this one's, be it inside its window: what is last known of things
     * that live on. The same report type is preferred.
     */
    Optional<String> latestBefore(Round round);

    /** Code of the round of the same report type a year earlier. */
    Optional<String> lastYearOf(Round round);

    /** Codes of the other rounds whose windows lie inside this one's. */
    List<String> nestedIn(Round round);
}
