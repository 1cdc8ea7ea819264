package vn.tonghop.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Headers;
import vn.tonghop.text.Discriminators;
import vn.tonghop.text.Similarity;

/**
 * Which column may be meant by a header that is only near one: told to a person, and never used.
 *
 * <p>Every header names at most one field, because its lead over the second best is greater than what is left of the
 * scale; so giving each field to the header that is nearest to it is the best assignment of all, and a field that two
 * headers are equally near to is given to neither.
 */
final class HeaderSuggestions {

    /** Similarity of a suggestion, and its lead over the second best. */
    private static final double NEAR = 0.9;

    private static final double LEAD = 0.1;
    /** Ratios of small whole numbers: 0.95 less 0.85 is not 0.1 in a computer. */
    private static final double ROUNDING = 1e-9;

    private final Map<String, Field> fields;
    private final Headers headers;

    HeaderSuggestions(Map<String, Field> fields, Headers headers) {
        this.fields = fields;
        this.headers = headers;
    }

    private record Near(String field, double ratio) {}

    /**
     * Labels of fields by column.
     *
     * @param unknown texts by column
     * @param taken keys of the fields that were found
     */
    Map<Integer, String> of(Map<Integer, String> unknown, Set<String> taken) {
        Map<Integer, Near> nearest = new HashMap<>();
        unknown.forEach((column, text) -> nearest(text)
                .filter(near -> !taken.contains(near.field()))
                .ifPresent(near -> nearest.put(column, near)));
        return nearest.entrySet().stream()
                .filter(one -> nearest.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(one.getKey())
                                && other.getValue()
                                        .field()
                                        .equals(one.getValue().field())
                                && other.getValue().ratio() >= one.getValue().ratio()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> label(one.getValue().field())));
    }

    private String label(String field) {
        return Optional.ofNullable(fields.get(field)).map(Field::label).orElse("");
    }

    /** The one field that a header is near to; empty when two come close to each other. */
    private Optional<Near> nearest(String text) {
        if (text.length() > HeaderSearch.LONGEST_PATH) {
            return Optional.empty();
        }
        Near best = new Near("", 0);
        double second = 0;
        for (String field : fields.keySet()) {
            double ratio = ratio(text, field);
            if (ratio > best.ratio()) {
                second = best.ratio();
                best = new Near(field, ratio);
            } else {
                second = Math.max(second, ratio);
            }
        }
        boolean clear = best.ratio() >= NEAR - ROUNDING && best.ratio() - second >= LEAD - ROUNDING;
        return clear ? Optional.of(best) : Optional.empty();
    }

    private double ratio(String text, String field) {
        String key = headers.key(text);
        return headers.of(field).stream()
                .map(headers::key)
                .filter(spelling -> Discriminators.agree(key, spelling))
                .mapToDouble(spelling -> Similarity.ratio(key, spelling))
                .max()
                .orElse(0);
    }
}
