package vn.tonghop.text;

import java.util.OptionalInt;

/** Roman numerals as they number appendices, sections and quarters. */
public final class Roman {

    private static final int MOST = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /** Writes a number from 1 to 3999. */
    public static String of(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("no Roman numeral: " + number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    /** Reads a numeral in capitals written the one right way (IV, not IIII); empty for other text. */
    public static OptionalInt read(String text) {
        String numeral = Spelling.clean(text);
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (numeral.startsWith(SIGNS[i], at)) {
                number += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        boolean whole = number > 0 && number <= MOST && at == numeral.length();
        return whole && of(number).equals(numeral) ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
