package vn.tonghop.validation;

import java.util.List;

/** The findings on each submission. */
public interface Findings {

    /** Forgets what an earlier reading found. */
    void forget(long submission);

    /** Findings kept one by one of each form and severity; more are only counted, so that the verdict stands all the same. */
    int MOST_KEPT = 1_000;

    /** Adds findings behind those that are kept already. */
    void add(long submission, List<Finding> findings);

    /** How many findings were counted but not kept. */
    int notKept(long submission);

    /** Errors first, then warnings, then notes; within each in the order of forms, sheets and rows. */
    List<Finding> of(long submission);
}
