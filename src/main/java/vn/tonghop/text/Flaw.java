package vn.tonghop.text;

/** Why a text has no reading, as far as that can be told: each asks for another correction. */
public enum Flaw {
    /** In none of the forms that are known. */
    UNKNOWN_FORM,
    /** Two numbers with a dash or "đến" between them, as in {@code 2022-2026}. */
    RANGE,
    /** A part and its whole, as in {@code 45/58}. */
    SHARE,
    /** Spaces between digits, as in {@code 10 036}. */
    SPACED_DIGITS,
    /** Commas group thousands or a point comes before decimals, as in {@code 1,234.5}. */
    ENGLISH_MARKS,
    /** More digits than any figure of a report has. */
    TOO_LONG,
    /** A unit of measure other than that of the column. */
    OTHER_UNIT,
    /** A part of one where things are counted. */
    FRACTION,
    /** Below 0 where things are counted. */
    NEGATIVE,
    /** More decimals than are kept. */
    TOO_FINE,
    /** Day, month and year, but no such day in the calendar: 31/02/2023. */
    NO_SUCH_DAY,
    /** The month stands before the day: 04/14/2023. */
    MONTH_FIRST,
    /** A day before 1900 or after 2100. */
    YEAR_OUT_OF_RANGE,
    /** Month and year without the day, as letterheads leave it open: {@code ngày /6/2023}. */
    DAY_MISSING,
    /** Day and month without the year. */
    YEAR_MISSING
}
