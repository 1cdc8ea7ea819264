package vn.tonghop.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** A view of an attribute's characters in the parser's own buffer, valid until the parser moves: no garbage per cell. */
final class AttributeText extends TypedValueDecoder {

    private static final char[] NOTHING = {};

    private char[] chars = NOTHING;
    private int start;
    private int end;
    /** The column that the letters of a reference name. */
    private int letters;

    @Override
    public void decode(String value) {
        chars = value.toCharArray();
        start = 0;
        end = chars.length;
    }

    @Override
    public void decode(char[] buffer, int from, int to) {
        chars = buffer;
        start = from;
        end = to;
    }

    @Override
    public void handleEmptyValue() {
        start = 0;
        end = 0;
    }

    /** A whole number from 0 to 999,999,999; -1 for anything else. */
    int asCount() {
        return Digits.count(chars, start, end);
    }

    boolean asFlag() {
        return is("1") || is("true");
    }

    boolean is(String expected) {
        if (end - start != expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (chars[start + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The column of an A1 reference, from 1 and not bounded by the grid; -1 when the text is no reference. */
    int column() {
        return readReference() < 0 ? -1 : letters;
    }

    /** The column of an A1 reference to a cell of one row; -1 when the text is none. */
    int columnIn(int row) {
        return readReference() == row ? letters : -1;
    }

    /** @return the row, not bounded by the grid; -1 when the text is no reference */
    private int readReference() {
        int at = start;
        int column = 0;
        while (at < end && at - start < 4 && isLetter(chars[at])) {
            column = column * 26 + (chars[at] & 0x1F);
            at++;
        }
        letters = column;
        return at == start ? -1 : Digits.count(chars, at, end);
    }

    @Override
    public String toString() {
        return new String(chars, start, end - start);
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
