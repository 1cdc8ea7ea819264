package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of the units of a register, and under whom they stood. */
public final class UnitHistory {

    private final Map<String, OrgUnit> units = new LinkedHashMap<>();

    /** @param units as {@link Catalogue#units()} gives them: successors and parents exist and make no circle */
    public UnitHistory(List<OrgUnit> units) {
        units.forEach(unit -> this.units.put(unit.code(), unit));
    }

    /**
     * The unit to which a unit's figures belong on a day: itself while it exists, then its successor, the main one after a
     * split, and so on; the last one known when nobody took over.
     */
    public OrgUnit ownerOn(OrgUnit unit, LocalDate day) {
        OrgUnit owner = unit;
        while (owner.to().map(day::isAfter).orElse(false) && owner.successor().isPresent()) {
            owner = unit(owner.successor().get());
        }
        return owner;
    }

    /** The unit above it on a day. */
    public Optional<OrgUnit> parentOn(OrgUnit unit, LocalDate day) {
        return unit.stateOn(day).parent().map(this::unit);
    }

    /** The units whose successor it is, whether the main one or another. */
    public List<OrgUnit> predecessorsOf(OrgUnit unit) {
        return units.values().stream()
                .filter(earlier -> earlier.successors().contains(unit.code()))
                .toList();
    }

    private OrgUnit unit(String code) {
        OrgUnit unit = units.get(code);
        if (unit == null) {
            throw new IllegalStateException("no unit " + code);
        }
        return unit;
    }
}
