package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0               | 0
                    02              | 2
                    58              | 58
                    5749            | 5749
                    10.036          | 10036
                    1.234,5         | 1234.5
                    1.234.567       | 1234567
                    15,5            | 15.5
                    0,123           | 0.123
                    1234,567        | 1234.567
                    -3              | -3
                    −3              | -3
                    +3              | 3
                    Không           | 0
                    không có        | 0
                    KHÔNG PHÁT SINH | 0
                    Không.          | 0
                    """)
    void readsNumbersWrittenTheVietnameseWay(String text, BigDecimal number) {
        assertThat(Numbers.read(text)).isEqualTo(Reading.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "−", " - "})
    void takesADashForZeroWithADoubt(String text) {
        assertThat(Numbers.read(text)).isEqualTo(Reading.of(BigDecimal.ZERO, Doubt.DASH_FOR_ZERO));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    02 nhiệm vụ       | 2
                    25 hv             | 25
                    25hv              | 25
                    1.100 kg          | 1100
                    15,5 tấn          | 15.5
                    100%              | 100
                    100 %             | 100
                    5 m2              | 5
                    10 phương tiện đo | 10
                    """)
    void readsANumberBeforeItsUnitWithADoubt(String text, BigDecimal number) {
        assertThat(Numbers.read(text)).isEqualTo(Reading.of(number, Doubt.UNIT_IN_CELL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.5           | 1,5    | 15
                    15.50         | 15,50  | 1.550
                    4.0           | 4,0    | 40
                    -1.5          | -1,5   | -15
                    1,234         | 1,234  | 1.234
                    12.3456       | 12,3456 | 123.456
                    1234.567      | 1234,567 | 1.234.567
                    0.123         | 0,123  | 123
                    01.234        | 01,234 | 1.234
                    1.5 tấn       | 1,5    | 15
                    15 triệu      | 15     | 15.000.000
                    20 triệu đồng | 20     | 20.000.000
                    1,5 tỷ đồng   | 1,5    | 1.500.000.000
                    2 nghìn       | 2      | 2.000
                    15tr          | 15     | 15.000.000
                    """)
    void showsBothReadingsOfAnAmbiguousNumber(String text, String one, String other) {
        assertThat(Numbers.read(text)).isEqualTo(new Reading.Ambiguous<BigDecimal>(List.of(one, other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "trên 70",
                "70 trở lên",
                "hơn 70",
                "khoảng 5 nhiệm vụ",
                "nhiều",
                "một số",
                "2022-2026",
                "45/58",
                "45 trong 58",
                "3 quá hạn",
                "5 chưa xong",
                "1O",
                "1 O",
                "5oo",
                "5x",
                "5.",
                ",5",
                "1,234,567",
                "1,234.5",
                "1.23.456",
                "10 036",
                "--3",
                "- 3",
                "N/A",
                "x",
                "…",
                "Chưa có số liệu",
                "１２",
                "9999999999999999999999999999999",
                "06/4/2023"
            })
    void refusesWhatIsNoSingleNumber(String text) {
        assertThat(Numbers.read(text)).isEqualTo(Reading.unreadable());
    }

    @Test
    void refusesAnEndlessRunOfDigitsAtOnce() {
        assertThat(Numbers.read("1".repeat(32_767))).isEqualTo(Reading.unreadable());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "2, 02",
        "9, 09",
        "10, 10",
        "45, 45",
        "1234, 1.234",
        "1234567, 1.234.567",
        "-2, -2",
        "-1234, -1.234"
    })
    void writesCountsForTables(long count, String text) {
        assertThat(Numbers.table(count)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, không có", "2, 02 nhiệm vụ", "58, 58 nhiệm vụ"})
    void writesCountsForSentences(long count, String text) {
        assertThat(Numbers.prose(count, "nhiệm vụ")).isEqualTo(text);
    }

    @Property
    void readsBackTheCountsItWrites(@ForAll @LongRange(min = Long.MIN_VALUE) long count) {
        assertThat(Numbers.read(Numbers.table(count))).isEqualTo(Reading.of(BigDecimal.valueOf(count)));
    }
}
