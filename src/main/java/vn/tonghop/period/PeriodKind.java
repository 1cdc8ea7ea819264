package vn.tonghop.period;

/** The kinds of reporting period, shortest first. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    HALF,
    NINE_MONTHS,
    YEAR
}
