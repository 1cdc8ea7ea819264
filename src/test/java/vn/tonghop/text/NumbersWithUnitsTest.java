package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersWithUnitsTest {

    private static final Optional<Measure> MONEY =
            Optional.of(Measure.of("triệu đồng", Map.of("trđ", BigDecimal.ONE, "đ", new BigDecimal("0.000001"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    20             | 20
                    20 triệu đồng  | 20
                    20 triệu       | 20
                    20tr           | 20
                    20 trđ         | 20
                    15,5 Triệu Đồng| 15.5
                    """)
    void readsANumberWithTheUnitOfItsColumn(String text, BigDecimal number) {
        assertThat(Numbers.read(text, MONEY)).isEqualTo(Reading.of(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,5 tỷ đồng        | 1500
                    2 tỉ               | 2000
                    500 nghìn đồng     | 0.5
                    20.000.000 đồng    | 20
                    1 đồng             | 0.000001
                    20.500.000 đ       | 20.5
                    """)
    void convertsAnotherMultipleOfTheUnitExactlyAndWithADoubt(String text, BigDecimal number) {
        Reading<BigDecimal> reading = Numbers.read(text, MONEY);

        assertThat(reading instanceof Reading.Understood<BigDecimal> understood ? understood.doubts() : List.of())
                .containsExactly(Doubt.UNIT_CONVERTED);
        assertThat(value(reading)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 kg", "02 nhiệm vụ", "20%", "20 triệu lượt", "1.5 tấn"})
    void refusesAnotherUnitThanThatOfTheColumn(String text) {
        assertThat(Numbers.read(text, MONEY)).isEqualTo(Reading.unreadable(Flaw.OTHER_UNIT));
    }

    @Test
    void readsAShareOfAHundredInAColumnOfPercents() {
        Optional<Measure> percent = Optional.of(Measure.of("%", Map.of()));

        assertThat(Numbers.read("100%", percent)).isEqualTo(Reading.of(new BigDecimal(100)));
        assertThat(Numbers.read("99,5 %", percent)).isEqualTo(Reading.of(new BigDecimal("99.5")));
    }

    private static BigDecimal value(Reading<BigDecimal> reading) {
        return reading instanceof Reading.Understood<BigDecimal> understood
                ? understood.value()
                : fail("no number: " + reading);
    }
}
