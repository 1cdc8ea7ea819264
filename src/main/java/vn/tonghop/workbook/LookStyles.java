package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STHorizontalAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STVerticalAlignment;
import vn.tonghop.workbook.CellLook.Alignment;
import vn.tonghop.workbook.CellLook.Borders;
import vn.tonghop.workbook.CellLook.Font;

/** What of styles.xml is given back: fonts, fills, lines, places and number formats. */
final class LookStyles {

    private static final int MAX_STYLES = 65_536;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_FORMAT = 200;
    private static final double LARGEST_FONT = 409;
    private static final int MAX_INDENT = 15;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<@Nullable String> fills = new ArrayList<>();
    private final List<Borders> borders = new ArrayList<>();
    private final List<CellLook> looks = new ArrayList<>();

    private LookStyles() {}

    static LookStyles none() {
        return new LookStyles();
    }

    static LookStyles of(String name, ZipPackage parts, ReadLimits limits) throws RefusedWorkbook, IOException {
        LookStyles read = new LookStyles();
        try (XmlPart xml = parts.xml(name, limits.stylesBytes())) {
            xml.root("styleSheet");
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "numFmts" -> read.readFormats(xml);
                    case "fonts" -> read.readFonts(xml);
                    case "fills" -> read.readFills(xml);
                    case "borders" -> read.readBorders(xml);
                    case "cellXfs" -> read.readLooks(xml);
                    default -> {}
                }
            }
            xml.finish();
        }
        return read;
    }

    /** @param index as in a cell's {@code s}; plain where the file has none of that index */
    CellLook at(int index) {
        return entry(looks, index, CellLook.PLAIN);
    }

    private void readFormats(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int id = count(xml.attribute("numFmtId"));
            String code = xml.attribute("formatCode");
            if (id >= 0 && code != null && code.length() <= LONGEST_FORMAT && formats.size() < MAX_STYLES) {
                formats.put(id, code);
            }
        }
    }

    private void readFonts(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String family = null;
            double points = 0;
            boolean bold = false;
            boolean italic = false;
            boolean struck = false;
            String color = null;
            while (xml.nextChild(depth + 1)) {
                switch (xml.name()) {
                    case "name" -> family = family(xml.attribute("val"));
                    case "sz" -> points = LookNumbers.size(String.valueOf(xml.attribute("val")), LARGEST_FONT);
                    case "b" -> bold = isOn(xml);
                    case "i" -> italic = isOn(xml);
                    case "strike" -> struck = isOn(xml);
                    case "color" -> color = LookColors.of(xml);
                    default -> {}
                }
            }
            add(fonts, new Font(family, points, bold, italic, struck, color));
        }
    }

    /** A family's name as a file may hold it; null for anything else. */
    static @Nullable String family(@Nullable String name) {
        boolean sound = name != null
                && !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
        return sound ? name : null;
    }

    private static boolean isOn(XmlPart xml) throws RefusedWorkbook {
        String value = xml.attribute("val");
        return value == null || value.equals("1") || value.equals("true");
    }

    private void readFills(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String fill = null;
            while (xml.nextChild(depth + 1)) {
                boolean solid = "solid".equals(xml.attribute("patternType"));
                while (xml.nextChild(depth + 2)) {
                    if (solid && xml.name().equals("fgColor")) {
                        fill = LookColors.of(xml);
                    }
                }
            }
            if (fills.size() < MAX_STYLES) {
                fills.add(fill);
            }
        }
    }

    private void readBorders(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            Map<String, BorderStyle> lines = new HashMap<>();
            while (xml.nextChild(depth + 1)) {
                lines.put(xml.name(), line(xml.attribute("style")));
            }
            BorderStyle none = BorderStyle.NONE;
            add(
                    borders,
                    new Borders(
                            lines.getOrDefault("top", none),
                            lines.getOrDefault("right", none),
                            lines.getOrDefault("bottom", none),
                            lines.getOrDefault("left", none)));
        }
    }

    private static BorderStyle line(@Nullable String style) {
        STBorderStyle.Enum known = style == null ? null : STBorderStyle.Enum.forString(style);
        return known == null ? BorderStyle.NONE : BorderStyle.valueOf((short) (known.intValue() - 1));
    }

    private void readLooks(XmlPart xml) throws RefusedWorkbook {
        Map<CellLook, CellLook> distinct = new HashMap<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int format = count(xml.attribute("numFmtId"));
            int font = count(xml.attribute("fontId"));
            int fill = count(xml.attribute("fillId"));
            int border = count(xml.attribute("borderId"));
            Alignment alignment = Alignment.PLAIN;
            while (xml.nextChild(depth + 1)) {
                alignment = xml.name().equals("alignment") ? alignment(xml) : alignment;
            }
            CellLook look = new CellLook(
                    entry(fonts, font, Font.PLAIN),
                    fill >= 0 && fill < fills.size() ? fills.get(fill) : null,
                    entry(borders, border, Borders.NONE),
                    alignment,
                    format(format));
            add(looks, distinct.computeIfAbsent(look, one -> one));
        }
    }

    private static Alignment alignment(XmlPart xml) throws RefusedWorkbook {
        String across = xml.attribute("horizontal");
        String upright = xml.attribute("vertical");
        String wraps = xml.attribute("wrapText");
        STHorizontalAlignment.Enum horizontal = across == null ? null : STHorizontalAlignment.Enum.forString(across);
        STVerticalAlignment.Enum vertical = upright == null ? null : STVerticalAlignment.Enum.forString(upright);
        return new Alignment(
                horizontal == null
                        ? HorizontalAlignment.GENERAL
                        : HorizontalAlignment.forInt(horizontal.intValue() - 1),
                vertical == null ? VerticalAlignment.BOTTOM : VerticalAlignment.forInt(vertical.intValue() - 1),
                "1".equals(wraps) || "true".equals(wraps),
                Math.max(0, Math.min(MAX_INDENT, count(xml.attribute("indent")))));
    }

    private @Nullable String format(int id) {
        String custom = formats.get(id);
        return custom != null || id <= 0 ? custom : builtIn(id);
    }

    /** Null for the general format. Built-in dates of other languages are written as ours. */
    static @Nullable String builtIn(int id) {
        String builtIn =
                id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(id) : null;
        if (builtIn == null || builtIn.startsWith("reserved")) {
            return NumberFormats.isBuiltInDate(id) ? CellLook.DAY : null;
        }
        return id == 0 ? null : builtIn;
    }

    private static int count(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static <T> void add(List<T> list, T value) {
        if (list.size() < MAX_STYLES) {
            list.add(value);
        }
    }

    private static <T> T entry(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }
}
