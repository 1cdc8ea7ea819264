package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.CellLook.Alignment;
import vn.tonghop.workbook.CellLook.Borders;
import vn.tonghop.workbook.CellLook.Font;

/** What of the styles of a BIFF8 stream is given back: fonts, fills, lines, places and number formats. */
final class BiffLookStyles {

    private static final int FONT = 0x0031;
    private static final int PALETTE = 0x0092;
    private static final int STYLE = 0x00E0;
    private static final int FORMAT = 0x041E;

    /** Fonts are numbered 0 to 3, 5, 6 …: [MS-XLS] 2.5.129, FontIndex. */
    private static final int NO_FONT = 4;

    private static final int ITALIC = 0x0002;
    private static final int STRUCK_OUT = 0x0008;
    private static final int BOLD_WEIGHT = 600;
    private static final double TWIPS = 20;
    private static final double LARGEST_FONT = 409;

    /** The colours that a workbook may change are numbered from here. */
    private static final int FIRST_COLOR = 8;

    private static final int SOLID = 1;
    private static final int MAX_STYLES = 65_536;
    private static final int LONGEST_FORMAT = 200;

    private final BiffRecords records;
    private final BiffText text;
    private final Map<Integer, String> formats = new HashMap<>();
    private final Map<Integer, String> palette = new HashMap<>();
    private final List<Written> fonts = new ArrayList<>();
    private final List<int[]> styles = new ArrayList<>();
    private final Map<Integer, CellLook> looks = new HashMap<>();

    /** A font, whose colour is known when the palette is. */
    private record Written(Font font, int color) {}

    private BiffLookStyles(BiffRecords records, ReadLimits limits) {
        this.records = records;
        this.text = new BiffText(records, CellStyles.none(), limits);
    }

    static BiffLookStyles of(BiffRecords records, ReadLimits limits) throws RefusedWorkbook, IOException {
        BiffGlobals.requireBiff8(records);
        BiffLookStyles read = new BiffLookStyles(records, limits);
        while (records.next() && records.id() != BiffRecords.EOF) {
            switch (records.id()) {
                case FONT -> read.readFont();
                case PALETTE -> read.readPalette();
                case FORMAT -> read.formats.put(records.u16(0), read.textAt(2));
                case STYLE -> read.readStyle();
                default -> {}
            }
        }
        return read;
    }

    private String textAt(int offset) throws RefusedWorkbook {
        text.start(offset);
        return text.read();
    }

    private void readFont() throws RefusedWorkbook {
        if (fonts.size() == NO_FONT) {
            fonts.add(new Written(Font.PLAIN, -1));
        }
        double points = records.u16(0) / TWIPS;
        int flags = records.u16(2);
        int color = records.u16(4);
        boolean bold = records.u16(6) >= BOLD_WEIGHT;
        text.start(14);
        String family = LookStyles.family(text.readShort());
        if (fonts.size() < MAX_STYLES) {
            fonts.add(new Written(
                    new Font(
                            family,
                            points <= LARGEST_FONT ? points : 0,
                            bold,
                            (flags & ITALIC) != 0,
                            (flags & STRUCK_OUT) != 0,
                            null),
                    color));
        }
    }

    private void readPalette() throws RefusedWorkbook {
        int count = (records.length() - 2) / 4;
        for (int i = 0; i < count; i++) {
            byte[] rgb = {(byte) records.u8(2 + 4 * i), (byte) records.u8(3 + 4 * i), (byte) records.u8(4 + 4 * i)};
            palette.put(FIRST_COLOR + i, HexFormat.of().withUpperCase().formatHex(rgb));
        }
    }

    /** [MS-XLS] 2.4.353, XF: font, format, alignment, lines, fill. */
    private void readStyle() throws RefusedWorkbook {
        if (styles.size() < MAX_STYLES) {
            styles.add(new int[] {
                records.u16(0),
                records.u16(2),
                records.u8(6),
                records.u8(8),
                records.u16(10),
                records.i32(14),
                records.u16(18)
            });
        }
    }

    /** @param index as in the record of a cell; plain where the file has none of that index */
    CellLook at(int index) {
        return index < styles.size() ? looks.computeIfAbsent(index, known -> look(styles.get(known))) : CellLook.PLAIN;
    }

    private CellLook look(int[] style) {
        int across = style[2] & 7;
        int upright = style[2] >> 4 & 7;
        boolean wraps = (style[2] & 8) != 0;
        int lines = style[4];
        boolean solid = (style[5] >>> 26) == SOLID;
        return new CellLook(
                font(style[0]),
                solid ? color(style[6] & 0x7F) : null,
                new Borders(line(lines >> 8), line(lines >> 4), line(lines >> 12), line(lines)),
                new Alignment(
                        HorizontalAlignment.forInt(across),
                        upright < VerticalAlignment.values().length
                                ? VerticalAlignment.forInt(upright)
                                : VerticalAlignment.BOTTOM,
                        wraps,
                        style[3] & 0xF),
                format(style[1]));
    }

    private Font font(int index) {
        if (index >= fonts.size()) {
            return Font.PLAIN;
        }
        Font font = fonts.get(index).font();
        String color = color(fonts.get(index).color());
        return new Font(font.family(), font.points(), font.bold(), font.italic(), font.struck(), color);
    }

    private static BorderStyle line(int bits) {
        int code = bits & 0xF;
        return code < BorderStyle.values().length ? BorderStyle.valueOf((short) code) : BorderStyle.NONE;
    }

    private @Nullable String color(int index) {
        String own = palette.get(index);
        return own == null ? LookColors.indexed(index) : own;
    }

    private @Nullable String format(int id) {
        String custom = formats.get(id);
        boolean sound = custom != null && !custom.equalsIgnoreCase("General") && custom.length() <= LONGEST_FORMAT;
        return custom == null ? LookStyles.builtIn(id) : sound ? custom : null;
    }
}
