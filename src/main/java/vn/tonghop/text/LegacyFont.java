package vn.tonghop.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fonts of the time before Unicode. A cell in such a font holds characters of the page windows-1252, and only the font
 * makes Vietnamese letters of them: nothing else in the file says so.
 */
public enum LegacyFont {
    /** Fonts named {@code .Vn…}, such as .VnTime. */
    TCVN3 {
        @Override
        String convert(String text) {
            return Tcvn3.toUnicode(text);
        }
    },

    /** Fonts named {@code .Vn…H}, such as .VnTimeH, that show a capital for every letter. */
    TCVN3_CAPITALS {
        @Override
        String convert(String text) {
            return Tcvn3.toUnicode(text).toUpperCase(Locale.ROOT);
        }
    },

    /** Fonts named {@code VNI-…}, such as VNI-Times. */
    VNI {
        @Override
        String convert(String text) {
            return Vni.toUnicode(text);
        }
    };

    private static final String TCVN3_NAMES = ".Vn";
    private static final String VNI_NAMES = "VNI-";

    /** What the families of headlines and lists are called; all others look like books. */
    private static final Pattern WITHOUT_SERIFS = Pattern.compile("(?i).*(arial|helv|avant|univers).*");

    abstract String convert(String text);

    /** The kind of a font family; null for all that show Unicode. Case does not matter but in the H for capitals. */
    public static @Nullable LegacyFont of(@Nullable String family) {
        if (family == null || family.isEmpty()) {
            return null;
        }
        if (family.charAt(0) == '.') {
            boolean known = family.regionMatches(true, 0, TCVN3_NAMES, 0, TCVN3_NAMES.length());
            return !known ? null : family.endsWith("H") ? TCVN3_CAPITALS : TCVN3;
        }
        return family.regionMatches(true, 0, VNI_NAMES, 0, VNI_NAMES.length()) ? VNI : null;
    }

    /** A family that shows Unicode, is on every machine, and looks most like the given one; any other than these itself. */
    public static String unicodeFamily(String family) {
        if (of(family) == null) {
            return family;
        }
        return WITHOUT_SERIFS.matcher(family).matches() ? "Arial" : "Times New Roman";
    }

    /**
     * What the font shows. Text with a Vietnamese letter that no such font can show was typed in Unicode, and stays: the
     * font is only what the cell was set in before.
     */
    public String toUnicode(String text) {
        return isUnicode(text) ? text : convert(text);
    }

    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBeyondLatin1(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is a Vietnamese letter, or the mark of one, that the page windows-1252 does not have. */
    static boolean isBeyondLatin1(char c) {
        if (c < 0x102) {
            return false;
        }
        return (c >= 0x1EA0 && c <= 0x1EF9)
                || (c >= 0x300 && c <= 0x323)
                || "\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0".indexOf(c) >= 0;
    }
}
