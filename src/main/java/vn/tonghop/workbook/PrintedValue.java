package vn.tonghop.workbook;

import java.math.BigDecimal;

/** What a placeholder is filled with. */
public sealed interface PrintedValue {

    /** Text, written as text whatever it looks like; may hold line breaks. */
    record Words(String text) implements PrintedValue {}

    /** A figure: a numeric cell where the placeholder stands alone. */
    record Amount(BigDecimal value) implements PrintedValue {}

    /**
     * Text that leads to a cell of the same workbook.
     *
     * @param sheet name of its sheet
     * @param cell A1 address
     */
    record Link(String text, String sheet, String cell) implements PrintedValue {
        String address() {
            return "'" + sheet.replace("'", "''") + "'!" + cell;
        }
    }

    PrintedValue NOTHING = new Words("");

    static PrintedValue words(String text) {
        return new Words(text);
    }

    static PrintedValue amount(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static PrintedValue amount(BigDecimal value) {
        return new Amount(value);
    }
}
