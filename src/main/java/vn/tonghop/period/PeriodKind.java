package vn.tonghop.period;

/** The kinds of reporting period, shortest first. */
public enum PeriodKind {
    MONTH(12),
    QUARTER(4),
    HALF(2),
    NINE_MONTHS(1),
    YEAR(1);

    private final int perYear;

    PeriodKind(int perYear) {
        this.perYear = perYear;
    }

    /** How many of the kind a year has; nine months are reported once. */
    public int perYear() {
        return perYear;
    }
}
