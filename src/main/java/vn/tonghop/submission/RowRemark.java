package vn.tonghop.submission;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.CellAddress;

/**
 * Something about a row below a form's header that its values alone do not tell.
 *
 * @param field key of the field in whose column it stands; null outside the form's columns
 * @param facts what the message names
 */
public record RowRemark(
        Kind kind, CellAddress cell, @Nullable String field, Map<String, String> facts) {

    /** What is to be said. */
    public enum Kind {
        /** Beside rows of the same section, a row says that there is nothing to report. */
        NOTHING_BESIDE_ROWS,
        /** A row was appended to the one above. */
        ROW_CONTINUED,
        /** Typed running numbers leave one out, or say one twice. */
        NUMBERING_BROKEN,
        /** Data stands below the signatures. */
        ROWS_AFTER_FOOTER,
        /** The figure in a row of totals is not what the rows above it give. */
        TOTAL_DIFFERS,
        /** Values of a column are results of formulas. */
        FORMULA_RESULT,
        /** Content of a data row is struck through, and counts. */
        STRUCK_TEXT,
        /** A note is attached to a cell below the header; what it says does not count. */
        CELL_COMMENT
    }

    /** The same with one fact more. */
    RowRemark with(String fact, String value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(fact, value);
        return new RowRemark(kind, cell, field, more);
    }
}
