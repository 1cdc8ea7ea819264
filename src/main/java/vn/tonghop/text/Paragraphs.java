package vn.tonghop.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paragraphs of a cell: what its line breaks separate. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The clean, non-blank lines of a text, in order. */
    public static List<String> split(String text) {
        return Spelling.clean(text).lines().filter(line -> !line.isEmpty()).toList();
    }

    /** The first of those paragraphs that have the same {@linkplain TextKey#FOLDED folded} key, in order. */
    public static List<String> distinct(List<String> paragraphs) {
        Map<String, String> first = new LinkedHashMap<>();
        paragraphs.forEach(paragraph -> first.putIfAbsent(TextKey.FOLDED.of(paragraph), paragraph));
        return List.copyOf(first.values());
    }
}
