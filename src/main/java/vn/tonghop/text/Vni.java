package vn.tonghop.text;

/**
 * VNI for Windows: the codes that the fonts named VNI-… show as Vietnamese letters. Most letters are two characters, a
 * plain letter and a mark.
 */
final class Vni {

    /** Small letters as tables of several typing programs agree on them; capitals are capital base and capital mark. */
    private static final String TABLE =
            "aø=à aù=á aû=ả aõ=ã aï=ạ aâ=â aà=ầ aá=ấ aå=ẩ aã=ẫ aä=ậ aê=ă aè=ằ aé=ắ aú=ẳ aü=ẵ aë=ặ ñ=đ "
                    + "eø=è eù=é eû=ẻ eõ=ẽ eï=ẹ eâ=ê eà=ề eá=ế eå=ể eã=ễ eä=ệ ì=ì í=í æ=ỉ ó=ĩ ò=ị "
                    + "oø=ò où=ó oû=ỏ oõ=õ oï=ọ oâ=ô oà=ồ oá=ố oå=ổ oã=ỗ oä=ộ ô=ơ ôø=ờ ôù=ớ ôû=ở ôõ=ỡ ôï=ợ "
                    + "uø=ù uù=ú uû=ủ uõ=ũ uï=ụ ö=ư öø=ừ öù=ứ öû=ử öõ=ữ öï=ự yø=ỳ yù=ý yû=ỷ yõ=ỹ î=ỵ";

    /** Made by some programs where the others have a letter of one character. */
    private static final String ALIASES = "iø=ì iù=í yï=ỵ";

    private static final int CODES = 0x100;

    /** By the character; 0 where no letter is. */
    private static final char[] SINGLE = new char[CODES];

    /** By the base and then by the mark; null where no letter has the base. */
    private static final char[][] PAIRS = new char[CODES][];

    static {
        for (String entry : (TABLE + " " + ALIASES).split(" ", -1)) {
            String code = entry.substring(0, entry.indexOf('='));
            char letter = entry.charAt(entry.length() - 1);
            char base = code.charAt(0);
            if (code.length() == 1) {
                SINGLE[base] = letter;
                SINGLE[Character.toUpperCase(base)] = Character.toUpperCase(letter);
                continue;
            }
            char mark = code.charAt(1);
            char capital = Character.toUpperCase(base);
            put(base, mark, letter);
            put(capital, Character.toUpperCase(mark), Character.toUpperCase(letter));
            // typed with the shift key for the first letter of a word
            put(capital, mark, Character.toUpperCase(letter));
        }
    }

    private Vni() {}

    private static void put(char base, char mark, char letter) {
        if (PAIRS[base] == null) {
            PAIRS[base] = new char[CODES];
        }
        PAIRS[base][mark] = letter;
    }

    /** The longest match counts: {@code ôù} is ớ and not ơ before a stray mark. */
    static String toUnicode(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char pair = i + 1 < text.length() ? pair(c, text.charAt(i + 1)) : 0;
            if (pair != 0) {
                result.append(pair);
                i++;
            } else {
                result.append(Windows1252.shown(c < CODES && SINGLE[c] != 0 ? SINGLE[c] : c));
            }
        }
        return result.toString();
    }

    private static char pair(char base, char mark) {
        return base < CODES && mark < CODES && PAIRS[base] != null ? PAIRS[base][mark] : 0;
    }
}
