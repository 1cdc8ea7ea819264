package vn.tonghop.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as a spreadsheet part writes them: ASCII digits, a point, an exponent; never a locale's. */
final class Digits {

    /** 10^308 is the largest power of ten that a double, and so Excel, can hold. */
    private static final int MAX_EXPONENT = 308;

    /** Below this no double is left but zero; a wilder exponent would make plain notation explode. */
    private static final int MAX_SCALE = 1_100;

    private static final int MAX_CHARS = 1_500;

    private Digits() {}

    /** A whole number from 0 to 999,999,999; -1 for anything else. */
    static int count(char[] chars, int start, int end) {
        if (start >= end || end - start > 9) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The number exactly as written; null when it is not finite, out of the range of a double, or no number. */
    static @Nullable BigDecimal decimal(char[] chars, int start, int end) {
        BigDecimal small = small(chars, start, end);
        return small != null ? small : any(chars, start, end);
    }

    /** Up to 18 digits with at most one point need no more than a long. */
    private static @Nullable BigDecimal small(char[] chars, int start, int end) {
        int at = start < end && chars[start] == '-' ? start + 1 : start;
        if (at == end || end - at > 19) {
            return null;
        }
        long unscaled = 0;
        int digits = 0;
        int point = -1;
        for (int i = at; i < end; i++) {
            char c = chars[i];
            if (c >= '0' && c <= '9') {
                unscaled = unscaled * 10 + (c - '0');
                digits++;
            } else if (c == '.' && point < 0) {
                point = digits;
            } else {
                return null;
            }
        }
        if (digits == 0 || digits > 18) {
            return null;
        }
        return BigDecimal.valueOf(at > start ? -unscaled : unscaled, point < 0 ? 0 : digits - point);
    }

    private static @Nullable BigDecimal any(char[] chars, int start, int end) {
        if (end - start > MAX_CHARS) {
            return null;
        }
        for (int i = start; i < end; i++) {
            // BigDecimal would also take the digits of other scripts
            if (chars[i] > '~') {
                return null;
            }
        }
        BigDecimal value;
        try {
            value = new BigDecimal(chars, start, end - start);
        } catch (NumberFormatException e) {
            return null;
        }
        long exponent = (long) value.precision() - value.scale() - 1;
        if (exponent > MAX_EXPONENT || Math.abs((long) value.scale()) > MAX_SCALE) {
            return null;
        }
        return exponent == MAX_EXPONENT && Double.isInfinite(value.doubleValue()) ? null : value;
    }
}
