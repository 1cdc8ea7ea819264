package vn.tonghop.submission;

import java.time.LocalTime;
import vn.tonghop.text.Dates;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.CellValue;

/** A submitted value as text: numbers in plain digits, days in the decree's form. */
public final class CellText {

    private CellText() {}

    /** Empty for a cell without value; an error by its code. */
    public static String of(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return Spelling.clean(text.text());
        }
        if (value instanceof CellValue.Numeric number) {
            return number.value().toPlainString();
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
