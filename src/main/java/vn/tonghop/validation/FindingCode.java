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
    NO_COVER(Severity.ERROR),
    MISSING_SHEET(Severity.ERROR),
    UNKNOWN_SHEET(Severity.WARNING),
    MISSING_COLUMN(Severity.ERROR),
    UNKNOWN_COLUMN(Severity.WARNING),
    EMPTY_FORM(Severity.ERROR),
    NOTHING_BESIDE_ROWS(Severity.WARNING),
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
    CELL_ERROR(Severity.ERROR),
    FORMULA_WITHOUT_RESULT(Severity.ERROR),
    DUPLICATE_ITEM(Severity.ERROR),
    OUTSIDE_WINDOW(Severity.NOTE);

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
