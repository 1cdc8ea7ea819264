package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a workbook's styles changes the meaning of a cell: what its number is, and which font encodes its text. A style
 * can be added before the formats and fonts that it refers to; {@link #combine} comes last.
 */
final class CellStyles {

    /**
     * @param kind what a number in this style is
     * @param font family; null when the file names none
     * @param struck whether the content is struck through
     */
    record CellStyle(Kind kind, @Nullable String font, boolean struck) {}

    /** Fonts are numbered from 0, as they are added. */
    record Font(@Nullable String family, boolean struck) {}

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

    private static final CellStyle PLAIN = new CellStyle(Kind.NUMBER, null, false);
    /** Stands where the file names no font. */
    static final Font NO_FONT = new Font(null, false);

    private final Map<Integer, Kind> customFormats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<int[]> formats = new ArrayList<>();
    private CellStyle[] styles = {};

    private CellStyles() {}

    /** Styles to which nothing has been added, as in a workbook without styles.xml. */
    static CellStyles none() {
        return new CellStyles();
    }

    static CellStyles of(String name, ZipPackage parts, ReadLimits limits) throws RefusedWorkbook, IOException {
        CellStyles read = new CellStyles();
        try (XmlPart xml = parts.xml(name, limits.stylesBytes())) {
            xml.root("styleSheet");
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "numFmts" -> read.readFormats(xml);
                    case "fonts" -> read.readFonts(xml);
                    case "cellXfs" -> read.readCellFormats(xml);
                    default -> {}
                }
            }
            xml.finish();
        }
        read.combine();
        return read;
    }

    private void readFormats(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int id = -1;
            String code = "";
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "numFmtId" -> id = xml.attribute(i).asCount();
                    case "formatCode" -> code = xml.attribute(i).toString();
                    default -> {}
                }
            }
            addFormat(id, code);
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
            addFont(new Font(family, struck));
        }
    }

    private void readCellFormats(XmlPart xml) throws RefusedWorkbook {
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
            addStyle(format, font);
        }
    }

    void addFormat(int id, String code) throws RefusedWorkbook {
        customFormats.put(id, Kind.of(code));
        bound(customFormats.size());
    }

    void addFont(Font font) throws RefusedWorkbook {
        fonts.add(font);
        bound(fonts.size());
    }

    /** Styles are numbered from 0, as they are added. */
    void addStyle(int format, int font) throws RefusedWorkbook {
        formats.add(new int[] {format, font});
        bound(formats.size());
    }

    private static void bound(int count) throws RefusedWorkbook {
        if (count > MAX_STYLES) {
            throw new RefusedWorkbook(Refusal.DAMAGED, "more styles than Excel can hold");
        }
    }

    /** Works out what each style means; nothing can be added afterwards. */
    void combine() {
        Map<CellStyle, CellStyle> distinct = new HashMap<>();
        styles = new CellStyle[formats.size()];
        for (int i = 0; i < styles.length; i++) {
            int[] format = formats.get(i);
            Kind custom = customFormats.get(format[0]);
            Kind kind = custom == null ? Kind.ofBuiltIn(format[0]) : custom;
            Font font = fontAt(format[1]);
            CellStyle style = new CellStyle(kind, font.family(), font.struck());
            styles[i] = distinct.computeIfAbsent(style, s -> s);
        }
    }

    /** The family of a font; null where the file names none, or has none of that number. */
    @Nullable
    String font(int index) {
        return fontAt(index).family();
    }

    private Font fontAt(int index) {
        return index >= 0 && index < fonts.size() ? fonts.get(index) : NO_FONT;
    }

    /** @param index as in a cell's {@code s}; a plain style where the file has none of that index */
    CellStyle at(int index) {
        return index >= 0 && index < styles.length ? styles[index] : PLAIN;
    }
}
