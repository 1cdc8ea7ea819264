package vn.tonghop.workbook;

/** Tells whether a number format shows dates (ECMA-376 part 1, 18.8.30 and 18.8.31). */
final class NumberFormats {

    private NumberFormats() {}

    /**
     * Whether a built-in format shows a date or a time of day. 27–36 and 50–58 are the dates of the East Asian locales.
     * 46, {@code [h]:mm:ss}, is left out: it shows elapsed time.
     */
    static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 || (id >= 50 && id <= 58);
    }

    /** Whether a built-in format shows a share of a hundred: {@code 0%} and {@code 0.00%}. */
    static boolean isBuiltInPercent(int id) {
        return id == 9 || id == 10;
    }

    /** Whether a format code shows a share of a hundred: whether its first section holds % outside quotes and escapes. */
    static boolean isPercent(String code) {
        for (int at = 0; at < code.length() && code.charAt(at) != ';'; at++) {
            switch (code.charAt(at)) {
                case '"' -> at = end(code, '"', at);
                case '[' -> at = end(code, ']', at);
                case '\\', '_', '*' -> at++;
                case '%' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /**
     * Whether a format code shows a date or a time of day: whether its first section, which is the one that a date
     * meets, holds one of d, m, y, h and s outside quotes, escapes and brackets. Elapsed time, such as {@code [h]:mm},
     * is a number.
     */
    static boolean isDate(String code) {
        boolean date = false;
        int at = 0;
        while (at < code.length() && code.charAt(at) != ';') {
            char c = code.charAt(at);
            if (c == '"') {
                at = end(code, '"', at);
            } else if (c == '[') {
                int close = end(code, ']', at);
                if (isElapsed(code, at + 1, close)) {
                    return false;
                }
                at = close;
            } else if (c == '\\' || c == '_' || c == '*') {
                at++;
            } else if ("dmyhsDMYHS".indexOf(c) >= 0) {
                date = true;
            }
            at++;
        }
        return date;
    }

    private static int end(String code, char closing, int opening) {
        int end = code.indexOf(closing, opening + 1);
        return end < 0 ? code.length() : end;
    }

    private static boolean isElapsed(String code, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("hmsHMS".indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return end > start;
    }
}
