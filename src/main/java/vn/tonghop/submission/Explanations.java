package vn.tonghop.submission;

import java.util.List;
import java.util.Map;

/** What units say to findings; each submission brings its own. */
public interface Explanations {

    /** Keeps what a submission brought, in place of what an earlier reading of it kept. */
    void keep(long submission, List<Explanation> explanations);

    /** What a unit has said last, in this submission or in an earlier version of it; nothing that it took back. */
    Map<Explanation.Place, String> upTo(Submission submission);
}
