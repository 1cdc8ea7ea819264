package vn.tonghop.consolidation;

import vn.tonghop.submission.RowIds;

/** What is asked of the submitted rows behind a figure. It is told each of them once, and keeps what it needs. */
public interface Inquiry {

    RowIds rows();

    /** Takes a row; those of one sheet come together, in the order in which they stand there. */
    void take(TracedRow row);
}
