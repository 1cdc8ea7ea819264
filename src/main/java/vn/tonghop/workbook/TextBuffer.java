package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the characters of one element; reused from element to element, so that only kept text makes a string. */
final class TextBuffer {

    private final int maxLength;
    private char[] chars = new char[256];
    private int length;

    TextBuffer(int maxLength) {
        this.maxLength = maxLength;
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    void append(char[] source, int start, int count) throws RefusedWorkbook {
        if (count > maxLength - length) {
            throw new RefusedWorkbook(Refusal.TEXT_TOO_LONG, "one text is longer than " + maxLength + " characters");
        }
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, Math.min(2 * chars.length, maxLength)));
        }
        System.arraycopy(source, start, chars, length, count);
        length += count;
    }

    /**
     * Decodes the {@code _xHHHH_} escapes from {@code start} on, in place; {@code _x005F_} is an escaped underscore
     * (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
     */
    void unescape(int start) {
        int to = start;
        int from = start;
        while (from < length) {
            int code = chars[from] == '_' ? escapeAt(from) : -1;
            chars[to++] = code < 0 ? chars[from] : (char) code;
            from += code < 0 ? 1 : 7;
        }
        length = to;
    }

    private int escapeAt(int at) {
        if (at + 7 > length || chars[at + 1] != 'x' || chars[at + 6] != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = chars[i] < 128 ? Character.digit(chars[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** Drops white space around the content, which carries no meaning in a number or a code. */
    void trim() {
        int start = 0;
        while (start < length && chars[start] <= ' ') {
            start++;
        }
        while (length > start && chars[length - 1] <= ' ') {
            length--;
        }
        if (start > 0) {
            length -= start;
            System.arraycopy(chars, start, chars, 0, length);
        }
    }

    /** A whole number from 0 to 999,999,999; -1 for anything else. */
    int asCount() {
        return Digits.count(chars, 0, length);
    }

    @Nullable
    BigDecimal asDecimal() {
        return Digits.decimal(chars, 0, length);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
