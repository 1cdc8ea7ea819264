package vn.tonghop.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.UnitName;
import vn.tonghop.text.TextKey;

/** Finds units by any of their names, old ones included, their abbreviations, or their codes. */
public final class UnitRegister {

    /** Behind these a file name has the one it goes to: "PL IV gui VP". */
    private static final Set<String> TO = Set.of("gui", "nop", "trinh", "cho", "ve", "toi", "den");

    private final Map<String, Match> byKey = new HashMap<>();
    /** Without tones, for file names; those that two units would share are left out. */
    private final Map<String, Match> byUntoned = new HashMap<>();

    private final int mostWords;

    public UnitRegister(Catalogue catalogue) {
        Set<String> shared = new HashSet<>();
        for (OrgUnit unit : catalogue.units()) {
            byKey.putIfAbsent(TextKey.FOLDED.of(unit.code()), new Match(unit, Optional.empty()));
            unit.abbreviations()
                    .forEach(text -> byKey.putIfAbsent(TextKey.FOLDED.of(text), new Match(unit, Optional.empty())));
            unit.names().forEach(name -> byKey.put(TextKey.FOLDED.of(name.name()), new Match(unit, Optional.of(name))));
            spellings(unit).forEach(text -> {
                Match other = byUntoned.putIfAbsent(TextKey.UNTONED.of(text), new Match(unit, name(unit, text)));
                if (other != null && !other.unit().code().equals(unit.code())) {
                    shared.add(TextKey.UNTONED.of(text));
                }
            });
        }
        byUntoned.keySet().removeAll(shared);
        mostWords = byUntoned.keySet().stream()
                .mapToInt(key -> key.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    /**
     * A unit that was found.
     *
     * @param name the name by which it was found; absent for an abbreviation or the code
     */
    public record Match(OrgUnit unit, Optional<UnitName> name) {

        /** Whether two units can stand for the same submission: the same, or one the successor of the other. */
        boolean agreesWith(Match other) {
            return unit.code().equals(other.unit().code())
                    || unit.successor().equals(Optional.of(other.unit().code()))
                    || other.unit().successor().equals(Optional.of(unit.code()));
        }
    }

    public Optional<Match> find(String text) {
        return Optional.ofNullable(byKey.get(TextKey.FOLDED.of(text)));
    }

    /** The unit that a title names: by a name, or by an abbreviation of several words, since "VP" alone is no title. */
    Optional<Match> titled(String text) {
        return find(text).filter(match -> TextKey.FOLDED.of(text).contains(" "));
    }

    /** The one unit that a file name names, tones or not; empty when there are several, or when it only goes to one. */
    Optional<Match> inFileName(String name) {
        List<String> words = List.of(TextKey.UNTONED.of(name).split(" ", -1));
        Map<String, Match> found = new HashMap<>();
        for (int i = 0; i < words.size(); ) {
            int taken = 1;
            for (int count = Math.min(mostWords, words.size() - i); count > 0; count--) {
                Match match = byUntoned.get(String.join(" ", words.subList(i, i + count)));
                if (match != null) {
                    if (i == 0 || !TO.contains(words.get(i - 1))) {
                        found.putIfAbsent(match.unit().code(), match);
                    }
                    taken = count;
                    break;
                }
            }
            i += taken;
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    private static List<String> spellings(OrgUnit unit) {
        return java.util.stream.Stream.of(
                        List.of(unit.code()),
                        unit.abbreviations(),
                        unit.names().stream().map(UnitName::name).toList())
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<UnitName> name(OrgUnit unit, String text) {
        return unit.names().stream().filter(name -> name.name().equals(text)).findFirst();
    }
}
