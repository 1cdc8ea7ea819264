package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.submission.CellText;
import vn.tonghop.text.Flaw;
import vn.tonghop.text.Numbers;
import vn.tonghop.text.Reading;
import vn.tonghop.workbook.CellValue;

/** Turns a cell into a number of its field: a whole one where things are counted. */
final class NumberTyping {

    private static final int MOST_DECIMALS = 6;
    /** As many as Excel keeps, and few enough for thousands of them to be summed in a whole number of 64 bits. */
    private static final int MOST_DIGITS = 15;

    private final Field field;
    private final CellFindings findings;

    NumberTyping(Field field, CellFindings findings) {
        this.field = field;
        this.findings = findings;
    }

    Optional<Object> read(CellValue cell) {
        return exact(cell).flatMap(value -> fitting(value, cell));
    }

    private boolean isCount() {
        return field.type() == FieldType.COUNT;
    }

    private Optional<BigDecimal> exact(CellValue cell) {
        if (cell instanceof CellValue.Numeric numeric) {
            BigDecimal number = CellText.exact(numeric.value());
            // a number knows no locale, but what was typed to get it may have been meant in another
            return isCount() ? understood(Numbers.counted(number), cell) : Optional.of(number);
        }
        boolean share = isCount() && field.unit().isEmpty() && CellText.of(cell).endsWith("%");
        if (!share && cell instanceof CellValue.Percent percent) {
            return understood(Numbers.ofHundred(CellText.hundredths(percent), field.unit()), cell);
        }
        if (share || !(cell instanceof CellValue.Text text)) {
            return findings.refuse(FindingCode.NOT_A_NUMBER, Flaw.UNKNOWN_FORM, cell);
        }
        return understood(Numbers.read(text.text(), field.unit()), cell);
    }

    private Optional<BigDecimal> understood(Reading<BigDecimal> reading, CellValue cell) {
        if (reading instanceof Reading.Understood<BigDecimal> number) {
            findings.doubt(number.doubts(), number.value().toPlainString().replace('.', ','), cell);
            return Optional.of(number.value());
        }
        if (reading instanceof Reading.Ambiguous<BigDecimal> two) {
            return findings.refuseTwo(FindingCode.AMBIGUOUS_NUMBER, two.readings(), cell);
        }
        if (reading instanceof Reading.Inexact<BigDecimal> bound) {
            findings.add(FindingCode.NOT_EXACT, CellText.of(cell), Map.of("expected", bound.meaning()));
            return Optional.empty();
        }
        if (reading instanceof Reading.Absent<BigDecimal> absent) {
            return absent.absence().isZero() ? zero(cell) : findings.missing(absent.absence(), cell);
        }
        return findings.refuse(FindingCode.NOT_A_NUMBER, reading, cell);
    }

    private Optional<BigDecimal> zero(CellValue cell) {
        findings.add(FindingCode.PLACEHOLDER, CellText.of(cell), Map.of("expected", "0"));
        return Optional.of(BigDecimal.ZERO);
    }

    private Optional<Object> fitting(BigDecimal value, CellValue cell) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.precision() - plain.scale() > MOST_DIGITS) {
            return findings.refuse(FindingCode.NOT_A_NUMBER, Flaw.TOO_LONG, cell);
        }
        if (!isCount()) {
            return plain.scale() <= MOST_DECIMALS
                    ? Optional.of(plain)
                    : findings.refuse(FindingCode.NOT_A_NUMBER, Flaw.TOO_FINE, cell);
        }
        if (plain.scale() > 0) {
            return findings.refuse(FindingCode.NOT_A_NUMBER, Flaw.FRACTION, cell);
        }
        return plain.signum() >= 0
                ? Optional.of(plain.longValueExact())
                : findings.refuse(FindingCode.NOT_A_NUMBER, Flaw.NEGATIVE, cell);
    }
}
