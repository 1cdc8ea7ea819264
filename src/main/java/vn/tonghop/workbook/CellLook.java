package vn.tonghop.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a submitted cell looks, as far as that is given back: plain facts only, nothing that refers to anything.
 *
 * @param fill six hexadecimal digits; null for none
 * @param format number format code; null for the general one
 */
record CellLook(
        Font font,
        @Nullable String fill,
        Borders borders,
        Alignment alignment,
        @Nullable String format) {

    static final CellLook PLAIN = new CellLook(Font.PLAIN, null, Borders.NONE, Alignment.PLAIN, null);

    /**
     * A font.
     *
     * @param family null for the workbook's usual one
     * @param points size; 0 for the workbook's usual one
     * @param color six hexadecimal digits; null for black
     */
    record Font(
            @Nullable String family,
            double points,
            boolean bold,
            boolean italic,
            boolean struck,
            @Nullable String color) {
        static final Font PLAIN = new Font(null, 0, false, false, false, null);
    }

    /** The lines around a cell, all of them black. */
    record Borders(BorderStyle top, BorderStyle right, BorderStyle bottom, BorderStyle left) {
        static final Borders NONE = new Borders(BorderStyle.NONE, BorderStyle.NONE, BorderStyle.NONE, BorderStyle.NONE);
    }

    /** Where the content stands in its cell. */
    record Alignment(HorizontalAlignment horizontal, VerticalAlignment vertical, boolean wraps, int indent) {
        static final Alignment PLAIN = new Alignment(HorizontalAlignment.GENERAL, VerticalAlignment.BOTTOM, false, 0);
    }

    CellLook withFormat(@Nullable String code) {
        return new CellLook(font, fill, borders, alignment, code);
    }

    /** The same look in another family: the one that tells how the text is encoded. */
    CellLook withFamily(String family) {
        Font other = new Font(family, font.points(), font.bold(), font.italic(), font.struck(), font.color());
        return new CellLook(other, fill, borders, alignment, format);
    }

    boolean isDate() {
        return format != null && NumberFormats.isDate(format);
    }
}
