package vn.tonghop.text;

import java.text.Normalizer;

/** The spelling in which all text is kept: one code for each letter, and no invisible characters. */
public final class Spelling {

    private Spelling() {}

    /**
     * Writes text in NFC, with {@code \n} for every kind of line break, single plain spaces, no format or control
     * characters, no space at either end of a line, and no blank line at either end. Cleaning twice changes nothing.
     *
     * <p>U+00AD goes too, so text in a TCVN3 font, where that code is ư, has to be converted before. Icelandic eth and
     * African Đ (U+00D0, U+00F0, U+0189), which old keyboards and fonts leave for Đ and đ, become those letters unless
     * their word holds a letter that is not Latin.
     */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        return withVietnameseD(Normalizer.normalize(withoutInvisibles(text), Normalizer.Form.NFC));
    }

    /** Most cells are clean, and ASCII or precomposed: they are not copied. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c <= ' ' || c >= 0x7F) && !isCleanBehind(before, c)) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || (before != ' ' && before != '\n');
    }

    /** A character that is no plain ASCII sign: a single space, a line break behind a sign, a letter, a dash or quote. */
    private static boolean isCleanBehind(char before, char c) {
        return switch (c) {
            case ' ' -> before != ' ' && before != '\n';
            case '\n' -> before != ' ';
            default ->
                (c > 0xAD && c < 0x250 && !isForeignD(c))
                        || (c >= 0x1EA0 && c < 0x1F00)
                        || (c >= 0x2010 && c <= 0x2027);
        };
    }

    private static String withoutInvisibles(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        int breaks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (kindOf(c)) {
                case BREAK -> {
                    boolean pair = c == '\r' && i < text.length() && text.charAt(i) == '\n';
                    breaks += pair ? 0 : 1;
                    space = false;
                }
                case SPACE -> space = true;
                case NOTHING -> {}
                case VISIBLE -> {
                    if (!clean.isEmpty()) {
                        clean.append("\n".repeat(breaks)).append(space && breaks == 0 ? " " : "");
                    }
                    space = false;
                    breaks = 0;
                    clean.appendCodePoint(c);
                }
            }
        }
        return clean.toString();
    }

    private enum Kind {
        VISIBLE,
        SPACE,
        BREAK,
        NOTHING
    }

    private static Kind kindOf(int c) {
        return switch (c) {
            case '\t' -> Kind.SPACE;
            // Shift+Enter in a word processor leaves a vertical tab or U+2028
            case '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> Kind.BREAK;
            default ->
                switch (Character.getType(c)) {
                    case Character.SPACE_SEPARATOR -> Kind.SPACE;
                    case Character.FORMAT, Character.CONTROL -> Kind.NOTHING;
                    default -> Kind.VISIBLE;
                };
        };
    }

    private static boolean isForeignD(int c) {
        return c == 0xD0 || c == 0xF0 || c == 0x189;
    }

    private static String withVietnameseD(String text) {
        if (text.chars().noneMatch(Spelling::isForeignD)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text);
        for (int start = 0; start < text.length(); ) {
            int end = start;
            boolean latin = true;
            while (end < text.length() && isWordPart(text.codePointAt(end))) {
                int c = text.codePointAt(end);
                latin &= !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                end += Character.charCount(c);
            }
            for (int i = start; latin && i < end; i++) {
                if (isForeignD(text.charAt(i))) {
                    result.setCharAt(i, text.charAt(i) == 0xF0 ? 'đ' : 'Đ');
                }
            }
            start = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        }
        return result.toString();
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
