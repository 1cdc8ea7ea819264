package vn.tonghop.validation;

import java.util.Locale;
import vn.tonghop.catalogue.Severity;

/** The findings that the program itself gives; rules of the catalogue add theirs, named after their files. */
enum FindingCode {
    UNKNOWN_UNIT(Severity.ERROR),
    UNIT_DIFFERS(Severity.ERROR),
    OLD_UNIT_NAME(Severity.NOTE),
    DISSOLVED_UNIT(Severity.WARNING),
    UNKNOWN_ROUND(Severity.ERROR),
    ROUND_DIFFERS(Severity.ERROR),
    BAD_VERSION(Severity.ERROR),
    AMBIGUOUS_VERSION(Severity.ERROR),
    REPEATED_VERSION(Severity.WARNING),
    NO_COVER(Severity.ERROR),
    TOLD_WITHOUT_COVER(Severity.NOTE),
    TOLD_BY_FILE_NAME(Severity.WARNING),
    MISSING_SHEET(Severity.ERROR),
    AMBIGUOUS_SHEET(Severity.ERROR),
    UNKNOWN_SHEET(Severity.WARNING),
    HIDDEN_SHEET(Severity.NOTE),
    PICTURE_SHEET(Severity.NOTE),
    OLD_TEMPLATE(Severity.NOTE),
    UNKNOWN_TEMPLATE(Severity.ERROR),
    MISSING_COLUMN(Severity.ERROR),
    DUPLICATE_COLUMN(Severity.ERROR),
    UNKNOWN_COLUMN(Severity.WARNING),
    HIDDEN_COLUMN(Severity.NOTE),
    HIDDEN_ROWS(Severity.NOTE),
    EMPTY_FORM(Severity.ERROR),
    NOTHING_BESIDE_ROWS(Severity.WARNING),
    // it is never added, and what it is a total of is not declared: a doubt, which must not block the form
    TOTAL_DIFFERS(Severity.WARNING),
    ROW_CONTINUED(Severity.NOTE),
    // nothing is taken from it, and what is published is numbered anew
    NUMBERING_BROKEN(Severity.NOTE),
    ROWS_AFTER_FOOTER(Severity.WARNING),
    FORMULA_RESULT(Severity.NOTE),
    STRUCK_TEXT(Severity.NOTE),
    CELL_COMMENT(Severity.NOTE),
    EXTERNAL_LINK(Severity.NOTE),
    REQUIRED(Severity.ERROR),
    PLACEHOLDER(Severity.NOTE),
    STATED_MISSING(Severity.WARNING),
    NOT_A_DATE(Severity.ERROR),
    SERIAL_DATE(Severity.WARNING),
    SWAPPED_DATES(Severity.ERROR),
    NOT_A_PERIOD(Severity.ERROR),
    NOT_A_NUMBER(Severity.ERROR),
    AMBIGUOUS_NUMBER(Severity.ERROR),
    NOT_EXACT(Severity.ERROR),
    NOT_A_CHOICE(Severity.ERROR),
    NOT_A_DOCUMENT(Severity.ERROR),
    AMBIGUOUS_DOCUMENT(Severity.ERROR),
    UNUSUAL_FORM(Severity.WARNING),
    GARBLED_TEXT(Severity.ERROR),
    CELL_ERROR(Severity.ERROR),
    FORMULA_WITHOUT_RESULT(Severity.ERROR),
    DUPLICATE_ITEM(Severity.ERROR),
    OUTSIDE_WINDOW(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
