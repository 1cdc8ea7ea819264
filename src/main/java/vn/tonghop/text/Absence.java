package vn.tonghop.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people write where there is no value. Each kind means something else; a blank cell is none of them, and the figure
 * 0 is a value.
 */
public enum Absence {
    /** A dash: zero by accounting habit where a number is asked for, and nothing elsewhere. */
    DASH,
    /** "Không", "không có", "không phát sinh": zero where a number is asked for, and no content elsewhere. */
    NONE,
    /** {@code x}, {@code …}, {@code N/A}, "Chưa có số liệu": the figure is missing, and the text says why. */
    NO_FIGURE;

    /** None of the words below is longer, and folding is dear. */
    private static final int LONGEST = 20;

    private static final Pattern DASHES = Pattern.compile("[-–—\u2212]{1,3}");
    private static final Pattern DOTS = Pattern.compile("…+|\\.{2,}");

    private static final Set<String> NOTHING = folded("không", "không có", "không phát sinh");
    private static final Set<String> UNKNOWN =
            folded("x", "n/a", "na", "chưa có", "chưa có số liệu", "không có số liệu", "chưa thống kê");

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(TextKey.FOLDED::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Letters without marks with which the words begin: most texts begin with another. */
    private static final Set<Character> INITIALS = Stream.of(NOTHING, UNKNOWN)
            .flatMap(Set::stream)
            .map(word -> word.charAt(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Which of them a text is; empty for blank text and for any other. */
    public static Optional<Absence> of(String text) {
        String clean = TextKey.EXACT.of(text);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return Optional.empty();
        }
        char first = Character.toLowerCase(clean.charAt(0));
        if (first < 0x7F && Character.isLetterOrDigit(first) && !INITIALS.contains(first)) {
            return Optional.empty();
        }
        if (DASHES.matcher(clean).matches()) {
            return Optional.of(DASH);
        }
        if (DOTS.matcher(clean).matches()) {
            return Optional.of(NO_FIGURE);
        }
        String key = TextKey.FOLDED.of(clean);
        if (NOTHING.contains(key)) {
            return Optional.of(NONE);
        }
        return UNKNOWN.contains(key) ? Optional.of(NO_FIGURE) : Optional.empty();
    }

    /** Whether it stands for 0 where a number is asked for. */
    public boolean isZero() {
        return this != NO_FIGURE;
    }
}
