package vn.tonghop.text;

/** Why a text that could be read was not in the prescribed form. Each is a warning to the submitter, never a refusal. */
public enum Doubt {
    /** A document reference without "ngày" before its date, as in {@code Công văn số 6496/UBND-KGVX 20/12/2022}. */
    DAY_WORD_MISSING,
    /** A date glued to the symbol, as in {@code 434/SKH-CN-VP23/05/2023}. */
    DATE_GLUED,
    /** A document reference without "số" between type and number. */
    NUMBER_WORD_MISSING,
    /** A document reference without a date. */
    DATE_MISSING,
    /** A document reference without its type before the number; the symbol tells it. */
    TYPE_MISSING,
    /** Words before a document reference, as in {@code Thực hiện Công văn số …}. */
    WORDS_BEFORE,
    /** The type written out and the type in the symbol differ, as in {@code Công văn số 109/QĐ-UBND}. */
    TYPE_DIFFERS,
    /** The year in a document's symbol and the year of its date differ. */
    YEAR_DIFFERS,
    /** A year of two digits. */
    SHORT_YEAR,
    /** A number followed by its unit of measure in the same cell. */
    UNIT_IN_CELL,
    /** A number in another multiple of the column's unit of measure, converted. */
    UNIT_CONVERTED,
    /** Digits or marks of full width, as keyboards of East Asia give them. */
    WIDE_CHARACTERS,
    /** The letter O in the place of a zero. */
    LETTER_FOR_ZERO,
    /** An apostrophe before a number or a point behind it. */
    STRAY_MARK
}
