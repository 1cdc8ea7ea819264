package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tonghop.text.Dates;
import vn.tonghop.workbook.PrintedValue;

/** A value in a table of the program's own: as a workbook prints it, and as plain text for other programs. */
sealed interface Entry {

    Entry NOTHING = new Words("");

    PrintedValue printed();

    /** ISO dates, numbers without grouping. */
    String plain();

    static Entry words(String text) {
        return new Words(text);
    }

    static Entry number(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    record Words(String text) implements Entry {
        @Override
        public PrintedValue printed() {
            return PrintedValue.words(text);
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** Text of which a workbook prints the beginning only, where it is long. */
    record Excerpt(String text) implements Entry {

        private static final int LONGEST = 120;

        @Override
        public PrintedValue printed() {
            if (text.length() <= LONGEST) {
                return PrintedValue.words(text);
            }
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return PrintedValue.words(text.substring(0, end).stripTrailing() + "…");
        }

        @Override
        public String plain() {
            return text;
        }
    }

    record Amount(BigDecimal value) implements Entry {
        @Override
        public PrintedValue printed() {
            return PrintedValue.amount(value);
        }

        @Override
        public String plain() {
            return value.toPlainString();
        }
    }

    record Moment(LocalDateTime value) implements Entry {
        @Override
        public PrintedValue printed() {
            String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(value);
            return PrintedValue.words(time + "\n" + Dates.decree(value.toLocalDate()));
        }

        @Override
        public String plain() {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value);
        }
    }

    /**
     * Text that leads to a cell of the workbook.
     *
     * @param cell A1 address
     */
    record Link(String text, String sheet, String cell) implements Entry {
        @Override
        public PrintedValue printed() {
            return new PrintedValue.Link(text, sheet, cell);
        }

        @Override
        public String plain() {
            return text;
        }
    }
}
