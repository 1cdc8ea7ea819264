package vn.tonghop.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wording wording = new Wording(Locale.forLanguageTag("vi"));

    @ParameterizedTest
    @CsvSource({
        "2023-04-06,06/4/2023",
        "2023-01-14,14/01/2023",
        "2023-02-01,01/02/2023",
        "2023-03-31,31/3/2023",
        "2022-12-21,21/12/2022"
    })
    void writesDatesAsTheDecreeAsks(LocalDate date, String text) {
        assertThat(Wording.date(date)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"2;02 việc", "9;09 việc", "10;10 việc", "1234;1.234 việc", "2.5;2,5 việc", "-3;-3 việc"})
    void writesCountsAsProse(BigDecimal number, String text) {
        assertThat(wording.prose(number, "việc")).isEqualTo(text);
    }

    @Test
    void hasEveryTextInBothLanguages() {
        assertThat(bundle("vi").keySet()).isEqualTo(bundle("en").keySet());
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "48,XLVIII", "99,XCIX"})
    void numbersSectionsInRomanNumerals(int number, String numeral) {
        assertThat(RomanNumeral.of(number)).isEqualTo(numeral);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.tonghop.appendix.appendix", Locale.forLanguageTag(language));
    }
}
