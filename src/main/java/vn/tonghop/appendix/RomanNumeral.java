package vn.tonghop.appendix;

/** Numbers of sections: I, II, III, IV, … */
final class RomanNumeral {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(LETTERS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
