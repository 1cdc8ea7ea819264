package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit ("đơn vị") of the agency.
 *
 * @param code stable over renames
 * @param rank position in the register, from 0: the order in which units are listed
 * @param names oldest first, never empty
 * @param abbreviations other spellings that stand for it
 * @param from first day of its existence, absent when unknown
 * @param to last day of its existence, absent while it exists
 * @param dissolvedBy the act that ended it
 * @param successor code of the unit to which its figures belong afterwards
 */
public record OrgUnit(
        String code,
        int rank,
        List<UnitName> names,
        List<String> abbreviations,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> dissolvedBy,
        Optional<String> successor) {

    public boolean isValidOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The name on that day; the nearest one when the day lies outside the unit's life. */
    public String nameOn(LocalDate day) {
        for (UnitName name : names) {
            if (name.to().map(last -> !day.isAfter(last)).orElse(true)) {
                return name.name();
            }
        }
        return names.get(names.size() - 1).name();
    }
}
