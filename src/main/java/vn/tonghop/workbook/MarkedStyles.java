package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The submitted looks made anew in our own workbook, each once; a bound holds however many a file invents. */
final class MarkedStyles {

    private static final int MOST = 8_000;

    private final XSSFWorkbook workbook;
    private final UnaryOperator<String> families;
    private final Map<Wanted, XSSFCellStyle> styles = new HashMap<>();
    private final Map<CellLook.Font, XSSFFont> fonts = new HashMap<>();

    private record Wanted(CellLook look, @Nullable Tone tone, Quote quote) {}

    /** Whether a text is kept from becoming a formula when a person edits it. */
    enum Quote {
        PLAIN,
        QUOTED
    }

    /** @param families gives the font family that stands for a submitted one */
    MarkedStyles(XSSFWorkbook workbook, UnaryOperator<String> families) {
        this.workbook = workbook;
        this.families = families;
    }

    /** @param tone of the mark; null for none */
    XSSFCellStyle of(CellLook look, @Nullable Tone tone, Quote quote) {
        CellLook known = styles.size() < MOST ? look : look.bare();
        return styles.computeIfAbsent(new Wanted(known, tone, quote), this::make);
    }

    private XSSFCellStyle make(Wanted wanted) {
        CellLook look = wanted.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.font(), this::font));
        style.setBorderTop(look.borders().top());
        style.setBorderRight(look.borders().right());
        style.setBorderBottom(look.borders().bottom());
        style.setBorderLeft(look.borders().left());
        style.setAlignment(look.alignment().horizontal());
        style.setVerticalAlignment(look.alignment().vertical());
        style.setWrapText(look.alignment().wraps());
        style.setIndention((short) look.alignment().indent());
        style.setQuotePrefixed(wanted.quote() == Quote.QUOTED);
        if (look.format() != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        Tone tone = wanted.tone();
        if (tone != null) {
            // the frame is seen where the colour is not: by some eyes, and on black and white paper
            style.setBorderTop(BorderStyle.MEDIUM);
            style.setBorderRight(BorderStyle.MEDIUM);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBorderLeft(BorderStyle.MEDIUM);
        }
        String fill = tone == null ? look.fill() : tone.rgb();
        return fill == null ? style : Looks.tinted(style, fill);
    }

    private XSSFFont font(CellLook.Font look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(look.family() == null ? Looks.TYPEFACE : families.apply(look.family()));
        font.setFontHeight(look.points() == 0 ? Looks.POINTS : look.points());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setStrikeout(look.struck());
        if (look.color() != null) {
            font.setColor(Looks.color(look.color()));
        }
        return font;
    }
}
