package vn.tonghop.submission;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one form of a submission. Rows read = used + rejected + the sum of those set aside.
 *
 * @param form its id
 * @param sheetName null when the workbook has no sheet for it
 * @param sheet from 0; null when the workbook has no sheet for it
 * @param columns column (from 1) by field key
 * @param read non-empty rows below the header
 * @param data those of them that carry data
 * @param setAside rows by the reason for which they were set aside
 */
public record SubmittedForm(
        long submission,
        String form,
        @Nullable String sheetName,
        @Nullable Integer sheet,
        Map<String, Integer> columns,
        State state,
        int read,
        int data,
        int used,
        int rejected,
        Map<String, Integer> setAside) {

    /** Whether its rows count. */
    public enum State {
        READ,
        ACCEPTED,
        REJECTED
    }

    public int setAsideRows() {
        return setAside.values().stream().mapToInt(Integer::intValue).sum();
    }
}
