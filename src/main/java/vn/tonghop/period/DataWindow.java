package vn.tonghop.period;

import java.time.LocalDate;

/**
 * The days whose figures a round counts ("kỳ số liệu"); both ends belong to it.
 *
 * @param to the cut-off date ("ngày chốt số liệu")
 */
public record DataWindow(LocalDate from, LocalDate to) {
    public DataWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("window ends " + to + ", before it begins " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
