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
                    """)
    void readsNumbersWrittenTheVietnameseWay(String text, BigDecimal number) {
        assertThat(Numbers.read(text)).isEqualTo(Reading.of(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    '70        | 70    | STRAY_MARK
                    ’1.929     | 1929  | STRAY_MARK
                    70.        | 70    | STRAY_MARK
                    1.929.     | 1929  | STRAY_MARK
                    1O         | 10    | LETTER_FOR_ZERO
                    5oo        | 500   | LETTER_FOR_ZERO
                    1O.O36     | 10036 | LETTER_FOR_ZERO
                    １２       | 12    | WIDE_CHARACTERS
                    １．９２９ | 1929  | WIDE_CHARACTERS
                    """)
    void mendsSlipsOfTheKeyboardWithADoubt(String text, BigDecimal number, Doubt doubt) {
        assertThat(Numbers.read(text)).isEqualTo(Reading.of(number, doubt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    trên 70               | > 70
                    Trên 70               | > 70
                    hơn 1.929             | > 1 929
                    dưới 5                | < 5
                    chưa đến 5            | < 5
                    khoảng 20             | ≈ 20
                    khoảng 5 lớp          | ≈ 5
                    gần 100               | ≈ 100
                    ước đạt 15,5          | ≈ 15,5
                    ít nhất 3             | ≥ 3
                    70 trở lên            | ≥ 70
                    từ 70 trở lên         | ≥ 70
                    tối đa 10             | ≤ 10
                    10 trở xuống          | ≤ 10
                    > 70                  | > 70
                    >=70                  | ≥ 70
                    70+                   | ≥ 70
                    ~20                   | ≈ 20
                    """)
    void neverTakesABoundOrAnEstimateForTheNumber(String text, String meaning) {
        assertThat(Numbers.read(text)).isEqualTo(new Reading.Inexact<BigDecimal>(meaning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-2026       | RANGE
                    2022 – 2026     | RANGE
                    20 đến 30       | RANGE
                    từ 20 đến 30    | RANGE
                    20-30 hv        | RANGE
                    45/58           | SHARE
                    10 036          | SPACED_DIGITS
                    1,234,567       | ENGLISH_MARKS
                    1,234.5         | ENGLISH_MARKS
                    9999999999999999999999999999999 | TOO_LONG
                    """)
    void tellsWhyATextIsNoSingleNumber(String text, Flaw flaw) {
        assertThat(Numbers.read(text)).isEqualTo(Reading.unreadable(flaw));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    02 nhiệm vụ       | 2
                    25 hv             | 25
                    25hv              | 25
                    5ong              | 5
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
                    15.5          | 15,5   | 155
                    15.50         | 15,50  | 1 550
                    4.0           | 4,0    | 40
                    -1.5          | -1,5   | -15
                    1,234         | 1,234  | 1 234
                    12.3456       | 12,3456 | 123 456
                    1234.567      | 1234,567 | 1 234 567
                    0.123         | 0,123  | 123
                    01.234        | 01,234 | 1 234
                    1.5 tấn       | 1,5    | 15
                    15 triệu      | 15     | 15 000 000
                    20 triệu đồng | 20     | 20 000 000
                    1,5 tỷ đồng   | 1,5    | 1 500 000 000
                    2 nghìn       | 2      | 2 000
                    15tr          | 15     | 15 000 000
                    """)
    void showsBothReadingsOfAnAmbiguousNumber(String text, String one, String other) {
        assertThat(Numbers.read(text)).isEqualTo(new Reading.Ambiguous<BigDecimal>(List.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10.036 | 10,036 | 10 036
                    1.1    | 1,1    | 1 100
                    15.5   | 15,5   | 15 500
                    """)
    void asksWhetherAFractionThatIsCountedLostItsThousands(BigDecimal cell, String one, String other) {
        assertThat(Numbers.counted(cell)).isEqualTo(new Reading.Ambiguous<BigDecimal>(List.of(one, other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10036", "70", "0", "0.5", "1234.5", "10.0361"})
    void takesOtherCellsThatAreCountedAsTheyAre(BigDecimal cell) {
        assertThat(Numbers.counted(cell)).isEqualTo(Reading.of(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nhiều",
                "một số",
                "trên",
                "trên không",
                "45 trong 58",
                "3 quá hạn",
                "5 chưa xong",
                "1 O",
                "O",
                "1l",
                "5x",
                "5,",
                ",5",
                "1.23.456",
                "--3",
                "- 3",
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
