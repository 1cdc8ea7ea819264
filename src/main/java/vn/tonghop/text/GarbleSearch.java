package vn.tonghop.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the texts of a sheet for {@linkplain Garble garbled} ones. A single short text is never enough: {@code
 * cú} and {@code ngồi} are words. What counts is a word that is no common syllable and becomes one by the undoing, in a
 * text that holds few common syllables as it stands; and several such words, in a fair share of the texts.
 *
 * @param <P> says where a text stands
 */
public final class GarbleSearch<P> {

    private static final int DIFFERENT_WORDS = 3;
    private static final int TEXTS = 2;
    /** So many words are enough in one text, a long one. */
    private static final int WORDS_IN_ONE_TEXT = 6;
    /** One in so many texts with Vietnamese letters. */
    private static final int FAIR_SHARE = 50;
    /** Common syllables beside one garbled, at most: a second conversion leaves most words as they are. */
    private static final int SOUND_BESIDE_TWICE = 20;

    private static final int LONGEST_EXCERPT = 120;
    /** Far more than anybody corrects by hand. */
    private static final int MOST_KEPT = 200;

    private static final Garble[] KINDS = Garble.values();

    private final Map<Garble, Tally<P>> tallies = new EnumMap<>(Garble.class);
    /** Sound texts by hash: a list of few words is the same text in thousands of cells. */
    private final @Nullable String[] sound = new String[256];

    private int texts;

    /**
     * What was found.
     *
     * @param texts at least one, at most {@value #MOST_KEPT}, in the order in which they were shown
     */
    public record Found<P>(Garble garble, List<Garbled<P>> texts) {

        public Found {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A garbled text.
     *
     * @param sent its beginning, as it stands there
     * @param reading what was probably meant by that; to be shown and never to be kept
     */
    public record Garbled<P>(P place, String sent, String reading) {}

    /** The garbled texts of one kind. */
    private static final class Tally<P> {
        private final Map<P, String> kept = new LinkedHashMap<>();
        private final Set<String> words = new HashSet<>();
        private int texts;
        private int hits;
    }

    /** Takes the next text as its font shows it, before any cleaning: that drops signs. */
    public void add(String text, P place) {
        int signs = GarbleSigns.of(text);
        if (signs == 0) {
            return;
        }
        texts++;
        if (GarbleSigns.isDoubtful(signs)) {
            int slot = text.hashCode() & (sound.length - 1);
            if (!text.equals(sound[slot]) && !weigh(text, signs, place)) {
                sound[slot] = text;
            }
        }
    }

    /** @return whether it counts as garbled */
    private boolean weigh(String text, int signs, P place) {
        boolean garbled = false;
        MarkedWords words = MarkedWords.of(text);
        for (Garble garble : KINDS) {
            if (GarbleSigns.mayBe(signs, garble)) {
                List<String> hits = hits(garble, text, words);
                int beside = garble.isSecondConversion() ? SOUND_BESIDE_TWICE : 1;
                if (!hits.isEmpty() && hits.size() * beside >= words.common().size()) {
                    count(garble, hits, text, place);
                    garbled = true;
                }
            }
        }
        return garbled;
    }

    private static List<String> hits(Garble garble, String text, MarkedWords words) {
        List<String> strange = words.strange();
        if (strange.isEmpty()) {
            // nearly all text ends here
            return garble.isTold(text) ? List.of(text) : List.of();
        }
        if (garble == Garble.UTF_8) {
            // one letter of it may look like two words, so that words cannot be compared one by one
            List<String> meant = MarkedWords.of(garble.reading(text)).common();
            return meant.size() > words.common().size() ? meant : List.of();
        }
        List<String> hits = new ArrayList<>();
        for (String word : strange) {
            String meant = garble.word(word);
            if (!meant.equals(word) && Syllables.hasWord(meant)) {
                hits.add(word);
            }
        }
        if (garble.isTold(text)) {
            hits.add(text);
        }
        return hits;
    }

    private void count(Garble garble, List<String> hits, String text, P place) {
        Tally<P> tally = tallies.computeIfAbsent(garble, none -> new Tally<>());
        if (tally.kept.size() < MOST_KEPT) {
            tally.kept.put(place, excerpt(text));
        }
        tally.texts++;
        tally.hits += hits.size();
        if (tally.words.size() < DIFFERENT_WORDS) {
            tally.words.addAll(hits);
        }
    }

    private static String excerpt(String text) {
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_EXCERPT);
        return text.substring(0, space > 0 ? space : LONGEST_EXCERPT) + " …";
    }

    /** What happened to most of the garbled texts so far; empty when there is too little to say so. */
    public Optional<Found<P>> found() {
        return tallies.entrySet().stream()
                .filter(entry -> isEnough(entry.getValue()))
                .max(Comparator.comparingInt(entry -> entry.getValue().hits))
                .map(entry -> new Found<>(
                        entry.getKey(),
                        entry.getValue().kept.entrySet().stream()
                                .map(text -> new Garbled<>(
                                        text.getKey(),
                                        text.getValue(),
                                        entry.getKey().reading(text.getValue())))
                                .toList()));
    }

    private boolean isEnough(Tally<P> tally) {
        return tally.words.size() >= DIFFERENT_WORDS
                && (tally.texts >= TEXTS || tally.hits >= WORDS_IN_ONE_TEXT)
                && (long) tally.texts * FAIR_SHARE >= texts;
    }
}
