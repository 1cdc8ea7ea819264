package vn.tonghop.submission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** @param day what a spelling means that was one unit's before it was another's: the cut-off of the period told */
    UnitRegister(Catalogue catalogue, LocalDate day) {
        Map<String, Spelling> nearest = new LinkedHashMap<>();
        catalogue.units().stream()
                .flatMap(UnitRegister::spellings)
                .forEach(spelling -> nearest.merge(
                        TextKey.FOLDED.of(spelling.text()),
                        spelling,
                        (known, other) -> other.distance(day) < known.distance(day) ? other : known));
        nearest.forEach((key, spelling) -> byKey.put(key, spelling.match()));
        Set<String> shared = new HashSet<>();
        for (Spelling spelling : nearest.values()) {
            String key = TextKey.UNTONED.of(spelling.text());
            Match other = byUntoned.putIfAbsent(key, spelling.match());
            if (other != null
                    && !other.unit().code().equals(spelling.match().unit().code())) {
                shared.add(key);
            }
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
                    || unit.successors().contains(other.unit().code())
                    || other.unit().successors().contains(unit.code());
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

    /** One way to write a unit's name, with the days on which it was in use. */
    private record Spelling(String text, Match match, Optional<LocalDate> from, Optional<LocalDate> to) {

        /** How long ago it was in use on a day; one that is still to come is farther than any former one. */
        private long distance(LocalDate day) {
            if (to.isPresent() && day.isAfter(to.get())) {
                return ChronoUnit.DAYS.between(to.get(), day);
            }
            return from.isPresent() && day.isBefore(from.get()) ? Long.MAX_VALUE : 0;
        }
    }

    private static Stream<Spelling> spellings(OrgUnit unit) {
        Stream<Spelling> names = unit.names().stream()
                .map(name -> new Spelling(name.name(), new Match(unit, Optional.of(name)), name.from(), name.to()));
        Stream<Spelling> others = Stream.concat(Stream.of(unit.code()), unit.abbreviations().stream())
                .map(text -> new Spelling(text, new Match(unit, Optional.empty()), unit.from(), unit.to()));
        return Stream.concat(names, others);
    }
}
