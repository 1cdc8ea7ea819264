package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import vn.tonghop.text.TextKey;

/** The short ways of writing that an office uses in headers, spelled out before headers are compared. */
public final class Abbreviations {

    /** Of an office that has no abbreviations.csv. */
    public static final Abbreviations NONE = new Abbreviations(Map.of());

    /** Folded full words by folded short ones. */
    private final Map<String, String> fullByShort;
    /** Words in the longest short way of writing: {@code KH&CN} has two. */
    private final int longest;

    Abbreviations(Map<String, String> fullByShort) {
        this.fullByShort = Map.copyOf(fullByShort);
        this.longest = fullByShort.keySet().stream()
                .mapToInt(text -> text.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    /**
     * The {@link TextKey#FOLDED} key of a text with every abbreviation spelled out; of overlapping ones the longest from the
     * left counts. What stands for an abbreviation is not looked at again.
     */
    public String spelledOut(String text) {
        String key = TextKey.FOLDED.of(text);
        if (longest == 0 || key.isEmpty()) {
            return key;
        }
        List<String> words = List.of(key.split(" ", -1));
        StringBuilder full = new StringBuilder();
        for (int i = 0; i < words.size(); ) {
            int taken = taken(words, i);
            String run = String.join(" ", words.subList(i, i + Math.max(1, taken)));
            full.append(full.isEmpty() ? "" : " ").append(fullByShort.getOrDefault(run, run));
            i += Math.max(1, taken);
        }
        return full.toString();
    }

    /** How many words from a place on are an abbreviation; 0 when none are. */
    private int taken(List<String> words, int from) {
        for (int count = Math.min(longest, words.size() - from); count > 0; count--) {
            if (fullByShort.containsKey(String.join(" ", words.subList(from, from + count)))) {
                return count;
            }
        }
        return 0;
    }
}
