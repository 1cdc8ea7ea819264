package vn.tonghop.catalogue;

/** What a column of a form holds. */
public enum FieldType {
    /** One line of text. */
    TEXT,
    /** Text with line breaks; each line is a paragraph. */
    LONG_TEXT,
    /** A day, {@code d/M/yyyy} when typed as text. */
    DATE,
    /** A day, or a period in words such as {@code Quý III/2023}; kept as canonical text. */
    DATE_OR_PERIOD,
    /** A reference to a document; gives columns for its canonical text, type, number, symbol, date, issuer and identity. */
    DOCUMENT,
    /** One of the declared choices, by label or by key. */
    CHOICE,
    /** A whole number of 0 or more. */
    COUNT,
    /** A number with at most 6 decimals. */
    NUMBER
}
