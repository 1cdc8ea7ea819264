package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TypedCell.number;
import static vn.tonghop.validation.TypedCell.optional;
import static vn.tonghop.validation.TypedCell.text;
import static vn.tonghop.validation.TypedCell.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.DateSystem;

/** What a cell of a column of days comes to. */
class DayCellsTest {

    @ParameterizedTest
    @CsvSource({
        "SINCE_1900, 44927, 2023-01-01",
        "SINCE_1904, 43465, 2023-01-01",
        "SINCE_1900, 36526, 2000-01-01",
        "SINCE_1900, 73415, 2100-12-31"
    })
    void aNumberWithoutADateFormatIsADayWithAWarning(DateSystem dates, String serial, LocalDate day) {
        TypedCell typed = type(optional(FieldType.DATE), number(serial), dates);

        assertThat(typed.value()).isEqualTo(day);
        assertThat(typed.codes()).containsExactly("warning serial-date");
        assertThat(type(optional(FieldType.DATE_OR_PERIOD), number(serial), dates)
                        .codes())
                .containsExactly("warning serial-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "60", "59", "2023", "36525", "73416", "44927.5", "-1", "1E+300", "1E-300"})
    void aNumberThatIsNoPlausibleDayIsNoneAndIsShownShort(String digits) {
        TypedCell typed = type(optional(FieldType.DATE), number(digits));

        assertThat(typed.shown()).isEqualTo("nothing error not-a-date");
        assertThat(typed.findings().get(0).message()).hasSizeLessThan(200);
    }

    @Test
    void textOfDigitsIsNoDayButTheDayIsShown() {
        TypedCell typed = type(optional(FieldType.DATE), text("44927"));

        assertThat(typed.shown()).isEqualTo("nothing error not-a-date");
        assertThat(typed.findings().get(0).expected()).isEqualTo("01/01/2023");
    }

    @Test
    void aYearInACellForAPeriodIsAYear() {
        assertThat(type(optional(FieldType.DATE_OR_PERIOD), number("2024")).shown())
                .isEqualTo("năm 2024");
    }

    @Test
    void aDateCellBeyondTheCalendarOfReportsIsNoDay() {
        CellValue far = new CellValue.Date(LocalDateTime.of(9999, 12, 31, 0, 0));

        assertThat(type(optional(FieldType.DATE), far).shown()).isEqualTo("nothing error not-a-date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                      06/4/2023    | 2023-04-06
                      6/4/23       | 2023-04-06 warning unusual-form
                      31/02/2023   | nothing error not-a-date
                      04/14/2023   | nothing error not-a-date
                      ngày /6/2023 | nothing error not-a-date
                      Quý I/2023   | nothing error not-a-date
                    """)
    void aDayAsTextFollowsTheGrammar(String text, String result) {
        assertThat(type(optional(FieldType.DATE), text(text)).shown()).isEqualTo(result);
    }
}
