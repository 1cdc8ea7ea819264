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

    private final Wording wording = new Wording(Locale.forLanguageTag("vi"), LocalDate.of(2023, 6, 15));

    @ParameterizedTest
    @CsvSource({"2023-06-16,còn 1 ngày", "2023-06-15,đến hạn hôm nay", "2023-06-05,quá hạn 10 ngày"})
    void countsDaysFromTheDayOfTheRun(LocalDate day, String text) {
        assertThat(wording.daysLeft(day)).isEqualTo(text);
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

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.tonghop.appendix.appendix", Locale.forLanguageTag(language));
    }
}
