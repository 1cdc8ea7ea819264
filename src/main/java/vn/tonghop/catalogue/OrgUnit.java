package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit ("đơn vị") of the agency.
 *
 * @param code stable over renames
 * @param rank position in the register, from 0: the order in which units are listed
 * @param names oldest first, never empty, without gaps
 * @param abbreviations other spellings that stand for it
 * @param from first day of its existence, absent when unknown
 * @param to last day of its existence, absent while it exists
 * @param dissolvedBy the act that ended it
 * @param successors codes of the units that took over from it; several after a split, the main one first
 */
public record OrgUnit(
        String code,
        int rank,
        List<UnitName> names,
        List<String> abbreviations,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> dissolvedBy,
        List<String> successors) {

    public boolean isValidOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Code of the unit to which its figures belong afterwards: after a split, the main successor. */
    public Optional<String> successor() {
        return successors.stream().findFirst();
    }

    /** What it was on that day; the nearest that is known when the day lies outside the unit's life. */
    public UnitName stateOn(LocalDate day) {
        for (UnitName name : names) {
            if (name.to().map(last -> !day.isAfter(last)).orElse(true)) {
                return name;
            }
        }
        return names.get(names.size() - 1);
    }

    /** The name on that day; the nearest one when the day lies outside the unit's life. */
    public String nameOn(LocalDate day) {
        return stateOn(day).name();
    }
}
