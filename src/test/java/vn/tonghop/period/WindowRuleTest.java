package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01, DECREE, 2022-12-15, 2023-01-14",
        "2023-03, DECREE, 2023-02-15, 2023-03-14",
        "2023-Q1, DECREE, 2022-12-15, 2023-03-14",
        "2023-Q2, DECREE, 2023-03-15, 2023-06-14",
        "2023-12, DECREE, 2023-11-15, 2023-12-14",
        "2023-Q3, DECREE, 2023-06-15, 2023-09-14",
        "2023-Q4, DECREE, 2023-09-15, 2023-12-14",
        "2023-H1, DECREE, 2022-12-15, 2023-06-14",
        "2023-H2, DECREE, 2023-06-15, 2023-12-14",
        "2023-9M, DECREE, 2022-12-15, 2023-09-14",
        "2023, DECREE, 2022-12-15, 2023-12-14",
        "2024-02, CALENDAR, 2024-02-01, 2024-02-29",
        "2023-H1, CALENDAR, 2023-01-01, 2023-06-30",
        "2023, CALENDAR, 2023-01-01, 2023-12-31",
        "2024, AS_OF, 2024-01-01, 2024-12-31"
    })
    void findsTheDaysThatCount(String period, WindowRule rule, LocalDate from, LocalDate to) {
        assertThat(rule.of(Period.parse(period).orElseThrow())).isEqualTo(new DataWindow(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01 2024-02 2024-03, 2024-Q1",
        "2023-Q1 2023-Q2, 2023-H1",
        "2023-Q3 2023-Q4, 2023-H2",
        "2023-H1 2023-H2, 2023",
        "2023-H1 2023-Q3, 2023-9M",
        "2023-9M 2023-10 2023-11 2023-12, 2023"
    })
    void windowsOfShorterPeriodsFillThatOfTheLongerOneWithoutGapOrOverlap(String shorter, String longer) {
        for (WindowRule rule : WindowRule.values()) {
            DataWindow whole = window(rule, longer);
            LocalDate next = whole.from();
            for (String part : shorter.split(" ", -1)) {
                assertThat(window(rule, part).from()).isEqualTo(next);
                next = window(rule, part).to().plusDays(1);
            }
            assertThat(next).isEqualTo(whole.to().plusDays(1));
        }
    }

    private static DataWindow window(WindowRule rule, String period) {
        return rule.of(Period.parse(period).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2022-12-14, false", "2022-12-15, true", "2022-12-21, true", "2023-06-14, true", "2023-06-15, false"})
    void countsBothEndsOfTheWindow(LocalDate day, boolean inside) {
        DataWindow window = new DataWindow(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 6, 14));

        assertThat(window.contains(day)).isEqualTo(inside);
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataWindow(LocalDate.of(2023, 6, 14), LocalDate.of(2023, 6, 13)));
    }
}
