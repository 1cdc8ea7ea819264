package vn.tonghop.submission;

/** What a non-empty row below a form's header is. Each row is exactly one of these. */
public enum RowClass {
    /** Carries what the form asks for. */
    DATA("data"),
    /** Holds the rest of a text of the data row above, from which a page break has cut it. */
    CONTINUATION("continuation"),
    /** Says that there is nothing to report. */
    NOTHING("nothing"),
    /** Heads the rows below it: {@code I | Quý I/2023}. */
    SECTION("section"),
    /** Adds up rows above it. */
    TOTAL("total"),
    /** The header once more. */
    REPEATED_HEADER("repeated-header"),
    /** Numbers of columns under the header: (1), (2), (3) = (1) + (2). */
    COLUMN_NUMBERS("column-numbers"),
    /** A remark on the table. */
    NOTE("note"),
    /** Who signed, where and when. */
    SIGNATURE("signature"),
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
