package vn.tonghop.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import vn.tonghop.text.Dates;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.CellValue;

/** A submitted value as text: numbers in plain digits, shares with %, days in the decree's form. */
public final class CellText {

    /** As many digits as Excel shows of a number. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    /** Longer than any code that is kept as a number. */
    private static final int LONGEST_PLAIN = 40;

    private CellText() {}

    /**
     * The number that was typed: a file may hold the binary fraction next to it, 1.1000000000000001 for 1.1. Whole numbers
     * are left alone, because codes of more than 15 digits may be kept as numbers.
     */
    public static BigDecimal exact(BigDecimal stored) {
        BigDecimal plain = stored.stripTrailingZeros();
        return plain.scale() <= 0 ? plain : plain.round(EXCEL_DIGITS).stripTrailingZeros();
    }

    /** How many of a hundred a share is, as its cell shows it. */
    public static BigDecimal hundredths(CellValue.Percent share) {
        return exact(share.value().movePointRight(2));
    }

    /** Plain, unless that would run to hundreds of zeros. */
    private static String digits(BigDecimal number) {
        boolean plain = Math.max(number.scale(), number.precision() - number.scale()) <= LONGEST_PLAIN;
        return plain ? number.toPlainString() : number.toString();
    }

    /** Whether there is nothing to read in a cell. */
    public static boolean isBlank(CellValue value) {
        return value instanceof CellValue.Text text
                ? Spelling.clean(text.text()).isEmpty()
                : value instanceof CellValue.Empty || value instanceof CellValue.MissingResult;
    }

    /** Empty for a cell without value; an error by its code. */
    public static String of(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return Spelling.clean(text.text());
        }
        if (value instanceof CellValue.Numeric number) {
            return digits(exact(number.value()));
        }
        if (value instanceof CellValue.Percent share) {
            return digits(hundredths(share)) + "%";
        }
        if (value instanceof CellValue.Date date) {
            String day = Dates.decree(date.value().toLocalDate());
            LocalTime time = date.value().toLocalTime();
            return time.equals(LocalTime.MIDNIGHT) ? day : day + " " + time;
        }
        if (value instanceof CellValue.Bool bool) {
            return Boolean.toString(bool.value());
        }
        return value instanceof CellValue.ErrorValue error ? error.code() : "";
    }
}
