package vn.tonghop.text;

import java.nio.charset.Charset;

/** The code page in which the letters of the old Vietnamese fonts were typed: codes above 9F are those of Latin-1. */
final class Windows1252 {

    private static final int FIRST_OWN = 0x80;
    private static final int FIRST_LATIN_1 = 0xA0;

    /** The characters of 80 to 9F; the five codes that the page leaves free stay control characters, as in a browser. */
    private static final char[] OWN = new char[FIRST_LATIN_1 - FIRST_OWN];

    static {
        Charset page = Charset.forName("windows-1252");
        for (int i = 0; i < OWN.length; i++) {
            int code = FIRST_OWN + i;
            char shown = new String(new byte[] {(byte) code}, page).charAt(0);
            OWN[i] = shown == '\uFFFD' ? (char) code : shown;
        }
    }

    private Windows1252() {}

    /** The character that a control character from 80 to 9F was meant to be; any other as it is. */
    static char shown(char c) {
        return c >= FIRST_OWN && c < FIRST_LATIN_1 ? OWN[c - FIRST_OWN] : c;
    }

    /** The code of a character; -1 when the page has none. */
    static int code(char c) {
        if (c <= 0xFF) {
            return c;
        }
        for (int i = 0; i < OWN.length; i++) {
            if (OWN[i] == c) {
                return FIRST_OWN + i;
            }
        }
        return -1;
    }

    /**
     * Text that was written as UTF-8 and read in this page: {@code cÃ¡c} is các. What is no UTF-8 stays.
     */
    static String asUtf8(String text) {
        StringBuilder meant = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int lead = code(text.charAt(i));
            int more = lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 0;
            int letter = more == 0 || i + more >= text.length() ? -1 : letter(text, i, lead, more);
            if (letter < 0) {
                meant.append(text.charAt(i));
                i++;
            } else {
                meant.append((char) letter);
                i += 1 + more;
            }
        }
        return meant.toString();
    }

    private static int letter(String text, int at, int lead, int more) {
        int letter = lead & (more == 1 ? 0x1F : 0x0F);
        for (int i = at + 1; i <= at + more; i++) {
            int code = code(text.charAt(i));
            if (code < 0x80 || code >= 0xC0) {
                return -1;
            }
            letter = (letter << 6) | (code & 0x3F);
        }
        return letter < 0x80 || Character.isSurrogate((char) letter) ? -1 : letter;
    }
}
