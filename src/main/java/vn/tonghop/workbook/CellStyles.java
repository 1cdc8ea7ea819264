package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of styles.xml changes the meaning of a cell: what its number is, and which font encodes its text. */
final class CellStyles {

    /**
     * @param kind what a number in this style is
     * @param font family; null when the file names none
     */
    record CellStyle(Kind kind, @Nullable String font) {}

    /** What a number under a format is. */
    enum Kind {
        NUMBER,
        DATE,
        PERCENT;

        static Kind of(String code) {
            return NumberFormats.isDate(code) ? DATE : NumberFormats.isPercent(code) ? PERCENT : NUMBER;
        }

        static Kind ofBuiltIn(int id) {
            return NumberFormats.isBuiltInDate(id) ? DATE : NumberFormats.isBuiltInPercent(id) ? PERCENT : NUMBER;
        }
    }

    /** Excel's own limit is 65,490 cell formats. */
    private static final int MAX_STYLES = 65_536;

    private static final CellStyle PLAIN = new CellStyle(Kind.NUMBER, null);

    private final Map<Integer, Kind> customFormats = new HashMap<>();
    private final List<@Nullable String> fonts = new ArrayList<>();
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
            Kind kind = Kind.NUMBER;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "numFmtId" -> id = xml.attribute(i).asCount();
                    case "formatCode" -> kind = Kind.of(xml.attribute(i).toString());
                    default -> {}
                }
            }
            customFormats.put(id, kind);
            bound(xml, customFormats.size());
        }
    }

    private void readFonts(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String family = null;
            while (xml.nextChild(depth + 1)) {
                if (xml.name().equals("name")) {
                    family = xml.attribute("val");
                }
            }
            fonts.add(family);
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
            Kind custom = customFormats.get(format[0]);
            Kind kind = custom == null ? Kind.ofBuiltIn(format[0]) : custom;
            String font = format[1] >= 0 && format[1] < fonts.size() ? fonts.get(format[1]) : null;
            CellStyle style = new CellStyle(kind, font);
            styles.add(distinct.computeIfAbsent(style, s -> s));
        }
    }

    /** @param index as in a cell's {@code s}; a plain style where the file has none of that index */
    CellStyle at(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }
}
