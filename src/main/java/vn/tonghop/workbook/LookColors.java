package vn.tonghop.workbook;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.jspecify.annotations.Nullable;

/** Turns the ways in which a file names a colour into six hexadecimal digits. */
final class LookColors {

    private static final Pattern ARGB = Pattern.compile("(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})");
    private static final int SYSTEM_COLORS = 64;

    /** The theme that Office 2013 and later give to a new workbook, in the order in which cells count its colours. */
    private static final String[] THEME = {
        "FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31", "A5A5A5", "FFC000", "4472C4", "70AD47", "0563C1",
        "954F72"
    };

    private LookColors() {}

    /** The colour of the element that the cursor stands on; null when it names none. */
    static @Nullable String of(XmlPart xml) throws RefusedWorkbook {
        String rgb = null;
        double tint = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "rgb" -> rgb = rgb(xml.attribute(i).toString());
                case "indexed" -> rgb = indexed(xml.attribute(i).asCount());
                case "theme" -> rgb = theme(xml.attribute(i).asCount());
                case "tint" -> tint = LookNumbers.decimal(xml.attribute(i).toString());
                default -> {}
            }
        }
        return rgb == null || tint == 0 ? rgb : tinted(rgb, Math.max(-1, Math.min(1, tint)));
    }

    private static @Nullable String rgb(String text) {
        var matcher = ARGB.matcher(text);
        return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : null;
    }

    static @Nullable String indexed(int index) {
        byte[] rgb = index >= 0 && index < SYSTEM_COLORS ? DefaultIndexedColorMap.getDefaultRGB(index) : null;
        return rgb == null ? null : HexFormat.of().withUpperCase().formatHex(rgb);
    }

    private static @Nullable String theme(int index) {
        return index >= 0 && index < THEME.length ? THEME[index] : null;
    }

    /** Towards white for a positive tint, towards black for a negative one (ECMA-376 part 1, 18.3.1.15, simplified). */
    private static String tinted(String rgb, double tint) {
        byte[] parts = HexFormat.of().parseHex(rgb);
        for (int i = 0; i < parts.length; i++) {
            int part = parts[i] & 0xFF;
            parts[i] = (byte) Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
        }
        return HexFormat.of().withUpperCase().formatHex(parts);
    }
}
