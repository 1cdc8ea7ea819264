package vn.tonghop.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What may have happened to text that is no Vietnamese as it stands, though its font says that it is Unicode. */
public enum Garble {
    /** TCVN3 that lost its font: {@code c¸c}. */
    TCVN3(1) {
        @Override
        String word(String word) {
            return Tcvn3.toUnicode(word);
        }
    },

    /** VNI that lost its font: {@code caùc}. */
    VNI(2) {
        @Override
        String word(String word) {
            return Vni.toUnicode(word);
        }
    },

    /** UTF-8 that was opened as windows-1252: {@code cÃ¡c}. */
    UTF_8(4) {
        @Override
        String word(String word) {
            return Windows1252.asUtf8(word);
        }

        /** Its letters hold what ends words elsewhere. */
        @Override
        public String reading(String text) {
            return Spelling.clean(word(text));
        }
    },

    /** Good Unicode that was converted from TCVN3 all the same: {@code cỏc}. */
    TCVN3_TWICE(8) {
        @Override
        String word(String word) {
            return undone(word, FROM_TCVN3, ONLY_BY_TCVN3);
        }

        @Override
        boolean isTold(String text) {
            return text.contains("ó hoàn thành") && FINISHED.matcher(text).find();
        }
    },

    /** Good Unicode that was converted from VNI all the same: {@code cĩ}. */
    VNI_TWICE(16) {
        @Override
        String word(String word) {
            return undone(word, FROM_VNI, "");
        }
    };

    /** Letters of Vietnamese that windows-1252 has, so that a second conversion makes others of them. */
    static final List<String> LATIN_1 = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ"
            .chars()
            .mapToObj(Character::toString)
            .toList();

    private static final Map<Character, String> FROM_TCVN3 = new HashMap<>();
    private static final Map<Character, String> FROM_VNI = new HashMap<>();

    /** What a second conversion leaves of these letters always comes from it, because it changes them too. */
    private static final String ONLY_BY_TCVN3 = "óúõ";

    /** Two words that are right apart: what is left of "đã hoàn thành", unless it is "trong đó hoàn thành". */
    private static final Pattern FINISHED =
            Pattern.compile("(?<!\\p{L}|[Tt]rong )đó hoàn thành", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The longest syllable, nghiêng, has seven letters. */
    private static final int LONGEST_SYLLABLE = 8;

    private final int bit;

    Garble(int bit) {
        this.bit = bit;
    }

    static {
        for (String letter : LATIN_1) {
            putSource(FROM_TCVN3, Tcvn3.toUnicode(letter), letter);
            putSource(FROM_VNI, Vni.toUnicode(letter), letter);
            putSource(FROM_VNI, Vni.toUnicode("o" + letter), "o" + letter);
            putSource(FROM_VNI, Vni.toUnicode("O" + letter), "O" + letter);
        }
    }

    private static void putSource(Map<Character, String> sources, String converted, String source) {
        if (converted.length() == 1 && !converted.equals(source)) {
            sources.put(converted.charAt(0), source);
        }
    }

    /** The word that was probably meant; the word itself when nothing better is known. */
    abstract String word(String word);

    /** Whether a text shows by its words together what happened to it. */
    boolean isTold(String text) {
        return false;
    }

    /** Good Unicode was converted: most of its words are as they were. */
    boolean isSecondConversion() {
        return this == TCVN3_TWICE || this == VNI_TWICE;
    }

    /** One bit for each kind. */
    int bit() {
        return bit;
    }

    /** The text that was probably meant. A guess to show to people; never to be kept. */
    public String reading(String text) {
        return Spelling.clean(eachWord(text, this::word));
    }

    /** Stable: {@code tcvn3}, {@code vni}, {@code utf-8}, {@code tcvn3-twice}, {@code vni-twice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String undone(String word, Map<Character, String> sources, String certain) {
        boolean known = Syllables.hasWord(word);
        boolean doubted = word.chars().anyMatch(c -> certain.indexOf(c) >= 0);
        if (word.length() > LONGEST_SYLLABLE || (known && !doubted)) {
            return word;
        }
        int[] places =
                word.chars().map(c -> sources.containsKey((char) c) ? 1 : 0).toArray();
        int changed = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = places[i] == 0 ? 0 : 1 << changed++;
        }
        for (int choice = (1 << changed) - 1; choice > 0; choice--) {
            StringBuilder candidate = new StringBuilder();
            for (int i = 0; i < places.length; i++) {
                char c = word.charAt(i);
                candidate.append((choice & places[i]) == 0 ? String.valueOf(c) : sources.getOrDefault(c, ""));
            }
            if (Syllables.hasWord(candidate.toString())) {
                return candidate.toString();
            }
        }
        return word;
    }

    /** The text with something else for each of its words, in which every sign above U+00A0 may stand for a letter. */
    private static String eachWord(String text, UnaryOperator<String> change) {
        StringBuilder result = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isPartOfWord(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                result.append(change.apply(text.substring(start, i)));
            }
            if (i < text.length()) {
                result.append(text.charAt(i));
            }
            start = i + 1;
        }
        return result.toString();
    }

    static boolean isPartOfWord(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return (c > 0xA0 && c <= 0xFF)
                || Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u2212'
                || c == '\u2219';
    }
}
