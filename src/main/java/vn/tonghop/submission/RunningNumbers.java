package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.Row;

/**
 * The numbers that a unit types before its rows. They are never read as a key; but one that is left out or stands twice may
 * tell of a row that was lost or copied. Blanks and numbers of another kind (1.1, II) are nobody's fault, and each group of
 * rows may begin with 1 again or go on.
 */
final class RunningNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,6})[.)]?\\s*");
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999);

    /** From 1; 0 when nothing is numbered. */
    private final int column;

    private boolean begins = true;
    private int last;
    private int blanks;
    private int slips;
    private @Nullable RowRemark first;

    RunningNumbers(int column) {
        this.column = column;
    }

    void add(Row row, RowClass rowClass) {
        if (column == 0) {
            return;
        }
        OptionalInt number = number(row.value(column));
        switch (rowClass) {
            case DATA -> data(row, number);
            // what stands in a numbered line may have taken its number's place
            case GHOST, NOTHING, NOTE -> pass(number);
            case SECTION, TOTAL, SIGNATURE -> {
                pass(number);
                begins = true;
            }
            case REPEATED_HEADER -> begins = true;
            case CONTINUATION, COLUMN_NUMBERS -> {}
        }
    }

    private void pass(OptionalInt number) {
        number.ifPresentOrElse(this::goOnFrom, () -> blanks++);
    }

    private void data(Row row, OptionalInt typed) {
        if (typed.isEmpty()) {
            blanks++;
            return;
        }
        int number = typed.getAsInt();
        boolean next = number > last && number <= last + blanks + 1;
        // groups may follow each other without a heading, of which none has one row only
        boolean again = number == 1 && (begins || last > 1);
        if (!next && !again) {
            slip(new CellAddress(row.number(), column), number);
        }
        goOnFrom(number);
    }

    private void goOnFrom(int number) {
        last = number;
        blanks = 0;
        begins = false;
    }

    private void slip(CellAddress cell, int number) {
        slips++;
        if (first == null) {
            int expected = begins ? 1 : last + blanks + 1;
            first = new RowRemark(
                    RowRemark.Kind.NUMBERING_BROKEN,
                    cell,
                    null,
                    Map.of("value", Integer.toString(number), "expected", Integer.toString(expected)));
        }
    }

    /** The first number that does not follow, told how many there are. */
    Optional<RowRemark> remark() {
        return Optional.ofNullable(first).map(slip -> slip.with("count", Integer.toString(slips)));
    }

    private static OptionalInt number(CellValue value) {
        if (value instanceof CellValue.Numeric numeric) {
            BigDecimal plain = numeric.value().stripTrailingZeros();
            boolean whole = plain.scale() <= 0 && plain.signum() > 0 && plain.compareTo(MOST) <= 0;
            return whole ? OptionalInt.of(plain.intValueExact()) : OptionalInt.empty();
        }
        Matcher text = NUMBER.matcher(value instanceof CellValue.Text words ? words.text() : "");
        return text.matches() ? positive(Integer.parseInt(text.group(1))) : OptionalInt.empty();
    }

    private static OptionalInt positive(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
