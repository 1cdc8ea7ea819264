package vn.tonghop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Syllables with marks that Vietnamese reports are written in. Left out on purpose are those that are real but rare, and
 * are what a second conversion makes of common ones: cú (có), xó (xã), ngồi (ngoài), hồn (hoàn).
 */
final class Syllables {

    private static final Set<String> KNOWN = new HashSet<>(read());

    private Syllables() {}

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(Syllables.class.getResourceAsStream("syllables.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word is one of them in any case; quotation marks and other signs around it do not matter. */
    static boolean hasWord(String word) {
        if (KNOWN.contains(word)) {
            return true;
        }
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return KNOWN.contains(word.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
