package vn.tonghop.consolidation;

import java.util.List;
import java.util.Optional;
import vn.tonghop.submission.Round;

/** The revisions of each round. */
public interface Revisions {

    /** The latest one. */
    Optional<Revision> latest(Round round);

    /**
     * Keeps a consolidated result: as a new revision when its content differs from the latest, otherwise the latest
     * stands.
     *
     * @param madeAt by the clock, ISO local date and time; no part of the identity
     */
    Revision keep(Round round, List<ConsolidatedAppendix> appendices, String settings, String madeAt);
}
