package vn.tonghop.submission;

import org.jspecify.annotations.Nullable;

/**
 * Something that a file says of itself, and where.
 *
 * @param text as written
 * @param sheet name of the sheet; null for the name of the file
 * @param cell A1 address; null where the cell is of no use to a clerk
 */
public record Told<T>(
        T value,
        Source source,
        String text,
        @Nullable String sheet,
        @Nullable String cell) {

    /** Who says it, from what decides to what is only asked when nothing else tells. */
    public enum Source {
        /** The line of the cover sheet: what the unit fills in and signs. */
        COVER,
        /** The sheet that Excel does not show: whom the workbook was issued to. */
        HIDDEN_SHEET,
        /** A line such as "Đơn vị: …" above a table. */
        LINE,
        /** A title above a table. */
        TITLE,
        /** Names recipients as often as senders. */
        FILE_NAME
    }
}
