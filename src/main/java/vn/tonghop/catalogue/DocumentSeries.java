package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.text.DocumentReference;
import vn.tonghop.text.TextKey;

/**
 * Tells in whose series a document is numbered, where the register names several places that number theirs alike: after two
 * provinces are merged, {@code 15/QĐ-UBND} of one year is the act of either, and of the new one besides. What is not known
 * is never taken for the same.
 */
public final class DocumentSeries {

    /** What follows names the issuer's place: {@code UBND tỉnh Bà Rịa - Vũng Tàu}. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:tỉnh|thành phố|tp\\.?|đặc khu|thị xã|huyện|xã|phường) ?(?=\\p{Lu}).*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final List<OrgUnit> units;
    private final UnitHistory history;
    private final boolean several;

    public DocumentSeries(List<OrgUnit> units) {
        this.units = units;
        this.history = new UnitHistory(units);
        this.several = units.stream()
                .flatMap(unit -> unit.names().stream())
                .anyMatch(name -> name.place().isPresent());
    }

    /**
     * The series, to be told apart within the document's id; empty where nothing needs to be: the register has no places, or
     * the issuer is the only one of its name in the country.
     *
     * @param unit the one that refers to the document; without words on its issuer, its own place's is meant
     * @param cutoff stands in for the date of a document without one
     */
    public Optional<String> of(DocumentReference document, OrgUnit unit, LocalDate cutoff) {
        if (!several || document.isNational()) {
            return Optional.empty();
        }
        LocalDate day = document.date().orElse(cutoff);
        return document.issuerWords().flatMap(words -> named(words, day)).or(() -> own(unit, day));
    }

    /** By a place that the issuer's name ends in: one of the register, or a stranger. */
    private Optional<String> named(String words, LocalDate day) {
        Matcher place = PLACE.matcher(words);
        if (!place.find()) {
            return Optional.empty();
        }
        String key = TextKey.FOLDED.of(place.group());
        return units.stream()
                .filter(unit -> unit.isValidOn(day)
                        && unit.stateOn(day)
                                .place()
                                .filter(known -> startsWith(key, TextKey.FOLDED.of(known)))
                                .isPresent())
                .max(Comparator.comparingInt(
                        unit -> unit.stateOn(day).place().orElse("").length()))
                .map(OrgUnit::code)
                .or(() -> Optional.of(TextKey.LETTERS.of(place.group())));
    }

    private static boolean startsWith(String key, String place) {
        return key.equals(place) || key.startsWith(place + " ");
    }

    private Optional<String> own(OrgUnit unit, LocalDate day) {
        Set<Optional<String>> places = new LinkedHashSet<>();
        places(unit, day, places);
        return places.size() == 1 ? places.iterator().next() : Optional.of("?" + unit.code());
    }

    /** Where the unit stood on the day; before it was founded, where those stood from which it came. */
    private void places(OrgUnit unit, LocalDate day, Set<Optional<String>> places) {
        List<OrgUnit> before = unit.from().map(day::isBefore).orElse(false) ? history.predecessorsOf(unit) : List.of();
        if (before.isEmpty()) {
            places.add(placed(unit, day));
        } else {
            before.forEach(predecessor -> places(predecessor, day, places));
        }
    }

    /** The nearest at or above it that has a place. */
    private Optional<String> placed(OrgUnit unit, LocalDate day) {
        Optional<OrgUnit> above = Optional.of(unit);
        while (above.isPresent() && above.get().stateOn(day).place().isEmpty()) {
            above = history.parentOn(above.get(), day);
        }
        return above.map(OrgUnit::code);
    }
}
