package vn.tonghop.text;

/**
 * Tells by single characters, in one pass, what cannot have happened to a text. Nearly all text is settled by this alone,
 * so that words need to be looked up in little of it.
 */
final class GarbleSigns {

    /** Bits of what a character rules out stand this far above those of what it may come from. */
    private static final int RULED_OUT = 8;

    private static final int LATIN_END = 0x250;
    private static final int VIETNAMESE_START = 0x1E00;
    private static final int VIETNAMESE_END = 0x1F00;
    private static final short[] SIGNS = new short[LATIN_END + VIETNAMESE_END - VIETNAMESE_START];

    /** Combining marks: such text was never converted. */
    private static final int NOT_GARBLED = 0xFF << RULED_OUT;

    static {
        for (char c = 0xA0; c < 0x100; c++) {
            String one = String.valueOf(c);
            mayBe(Garble.TCVN3, Tcvn3.letter(c) == c ? "" : one);
            boolean changes = !Vni.toUnicode(one).equals(one);
            boolean marks = Vni.toUnicode("a" + c).length() == 1
                    || Vni.toUnicode("A" + c).length() == 1;
            mayBe(Garble.VNI, changes || marks ? one : "");
        }
        mayBe(Garble.VNI, "\u00CC\u00EC\u00CD\u00ED");
        mayBe(Garble.UTF_8, "\u00C3\u00C4\u00C5\u00C6\u00BA\u00BB");
        for (char c = 0x100; c < VIETNAMESE_END; c++) {
            if (LegacyFont.isBeyondLatin1(c) && index(c) >= 0) {
                SIGNS[index(c)] |= (short) ((Garble.TCVN3.bit() | Garble.VNI.bit() | Garble.UTF_8.bit()) << RULED_OUT);
            }
        }
        // what the second conversion made of a letter may be there, the letter itself may not
        for (String letter : Garble.LATIN_1) {
            mayBe(Garble.TCVN3_TWICE, changed(letter, Tcvn3.toUnicode(letter)));
            mayBe(Garble.VNI_TWICE, changed(letter, Vni.toUnicode(letter)));
            mayBe(Garble.VNI_TWICE, changed(letter, Vni.toUnicode("o" + letter)));
        }
        ruleOut(Garble.TCVN3_TWICE, "áâãèéêìíòôù");
        ruleOut(Garble.VNI_TWICE, "óòô");
    }

    private GarbleSigns() {}

    private static String changed(String letter, String converted) {
        return converted.length() == 1 && !converted.equals(letter) ? converted : "";
    }

    private static void mayBe(Garble garble, String letters) {
        letters.chars().forEach(c -> SIGNS[index((char) c)] |= (short) garble.bit());
    }

    private static void ruleOut(Garble garble, String letters) {
        letters.chars().forEach(c -> SIGNS[index((char) c)] |= (short) (garble.bit() << RULED_OUT));
    }

    private static int index(char c) {
        if (c < LATIN_END) {
            return c;
        }
        return c >= VIETNAMESE_START && c < VIETNAMESE_END ? c - VIETNAMESE_START + LATIN_END : -1;
    }

    /** The signs of a text, for {@link #mayBe}; 0 when it has no Vietnamese letter and no sign of another. */
    static int of(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                int index = index(c);
                signs |= index >= 0 ? SIGNS[index] : c >= 0x300 && c <= 0x323 ? NOT_GARBLED : 0;
            }
        }
        return signs;
    }

    /** Whether anything may have happened to a text with these signs. */
    static boolean isDoubtful(int signs) {
        return (signs & ~(signs >> RULED_OUT) & 0xFF) != 0;
    }

    static boolean mayBe(int signs, Garble garble) {
        return (signs & ~(signs >> RULED_OUT) & garble.bit()) != 0;
    }
}
