package vn.tonghop.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.CellText;
import vn.tonghop.text.Dates;
import vn.tonghop.text.Flaw;
import vn.tonghop.text.Reading;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.DateSystem;

/** Turns a cell into a day, or into a day or period. */
final class DateTyping {

    /** The days from 2000 to 2100 have five digits in either date system. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    /** Years, and no serials, where a period may stand. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final int LAST_YEAR = 2100;

    private final DateSystem dates;
    private final CellFindings findings;

    DateTyping(DateSystem dates, CellFindings findings) {
        this.dates = dates;
        this.findings = findings;
    }

    Optional<LocalDate> day(CellValue cell) {
        return read(cell, FindingCode.NOT_A_DATE, Function.identity(), Dates::read);
    }

    Optional<String> dayOrPeriod(CellValue cell) {
        boolean year = cell instanceof CellValue.Numeric
                && YEAR.matcher(CellText.of(cell)).matches();
        CellValue typed = year ? new CellValue.Text(CellText.of(cell)) : cell;
        return read(typed, FindingCode.NOT_A_PERIOD, Dates::decree, Dates::readDateOrPeriod);
    }

    private <T> Optional<T> read(
            CellValue cell, FindingCode unreadable, Function<LocalDate, T> ofDay, Function<String, Reading<T>> ofText) {
        if (cell instanceof CellValue.Date date) {
            return date.value().getYear() <= LAST_YEAR
                    ? Optional.of(ofDay.apply(date.value().toLocalDate()))
                    : findings.refuse(unreadable, Flaw.YEAR_OUT_OF_RANGE, cell);
        }
        if (cell instanceof CellValue.Numeric number) {
            LocalDate day = dates.plausibleDayOf(number.value());
            if (day == null) {
                return findings.refuse(unreadable, Flaw.UNKNOWN_FORM, cell);
            }
            findings.add(FindingCode.SERIAL_DATE, CellText.of(cell), Map.of("expected", Dates.decree(day)));
            return Optional.of(ofDay.apply(day));
        }
        if (!(cell instanceof CellValue.Text text)) {
            return findings.refuse(unreadable, Flaw.UNKNOWN_FORM, cell);
        }
        return understood(ofText.apply(text.text()), unreadable, cell);
    }

    private <T> Optional<T> understood(Reading<T> reading, FindingCode unreadable, CellValue cell) {
        if (reading instanceof Reading.Understood<T> known) {
            T value = known.value();
            String shown = value instanceof LocalDate day ? Dates.decree(day) : value.toString();
            findings.doubt(known.doubts(), shown, cell);
            return Optional.of(value);
        }
        if (reading instanceof Reading.Absent<T> absent) {
            return findings.missing(absent.absence(), cell);
        }
        LocalDate serial = serial(CellText.of(cell));
        if (serial != null) {
            findings.add(unreadable, "not-a-date.serial", CellText.of(cell), Map.of("expected", Dates.decree(serial)));
            return Optional.empty();
        }
        return findings.refuse(unreadable, reading, cell);
    }

    /** The day that a text of digits alone may be: nobody types it so, hence it is shown and not taken. */
    private @Nullable LocalDate serial(String text) {
        return SERIAL.matcher(text).matches() ? dates.plausibleDayOf(new BigDecimal(text)) : null;
    }
}
