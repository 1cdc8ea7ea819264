package vn.tonghop.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** One pass over clean text that makes its folded key; letters are looked up, because this runs once per row in SQL. */
final class Folding {

    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    /** Covers Latin with all Vietnamese letters, and the combining marks. */
    private static final int TABLE_SIZE = 0x1F00;

    private static final char[] BASE = new char[TABLE_SIZE];
    private static final byte[] TONE = new byte[TABLE_SIZE];

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            int tone = 0;
            StringBuilder rest = new StringBuilder();
            for (char part :
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toCharArray()) {
                int found = TONES.indexOf(part) + 1;
                if (found == 0) {
                    rest.append(part);
                } else {
                    tone = found;
                }
            }
            String base = Normalizer.normalize(rest, Normalizer.Form.NFC);
            boolean single = base.length() == 1;
            BASE[c] = single ? base.charAt(0) : base.isEmpty() ? 0 : c;
            TONE[c] = (byte) (single || base.isEmpty() ? tone : 0);
        }
    }

    /** Onsets after which the rhymes i and y are two spellings of one sound. */
    private static final Set<String> I_OR_Y = Set.of("h", "k", "l", "m", "s", "t", "qu");

    private final String text;
    private final StringBuilder key;
    private final StringBuilder tones = new StringBuilder(4);
    private int wordStart = -1;

    private Folding(String text) {
        this.text = text;
        this.key = new StringBuilder(text.length() + text.length() / 4);
    }

    static String fold(String clean) {
        return new Folding(clean.toLowerCase(Locale.ROOT)).key();
    }

    private String key() {
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (mark && wordStart < 0) {
                continue; // belongs to no letter
            }
            if (!mark && !Character.isLetterOrDigit(c) && c != '%') {
                endWord();
                gap = true;
                continue;
            }
            if (gap && !key.isEmpty()) {
                key.append(' ');
            }
            gap = false;
            add(c, mark || Character.isLetter(c));
        }
        endWord();
        return key.toString();
    }

    private void add(int c, boolean partOfWord) {
        if (!partOfWord) {
            endWord();
            key.appendCodePoint(c);
            return;
        }
        if (wordStart < 0) {
            wordStart = key.length();
        }
        if (c >= TABLE_SIZE) {
            key.appendCodePoint(c);
            return;
        }
        if (BASE[c] != 0) {
            key.append(BASE[c]);
        }
        if (TONE[c] != 0) {
            tones.append((char) ('0' + TONE[c]));
        }
    }

    private void endWord() {
        if (wordStart < 0) {
            return;
        }
        String word = key.substring(wordStart);
        if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
            // a mark typed after the tone has met its letter only now
            word = Normalizer.normalize(word, Normalizer.Form.NFC);
            key.replace(wordStart, key.length(), word);
        }
        int last = word.length() - 1;
        if (last > 0 && word.charAt(last) == 'y' && I_OR_Y.contains(word.substring(0, last))) {
            key.setCharAt(key.length() - 1, 'i');
        }
        key.append(tones);
        tones.setLength(0);
        wordStart = -1;
    }
}
