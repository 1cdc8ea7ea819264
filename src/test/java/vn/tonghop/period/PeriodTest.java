package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-01 | MONTH       | 1  | tháng 01 năm 2023     | ''                | 2023-01-01 | 2023-01-31
                    2024-02 | MONTH       | 2  | tháng 02 năm 2024     | ''                | 2024-02-01 | 2024-02-29
                    2023-12 | MONTH       | 12 | tháng 12 năm 2023     | ''                | 2023-12-01 | 2023-12-31
                    2023-Q1 | QUARTER     | 1  | quý I năm 2023        | I                 | 2023-01-01 | 2023-03-31
                    2023-Q4 | QUARTER     | 4  | quý IV năm 2023       | IV                | 2023-10-01 | 2023-12-31
                    2023-H1 | HALF        | 1  | 6 tháng đầu năm 2023  | I và II           | 2023-01-01 | 2023-06-30
                    2023-H2 | HALF        | 2  | 6 tháng cuối năm 2023 | III và IV         | 2023-07-01 | 2023-12-31
                    2023-9M | NINE_MONTHS | 1  | 9 tháng năm 2023      | I, II và III      | 2023-01-01 | 2023-09-30
                    2023    | YEAR        | 1  | năm 2023              | I, II, III và IV  | 2023-01-01 | 2023-12-31
                    """)
    void readsAndDescribesPeriods(
            String code,
            PeriodKind kind,
            int index,
            String label,
            String quarters,
            LocalDate firstDay,
            LocalDate lastDay) {
        Period period = Period.parse(code).orElseThrow();

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.index()).isEqualTo(index);
        assertThat(period.code()).isEqualTo(code);
        assertThat(period).hasToString(code);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.quarters()).isEqualTo(quarters);
        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "1899",
                "3000",
                "2023-00",
                "2023-13",
                "2023-1",
                "2023-Q0",
                "2023-Q5",
                "2023-H3",
                "2023-6M",
                "2023-q1",
                "2023-",
                "2023-01-01",
                "２０２３",
                "../2023"
            })
    void readsNoOtherCodes(String code) {
        assertThat(Period.parse(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2023, 13",
        "MONTH, 2023, 0",
        "QUARTER, 2023, 5",
        "HALF, 2023, 3",
        "YEAR, 2023, 2",
        "YEAR, 1899, 1"
    })
    void cannotBeBuiltWrong(PeriodKind kind, int year, int index) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(kind, year, index));
    }

    @Test
    void hasTheSameCodeInEveryLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(new Period(PeriodKind.MONTH, 2023, 1).code()).isEqualTo("2023-01");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void readsBackItsCode(
            @ForAll PeriodKind kind, @ForAll @IntRange(min = 1900, max = 2999) int year, @ForAll boolean atEnd) {
        int most = switch (kind) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF -> 2;
            case NINE_MONTHS, YEAR -> 1;
        };
        Period period = new Period(kind, year, atEnd ? most : 1);

        assertThat(Period.parse(period.code())).contains(period);
    }
}
