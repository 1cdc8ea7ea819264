package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanTest {

    @ParameterizedTest
    @CsvSource({"1, I", "3, III", "4, IV", "9, IX", "14, XIV", "40, XL", "1949, MCMXLIX", "3999, MMMCMXCIX"})
    void writesNumerals(int number, String numeral) {
        assertThat(Roman.of(number)).isEqualTo(numeral);
    }

    @Property
    void readsBackWhatItWrites(@ForAll @IntRange(min = 1, max = 3999) int number) {
        assertThat(Roman.read(Roman.of(number))).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIII", "VX", "IC", "iv", "I V", "1", "MMMM", "I+II", "Không"})
    void readsNothingElse(String text) {
        assertThat(Roman.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4000})
    void writesNoOtherNumbers(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Roman.of(number));
    }
}
