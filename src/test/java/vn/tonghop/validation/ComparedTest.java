package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.catalogue.Comparison;

/** Both sides may be what a clerk wrote. */
class ComparedTest {

    private static final Comparison EQUAL = new Comparison(
            Comparison.Operator.EQUALS,
            Comparison.Tolerance.NONE,
            Comparison.Blank.SKIP_ANY,
            Comparison.Blank.SKIP_ANY);

    @Test
    void daysAreShownAsReportsWriteThemAndTheirDifferenceIsInDays() {
        assertThat(Compared.shown("2023-04-06")).isEqualTo("06/4/2023");
        assertThat(Compared.of(EQUAL, "2023-04-06", "2023-04-01")).hasValueSatisfying(sides -> {
            assertThat(sides.found()).isEqualTo("06/4/2023");
            assertThat(sides.difference()).isEqualTo("5");
            assertThat(sides.agrees()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-31", "2023-13-01", "0000-00-00", "١٢٣٤-١٢-١٢"})
    void textThatOnlyLooksLikeADayIsText(String text) {
        assertThat(Compared.shown(text)).isEqualTo(text);
        assertThat(Compared.isDay(text)).isFalse();
        assertThat(Compared.of(EQUAL, text, "2023-04-01")).hasValueSatisfying(sides -> {
            assertThat(sides.found()).isEqualTo(text);
            assertThat(sides.difference()).isEmpty();
            assertThat(sides.agrees()).isFalse();
        });
    }
}
