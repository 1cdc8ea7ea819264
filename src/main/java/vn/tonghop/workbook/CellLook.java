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

    /** Format of a day for which the file names none that shows a day. */
    static final String DAY = "dd/mm/yyyy";
    /** Format of a share for which the file names none that shows a share. */
    static final String SHARE = "0%";

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
        static final Borders THIN = new Borders(BorderStyle.THIN, BorderStyle.THIN, BorderStyle.THIN, BorderStyle.THIN);
        static final Borders NONE = new Borders(BorderStyle.NONE, BorderStyle.NONE, BorderStyle.NONE, BorderStyle.NONE);
    }

    /** Where the content stands in its cell. */
    record Alignment(HorizontalAlignment horizontal, VerticalAlignment vertical, boolean wraps, int indent) {
        static final Alignment PLAIN = new Alignment(HorizontalAlignment.GENERAL, VerticalAlignment.BOTTOM, false, 0);
    }

    CellLook withFormat(@Nullable String code) {
        return new CellLook(font, fill, borders, alignment, code);
    }

    /** Nothing but what tells a day and a share from a number. */
    CellLook bare() {
        return PLAIN.withFormat(isDate() ? DAY : isPercent() ? SHARE : null);
    }

    boolean isDate() {
        return format != null && NumberFormats.isDate(format);
    }

    boolean isPercent() {
        return format != null && !isDate() && NumberFormats.isPercent(format);
    }
}
