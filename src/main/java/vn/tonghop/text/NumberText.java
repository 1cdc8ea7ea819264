package vn.tonghop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number's text without slips of the keyboard that leave its reading alone.
 *
 * @param text to be read
 * @param doubts the slips that were mended
 */
record NumberText(String text, List<Doubt> doubts) {

    private static final Pattern APOSTROPHE = Pattern.compile("^['\u2018\u2019`](?=[+\\-\u2212\\d])");
    private static final Pattern LAST_POINT = Pattern.compile("(?<=[\\p{L}\\d%])\\.$");

    /** Digits with the letter O among them, and no other letter glued on: 5ong is no 50. */
    private static final Pattern WITH_LETTER_O =
            Pattern.compile("^([+\\-\u2212]?)([\\dOo.,]*[Oo][\\dOo.,]*)(?!\\p{L})(.*)$");

    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;

    NumberText {
        doubts = List.copyOf(doubts);
    }

    static NumberText of(String clean) {
        List<Doubt> doubts = new ArrayList<>();
        String text = mended(clean, narrow(clean), Doubt.WIDE_CHARACTERS, doubts);
        String bare =
                LAST_POINT.matcher(APOSTROPHE.matcher(text).replaceFirst("")).replaceFirst("");
        text = mended(text, bare, Doubt.STRAY_MARK, doubts);
        text = mended(text, withZeros(text), Doubt.LETTER_FOR_ZERO, doubts);
        return new NumberText(text, doubts);
    }

    private static String mended(String before, String after, Doubt slip, List<Doubt> doubts) {
        if (!after.equals(before)) {
            doubts.add(slip);
        }
        return after;
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                narrow.setCharAt(i, (char) (c - FIRST_WIDE + '!'));
            }
        }
        return narrow.toString();
    }

    private static String withZeros(String text) {
        Matcher letters = WITH_LETTER_O.matcher(text);
        if (!letters.matches() || letters.group(2).chars().noneMatch(Character::isDigit)) {
            return text;
        }
        return letters.group(1) + letters.group(2).replace('O', '0').replace('o', '0') + letters.group(3);
    }
}
