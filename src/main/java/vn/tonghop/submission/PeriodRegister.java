package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.text.PeriodMentions;
import vn.tonghop.text.TextKey;

/** Finds the reporting periods that texts name, always with their year. */
final class PeriodRegister {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    /** Kinds of period that some report is made for: a title with another kind speaks of something else. */
    private final Set<PeriodKind> reported;

    PeriodRegister(Catalogue catalogue) {
        reported = catalogue.reportTypes().stream().map(ReportType::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** A text that is a period: a code such as {@code 2023-H1}, or words; empty when it names several. */
    Optional<Period> find(String text) {
        Optional<Period> code = Period.parse(text);
        Set<Period> named = code.isPresent() ? Set.of() : named(text);
        return code.or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty());
    }

    /** The periods of the kinds that are reported which a title names. */
    Set<Period> titled(String text) {
        Set<Period> found = new LinkedHashSet<>(named(text));
        found.removeIf(period -> !reported.contains(period.kind()));
        return found;
    }

    /** The same of a file name, which seldom has tones and may hold a code. */
    Set<Period> inFileName(String name) {
        String key = " " + TextKey.UNTONED.of(name) + " ";
        Set<Period> found = new LinkedHashSet<>();
        for (Period period : ofYearsIn(name)) {
            boolean words = key.contains(" " + TextKey.UNTONED.of(period.label()) + " ");
            boolean code =
                    period.kind() != PeriodKind.YEAR && key.contains(" " + TextKey.UNTONED.of(period.code()) + " ");
            if (reported.contains(period.kind()) && (words || code)) {
                found.add(period);
            }
        }
        // "6 tháng đầu năm 2023" is no mention of the year, nor "tháng 01 năm 2023" of a date's
        found.removeIf(period -> found.stream().anyMatch(other -> !other.equals(period) && holds(period, other)));
        return found;
    }

    /** Whether one period lies within another, so that naming both is no contradiction. */
    static boolean holds(Period outer, Period inner) {
        return !outer.firstDay().isAfter(inner.firstDay()) && !outer.lastDay().isBefore(inner.lastDay());
    }

    private static Set<Period> named(String text) {
        Set<String> keys = new HashSet<>();
        PeriodMentions.in(text).forEach(mention -> keys.add(key(mention)));
        return ofYearsIn(text).stream()
                .filter(period -> keys.stream().anyMatch(spellings(period)::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Both ways in which a mention may be spelled: its own, and the period's label spelled as mentions are. */
    private static Set<String> spellings(Period period) {
        Set<String> spellings = new HashSet<>(Set.of(key(period.label())));
        PeriodMentions.in(period.label()).forEach(mention -> spellings.add(key(mention)));
        if (period.kind() == PeriodKind.YEAR) {
            PeriodMentions.in("Cả " + period.label()).forEach(mention -> spellings.add(key(mention)));
        }
        return spellings;
    }

    private static String key(String text) {
        return TextKey.FOLDED.of(text);
    }

    private static List<Period> ofYearsIn(String text) {
        List<Period> periods = new ArrayList<>();
        Set<String> years = YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String year : years) {
            for (PeriodKind kind : PeriodKind.values()) {
                for (int index = 1; index <= kind.perYear(); index++) {
                    periods.add(new Period(kind, Integer.parseInt(year), index));
                }
            }
        }
        return periods;
    }
}
