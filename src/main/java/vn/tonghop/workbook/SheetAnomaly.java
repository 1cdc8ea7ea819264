package vn.tonghop.workbook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in a sheet that Excel itself would never write, or hides a value. What is kept is named by the kind.
 *
 * @param address null where the place is outside the grid
 */
public record SheetAnomaly(Kind kind, @Nullable CellAddress address, String detail) {

    /** What was met; each is an error for the sheet, because a value could slip in or out unseen. */
    public enum Kind {
        DUPLICATE_ROW,
        DUPLICATE_CELL,
        OUT_OF_GRID,
        TEXT_TOO_LONG_FOR_CELL,
        NUMBER_NOT_FINITE,
        SHARED_STRING_MISSING;

        /** The stable finding code, such as {@code duplicate-cell}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
