package vn.tonghop.catalogue;

import java.util.Set;
import vn.tonghop.period.Period;

/**
 * A section of a block: the value of the section column, and what is printed.
 *
 * @param label with {@code {year}} and {@code {quarters}}
 * @param periods the periods that have it: {@code month}, {@code Q1} to {@code Q4}, {@code H1}, {@code H2}, {@code 9M}
 *     or {@code year}; empty when all have
 */
public record Section(String key, String label, Set<String> periods) {

    public Section {
        periods = Set.copyOf(periods);
    }

    public boolean isIn(Period period) {
        return periods.isEmpty() || periods.contains(PeriodPattern.of(period));
    }

    /** This section with the label that is printed for a period: {@code Quý I/2023}. */
    Section labelledFor(Period period) {
        String filled =
                label.replace("{year}", Integer.toString(period.year())).replace("{quarters}", period.quarters());
        return new Section(key, filled, periods);
    }
}
