package vn.tonghop.text;

/**
 * TCVN3, also called ABC: the codes that the fonts named .Vn… show as Vietnamese letters. It has no capitals with a tone;
 * fonts for capitals show the same codes.
 */
final class Tcvn3 {

    /** Code in hexadecimal and letter, as tables of several typing programs agree on them. */
    private static final String TABLE = "A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ "
            + "B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ "
            + "D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ "
            + "EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ";

    /** By code; 0 where no letter is. */
    private static final char[] LETTERS = new char[0x100];

    static {
        for (String entry : TABLE.split(" ", -1)) {
            LETTERS[Integer.parseInt(entry.substring(0, 2), 16)] = entry.charAt(2);
        }
    }

    /** What stands for ư and ã in text that came through a PDF. */
    private static final char MINUS = '\u2212';

    private static final char DOT = '\u2219';

    private Tcvn3() {}

    /** The letter that a character stands for; the character itself when it stands for none. */
    static char letter(char c) {
        return c < LETTERS.length && LETTERS[c] != 0 ? LETTERS[c] : c;
    }

    static String toUnicode(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == MINUS || c == DOT) && (isLetter(text, i - 1) || isLetter(text, i + 1))) {
                result.append(c == MINUS ? 'ư' : 'ã');
            } else {
                result.append(Windows1252.shown(letter(c)));
            }
        }
        return result.toString();
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(letter(text.charAt(at)));
    }
}
