package vn.tonghop.validation;

import java.util.List;

/** The findings on each submission. */
public interface Findings {

    /** Forgets what an earlier reading found. */
    void forget(long submission);

    /** Adds findings behind those that are kept already. */
    void add(long submission, List<Finding> findings);

    /** Errors first, then warnings, then notes; within each in the order of forms, sheets and rows. */
    List<Finding> of(long submission);
}
