package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of styles.xml changes the meaning of a cell: whether its number is a date, and which font encodes its text. */
final class CellStyles {

    /**
     * @param date whether a number in this style is a date
     * @param font family; null when the file names none
     * @param struck whether the content is struck through
     */
    record CellStyle(boolean date, @Nullable String font, boolean struck) {}

    private record Font(@Nullable String family, boolean struck) {}

    /** Excel's own limit is 65,490 cell formats. */
    private static final int MAX_STYLES = 65_536;

    private static final CellStyle PLAIN = new CellStyle(false, null, false);
    private static final Font NO_FONT = new Font(null, false);

    private final Map<Integer, Boolean> customFormats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();

    private CellStyles() {}

    /** The styles of a workbook without styles.xml. */
    static CellStyles none() {
        return new CellStyles();
    }

    static CellStyles of(String name, ZipPackage parts, ReadLimits limits) throws RefusedWorkbook, IOException {
        CellStyles read = new CellStyles();
        List<int[]> formats = new ArrayList<>();
        try (XmlPart xml = parts.xml(name, limits.stylesBytes())) {
            xml.root("styleSheet");
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "numFmts" -> read.readFormats(xml);
                    case "fonts" -> read.readFonts(xml);
                    case "cellXfs" -> readCellFormats(xml, formats);
                    default -> {}
                }
            }
            xml.finish();
        }
        read.combine(formats);
        return read;
    }

    private void readFormats(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int id = -1;
            boolean date = false;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "numFmtId" -> id = xml.attribute(i).asCount();
                    case "formatCode" ->
                        date = NumberFormats.isDate(xml.attribute(i).toString());
                    default -> {}
                }
            }
            customFormats.put(id, date);
            bound(xml, customFormats.size());
        }
    }

    private void readFonts(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String family = null;
            boolean struck = false;
            while (xml.nextChild(depth + 1)) {
                if (xml.name().equals("name")) {
                    family = xml.attribute("val");
                } else if (xml.name().equals("strike")) {
                    String value = xml.attribute("val");
                    struck = value == null || value.equals("1") || value.equals("true");
                }
            }
            fonts.add(new Font(family, struck));
            bound(xml, fonts.size());
        }
    }

    private static void readCellFormats(XmlPart xml, List<int[]> formats) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int format = 0;
            int font = 0;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "numFmtId" -> format = xml.attribute(i).asCount();
                    case "fontId" -> font = xml.attribute(i).asCount();
                    default -> {}
                }
            }
            formats.add(new int[] {format, font});
            bound(xml, formats.size());
        }
    }

    private static void bound(XmlPart xml, int count) throws RefusedWorkbook {
        if (count > MAX_STYLES) {
            throw xml.damaged("has more styles than Excel can hold", null);
        }
    }

    private void combine(List<int[]> formats) {
        Map<CellStyle, CellStyle> distinct = new HashMap<>();
        for (int[] format : formats) {
            Boolean custom = customFormats.get(format[0]);
            boolean date = custom == null ? NumberFormats.isBuiltInDate(format[0]) : custom;
            Font font = format[1] >= 0 && format[1] < fonts.size() ? fonts.get(format[1]) : NO_FONT;
            CellStyle style = new CellStyle(date, font.family(), font.struck());
            styles.add(distinct.computeIfAbsent(style, s -> s));
        }
    }

    /** @param index as in a cell's {@code s}; a plain style where the file has none of that index */
    CellStyle at(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }
}
