package vn.tonghop.feedback;

/**
 * What became of one form of a submission. Every row read is used, rejected or set aside.
 *
 * @param form id of the form
 * @param errors findings of the form, whether or not they are listed; so with warnings and notes
 */
public record FormVerdict(String form, String title, Outcome outcome, int errors, int warnings, int notes, Rows rows) {

    public FormVerdict {
        if (outcome == Outcome.ACCEPTED && errors > 0) {
            throw new IllegalArgumentException("form " + form + " was accepted with " + errors + " errors");
        }
    }

    /** Whether the form is consolidated. */
    public enum Outcome {
        ACCEPTED,
        NOT_ACCEPTED
    }

    /** Where the rows of the form went. */
    public record Rows(int read, int used, int rejected, int setAside) {
        public Rows {
            if (read != used + rejected + setAside) {
                throw new IllegalArgumentException(
                        read + " rows read, " + used + " + " + rejected + " + " + setAside + " accounted for");
            }
        }
    }
}
