package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/** A moment on the command line, as machines write it or as people in Vietnam do. */
class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-15,2023-06-15T00:00",
        "2023-06-15T17:00,2023-06-15T17:00",
        "2023-06-15 17:00:59,2023-06-15T17:00:59",
        "15/6/2023,2023-06-15T00:00",
        "15/06/2023,2023-06-15T00:00",
        "05/6/2023,2023-06-05T00:00",
        "15/6/2023 17:00,2023-06-15T17:00",
        "15/6/2023T17:00,2023-06-15T17:00"
    })
    void readsADayWithOrWithoutATimeTheDayBeforeTheMonth(String text, LocalDateTime meant) {
        assertThat(new Moment().convert(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6/15/2023", "31/6/2023", "15/6/23", "15/6", "2023-13-01", "15/6/2023 25:00", "15/6/2023 x", ""})
    void takesNothingThatWouldHaveToBeGuessed(String text) {
        assertThatThrownBy(() -> new Moment().convert(text)).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void helpAndRefusalNameBothForms() {
        assertThat(Said.by("status", "--help").out()).contains("15/6/2023", "2023-06-15T17:00");
        assertThat(Said.by("status", "--period", "2023-H1", "--as-of", "6/15/2023")
                        .err())
                .contains("15/6/2023", "2023-06-15T17:00");
    }
}
