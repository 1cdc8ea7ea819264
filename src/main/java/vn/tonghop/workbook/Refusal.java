package vn.tonghop.workbook;

import java.util.Locale;

/** Why a whole file cannot be read. Each has its own message that says what to do. */
public enum Refusal {
    EMPTY_FILE,
    FILE_TOO_LARGE,
    ENCRYPTED,
    LOCK_FILE,
    EXCEL_95,
    BINARY_WORKBOOK,
    OPEN_DOCUMENT,
    STRICT_OOXML,
    MARKUP_RENAMED,
    TEXT_ENCODING_UNKNOWN,
    TEXT_WITHOUT_TABLE,
    OTHER_FORMAT,
    DAMAGED,
    TOO_MANY_ENTRIES,
    INFLATES_TOO_FAR,
    DOCTYPE,
    DUPLICATE_ENTRY,
    TOO_MANY_SHEETS,
    TOO_MANY_ROWS,
    TOO_MANY_CELLS,
    TEXT_TOO_LONG,
    MARKUP_TOO_DEEP,
    TOO_SLOW,
    /** Whoever read it died of it, more than once and with nothing else being read. */
    SET_ASIDE_AFTER_CRASH;

    /** The stable finding code, such as {@code file-too-large}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
