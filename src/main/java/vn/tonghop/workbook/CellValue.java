package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** The value of a submitted cell, exactly as stored. Error and missing result are data here, never exceptions. */
public sealed interface CellValue {

    /** Nothing in the cell: no text, or text of length 0. */
    record Empty() implements CellValue {}

    /** Text with {@code _xHHHH_} escapes decoded and phonetic runs left out; otherwise as stored. */
    record Text(String text) implements CellValue {}

    /** The raw digits of the file, so that 123456789012345678 stays that number. */
    record Numeric(BigDecimal value) implements CellValue {}

    /**
     * A number under a percent format.
     *
     * @param value as stored: 0.25 is shown as 25%
     */
    record Percent(BigDecimal value) implements CellValue {}

    /** A number under a date format, in the workbook's own date system (1900 or 1904). */
    record Date(LocalDateTime value) implements CellValue {}

    record Bool(boolean value) implements CellValue {}

    /**
     * An error value.
     *
     * @param code as Excel shows it, such as {@code #REF!}
     */
    record ErrorValue(String code) implements CellValue {}

    /** A formula whose result the file does not carry. Never zero. */
    record MissingResult() implements CellValue {}

    CellValue EMPTY = new Empty();
    CellValue MISSING_RESULT = new MissingResult();
}
