package vn.tonghop.consolidation;

import java.util.List;
import vn.tonghop.submission.RowIds;

/** What is asked of the submitted rows behind a figure. It is told each of them once, and keeps what it needs. */
public interface Inquiry {

    RowIds rows();

    /** Keys of the fields whose cells it looks at, as {@link TracedRow} understands them. */
    List<String> fields();

    /** Takes a row; those of one sheet come together, in the order in which they stand there. */
    void take(TracedRow row);
}
