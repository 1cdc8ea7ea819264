package vn.tonghop.workbook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * How much room text takes in a font, without a display. Widths err on the wide side, so that what is computed to fit
 * fits in Excel, whose own measure changes with screen and printer.
 */
final class FontMeasure {

    /** Advance widths of Times New Roman for U+0020 to U+007E, in thousandths of the font size. */
    private static final int[] ASCII = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500,
        500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722,
        722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333,
        278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
    };

    private static final int UNKNOWN = 1000;
    private static final int WIDEST = 1000;
    private static final int COVERED = 0x2100;
    private static final short NOT_MEASURED = -1;

    /** Filled as letters turn up: a text knows few of them. Threads that meet here write the same. */
    private static final short[] WIDTHS = new short[COVERED];

    static {
        Arrays.fill(WIDTHS, NOT_MEASURED);
    }

    private static final Set<String> TIMES = Set.of("Times New Roman", "Liberation Serif", "Times");

    /** Running text in bold is 5 % wider; single words reach this. */
    private static final double BOLD = 1.08;

    /** Common office fonts are up to a fifth wider than Times New Roman. */
    private static final double OTHER_FAMILY = 1.2;

    /** Excel's own row heights: 15.75 points a line at size 12, 18.75 at 14. */
    private static final double LINE_HEIGHT = 1.3;

    private static final double HEIGHT_STEP = 0.75;

    private final double perUnit;
    private final double lineHeight;
    private final int digitPixels;

    FontMeasure(XSSFFont font) {
        this(font.getFontName(), font.getFontHeight() / 20.0, font.getBold() ? Weight.BOLD : Weight.REGULAR);
    }

    private FontMeasure(String family, double size, Weight weight) {
        double factor = TIMES.contains(family) ? 1 : OTHER_FAMILY;
        perUnit = size / 1000 * factor * (weight == Weight.BOLD ? BOLD : 1);
        lineHeight = Math.ceil(size * LINE_HEIGHT / HEIGHT_STEP) * HEIGHT_STEP;
        digitPixels = (int) Math.round(size * 4 / 3 * (family.equals("Arial") ? 0.556 : 0.5));
    }

    static FontMeasure times(double size, Weight weight) {
        return new FontMeasure(Looks.TYPEFACE, size, weight);
    }

    static FontMeasure of(String family, double size, Weight weight) {
        return new FontMeasure(family, size, weight);
    }

    enum Weight {
        REGULAR,
        BOLD
    }

    /** In points. */
    double width(char letter) {
        return perUnit * units(letter);
    }

    /** Whether a text is at most so wide, in points. */
    boolean fits(String text, double width) {
        int room = (int) (width / perUnit);
        if ((long) text.length() * WIDEST <= room) {
            return true;
        }
        for (int at = 0; at < text.length() && room >= 0; at++) {
            room -= units(text.charAt(at));
        }
        return room >= 0;
    }

    /** Of one line, in points. */
    double lineHeight() {
        return lineHeight;
    }

    /** Width of a digit at 96 dots an inch, the unit of column widths when this is the workbook's standard font. */
    int digitPixels() {
        return digitPixels;
    }

    private static int units(char letter) {
        if (letter >= COVERED) {
            return UNKNOWN;
        }
        short known = WIDTHS[letter];
        if (known != NOT_MEASURED) {
            return known;
        }
        short measured = (short) widthOf(letter);
        WIDTHS[letter] = measured;
        return measured;
    }

    private static int widthOf(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = parts.charAt(0);
        if (Character.getType(base) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (base >= ' ' && base <= '~') {
            boolean horned = parts.indexOf('\u031b') > 0;
            return horned ? ASCII[base - ' '] * 6 / 5 : ASCII[base - ' '];
        }
        return switch (base) {
            case 'Đ' -> 722;
            case 'đ', '–', '§' -> 500;
            case '‘', '’' -> 333;
            case '“', '”' -> 444;
            case '\u00a0' -> 250;
            default -> UNKNOWN;
        };
    }
}
