package vn.tonghop.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Keys under which two texts count as the same, from strict to loose. Each is stable: the key of a key is the key.
 *
 * <p>{@link #FOLDED} may decide; the two looser ones merge words (so = số, sở, sơ, sò), so they may only choose within a
 * closed list of names.
 */
public enum TextKey {
    /** The {@linkplain Spelling#clean clean} text on one line. */
    EXACT {
        @Override
        public String of(String text) {
            String clean = Spelling.clean(text);
            return clean.indexOf('\n') < 0 ? clean : LINE_BREAKS.matcher(clean).replaceAll(" ");
        }
    },

    /**
     * Without case and punctuation (but {@code %} stays, because a share is another thing than a count), each word with
     * its tone as a digit after its letters: 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. So hòa = hoà = {@code hoa1}. A whole
     * rhyme y after h, k, l, m, s, t, qu is i: kỷ = kỉ = {@code ki3}. Letters with hat, breve, horn and bar stay.
     */
    FOLDED {
        @Override
        public String of(String text) {
            return Folding.fold(Spelling.clean(text));
        }
    },

    /** {@link #FOLDED} without any mark on letters: đ is d, and số, sở, sơ and sò are one. */
    UNTONED {
        @Override
        public String of(String text) {
            String bare = MARKS.matcher(Normalizer.normalize(Spelling.clean(text), Normalizer.Form.NFD))
                    .replaceAll("");
            return Folding.fold(bare.replace('đ', 'd').replace('Đ', 'D'));
        }
    },

    /** {@link #UNTONED} without spaces: only letters and digits, and {@code %}. */
    LETTERS {
        @Override
        public String of(String text) {
            // what was two words may end in the rhyme y as one
            return Folding.fold(UNTONED.of(text).replace(" ", ""));
        }
    };

    private static final Pattern LINE_BREAKS = Pattern.compile("\n+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** The key of any text; empty for text without a letter or digit. */
    public abstract String of(String text);
}
