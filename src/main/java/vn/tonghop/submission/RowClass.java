package vn.tonghop.submission;

/** What a non-empty row below a form's header is. Each row is exactly one of these. */
public enum RowClass {
    /** Carries what the form asks for. */
    DATA("data"),
    /** Says that there is nothing to report. */
    NOTHING("nothing"),
    /** The header once more. */
    REPEATED_HEADER("repeated-header"),
    /** Numbers of columns under the header: (1), (2), (3) = (1) + (2). */
    COLUMN_NUMBERS("column-numbers"),
    /** Holds nothing but a running number, or only cells outside the form's columns. */
    GHOST("ghost");

    private final String code;

    RowClass(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
