package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.MarkedStyles.Quote;

/** Puts submitted values into cells of our own workbook, so that they read the same when they come back. */
final class MarkedValues {

    private final MarkedStyles styles;

    MarkedValues(MarkedStyles styles) {
        this.styles = styles;
    }

    /** @param tone of the mark; null for none */
    void put(Cell cell, CellValue value, CellLook look, @Nullable Tone tone) {
        if (value instanceof CellValue.Text text) {
            text(cell, text.text(), look, tone);
        } else if (value instanceof CellValue.Numeric numeric) {
            number(cell, numeric.value(), look, tone);
        } else if (value instanceof CellValue.Percent share) {
            cell.setCellValue(share.value().doubleValue());
            cell.setCellStyle(styles.of(look.isPercent() ? look : look.withFormat(CellLook.SHARE), tone, Quote.PLAIN));
        } else if (value instanceof CellValue.Date date) {
            date(cell, date.value(), look, tone);
        } else if (value instanceof CellValue.Bool bool) {
            cell.setCellValue(bool.value());
            cell.setCellStyle(styles.of(look, tone, Quote.PLAIN));
        } else if (value instanceof CellValue.ErrorValue error) {
            error(cell, error.code(), look, tone);
        } else if (value instanceof CellValue.MissingResult) {
            // there was a value and it is lost: a blank would pass for nothing to report
            error(cell, FormulaError.NA.getString(), look, tone);
        } else if (value instanceof CellValue.Empty) {
            cell.setCellStyle(styles.of(look, tone, Quote.PLAIN));
        } else {
            throw new IllegalArgumentException("no way to write " + value);
        }
    }

    /** What a mark says stands in its cell; nothing where it keeps what was submitted, and that was nothing. */
    void put(Cell cell, MarkedBook.Content content, CellLook look, Tone tone) {
        if (content instanceof MarkedBook.Content.Whole whole) {
            cell.setCellValue(whole.value());
            cell.setCellStyle(styles.of(look, tone, Quote.PLAIN));
        } else {
            put(
                    cell,
                    content instanceof MarkedBook.Content.Unknown ? CellValue.MISSING_RESULT : CellValue.EMPTY,
                    look,
                    tone);
        }
    }

    private void text(Cell cell, String text, CellLook look, @Nullable Tone tone) {
        cell.setCellValue(GivenValues.written(text));
        cell.setCellStyle(styles.of(look, tone, GivenValues.mayTurn(text) ? Quote.QUOTED : Quote.PLAIN));
    }

    /** A whole number that a spreadsheet program would round, such as a code of twenty digits, is kept as text. */
    private void number(Cell cell, BigDecimal value, CellLook look, @Nullable Tone tone) {
        double nearest = value.doubleValue();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!Double.isFinite(nearest) || (whole && new BigDecimal(nearest).compareTo(value) != 0)) {
            text(cell, value.toString(), look.withFormat(null), tone);
            return;
        }
        cell.setCellValue(nearest);
        // the file did not mean a day or a share, or it would have been read as one
        CellLook shown = look.isDate() || look.isPercent() ? look.withFormat(null) : look;
        cell.setCellStyle(styles.of(shown, tone, Quote.PLAIN));
    }

    private void date(Cell cell, LocalDateTime value, CellLook look, @Nullable Tone tone) {
        double serial = DateUtil.getExcelDate(value);
        if (serial < 0) {
            text(cell, value.toLocalDate().toString(), look.withFormat(null), tone);
            return;
        }
        cell.setCellValue(serial);
        cell.setCellStyle(styles.of(look.isDate() ? look : look.withFormat(CellLook.DAY), tone, Quote.PLAIN));
    }

    private void error(Cell cell, String code, CellLook look, @Nullable Tone tone) {
        FormulaError shown = Arrays.stream(FormulaError.values())
                .filter(one ->
                        one != FormulaError.CIRCULAR_REF && one.getString().equals(code))
                .findFirst()
                .orElse(FormulaError.VALUE);
        cell.setCellErrorValue(shown.getCode());
        cell.setCellStyle(styles.of(look, tone, Quote.PLAIN));
    }
}
