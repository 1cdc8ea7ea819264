package vn.tonghop.submission;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.catalogue.Form;

/** The identities of a submitted sheet's rows, looked up for some rows at a time: a long sheet has too many to keep. */
public final class RowIdentities {

    /** Rows of one look-up. */
    private static final int TOGETHER = 1_000;

    private final Submissions submissions;
    private final Form form;
    private final SubmittedForm part;
    private Map<Integer, String> known = Map.of();
    private int window = -1;

    public RowIdentities(Submissions submissions, Form form, SubmittedForm part) {
        this.submissions = submissions;
        this.form = form;
        this.part = part;
    }

    /** The identity of a row; empty where it has none of its own. Asked for in order, each look-up is made once. */
    public Optional<String> of(int row) {
        if (row / TOGETHER != window) {
            window = row / TOGETHER;
            int first = window * TOGETHER;
            known = submissions.identities(form, part, new RowIds.Run(first, first + TOGETHER - 1));
        }
        return Optional.ofNullable(known.get(row));
    }
}
