package vn.tonghop.appendix;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of the round by name: {@code period}, {@code year}, …; in capitals, {@code PERIOD}, in capitals. */
final class Facts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");

    private final Map<String, String> values;

    Facts(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    Optional<String> find(String name) {
        if (values.containsKey(name)) {
            return Optional.ofNullable(values.get(name));
        }
        return isCapital(name)
                ? Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)))
                        .map(text -> text.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Fills the facts in; other placeholders stay. */
    String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(find(match.group(1)).orElse(match.group())));
    }

    /** Whether a name, in small letters or in capitals, is one of these facts. */
    static boolean isFact(String name, Set<String> facts) {
        return facts.contains(name) || (isCapital(name) && facts.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** The names in a text that are no facts. */
    static Set<String> unknown(String text, Set<String> facts) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !isFact(name, facts))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCapital(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
