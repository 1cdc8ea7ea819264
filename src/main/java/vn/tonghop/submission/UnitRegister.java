package vn.tonghop.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.UnitName;
import vn.tonghop.text.TextKey;

/** Finds units by any of their names, old ones included, their abbreviations, or their codes. */
public final class UnitRegister {

    private final Map<String, Match> byKey = new HashMap<>();

    public UnitRegister(Catalogue catalogue) {
        for (OrgUnit unit : catalogue.units()) {
            byKey.putIfAbsent(TextKey.FOLDED.of(unit.code()), new Match(unit, Optional.empty()));
            unit.abbreviations()
                    .forEach(text -> byKey.putIfAbsent(TextKey.FOLDED.of(text), new Match(unit, Optional.empty())));
            unit.names().forEach(name -> byKey.put(TextKey.FOLDED.of(name.name()), new Match(unit, Optional.of(name))));
        }
    }

    /**
     * A unit that was found.
     *
     * @param name the name by which it was found; absent for an abbreviation or the code
     */
    public record Match(OrgUnit unit, Optional<UnitName> name) {}

    public Optional<Match> find(String text) {
        return Optional.ofNullable(byKey.get(TextKey.FOLDED.of(text)));
    }
}
