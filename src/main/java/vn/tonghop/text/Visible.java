package vn.tonghop.text;

import java.text.Normalizer;

/**
 * Text of strangers made safe to show: what steers a terminal or turns the direction of writing is written out as its
 * code, such as {@code \u202E}, so that nobody is shown another name or another line than there is.
 */
public final class Visible {

    /** Characters of a shown file name; a path can be as long as 4,096. */
    static final int LONGEST_NAME = 300;

    private static final int KEPT_END = 100;

    private Visible() {}

    /** A file name or path, on one line, in NFC (macOS hands out decomposed names) and of bounded length. */
    public static String name(String name) {
        String shown = escaped(Normalizer.normalize(name, Normalizer.Form.NFC), "");
        if (shown.length() <= LONGEST_NAME) {
            return shown;
        }
        int from = shown.length() - KEPT_END;
        return shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME - KEPT_END - 1))
                + "…"
                + shown.substring(Character.isLowSurrogate(shown.charAt(from)) ? from + 1 : from);
    }

    /** Text of any length; line breaks and tabs stay. In JSON, the codes mean the characters that they stand for. */
    public static String text(String text) {
        return escaped(text, "\n\r\t");
    }

    private static String escaped(String text, String kept) {
        int at = 0;
        while (at < text.length() && isShown(text.codePointAt(at), kept)) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, at);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isShown(c, kept)) {
                shown.appendCodePoint(c);
            } else {
                text.substring(at, end).chars().forEach(unit -> shown.append("\\u%04X".formatted(unit)));
            }
            at = end;
        }
        return shown.toString();
    }

    private static boolean isShown(int c, String kept) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> kept.indexOf(c) >= 0;
            default -> true;
        };
    }
}
