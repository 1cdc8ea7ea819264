package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    /** Holidays from Saturday 29/4 to Wednesday 03/5/2023; Saturday 06/5/2023 stands for a compensatory day. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(
                    LocalDate.of(2023, 4, 29),
                    LocalDate.of(2023, 4, 30),
                    LocalDate.of(2023, 5, 1),
                    LocalDate.of(2023, 5, 2),
                    LocalDate.of(2023, 5, 3)),
            Set.of(LocalDate.of(2023, 5, 6)));

    @ParameterizedTest
    @CsvSource({
        "2023-04-28, true",
        "2023-04-29, false",
        "2023-05-01, false",
        "2023-05-03, false",
        "2023-05-04, true",
        "2023-05-06, true",
        "2023-05-07, false"
    })
    void worksOnWeekdaysAndCompensatoryDaysButNotOnHolidays(LocalDate day, boolean worked) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2023-04-28, 2023-04-28", "2023-04-29, 2023-05-04", "2023-05-06, 2023-05-06", "2023-05-07, 2023-05-08"})
    void movesToTheNextDayWorked(LocalDate day, LocalDate next) {
        assertThat(CALENDAR.nextWorkingDay(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-28, 0, 2023-04-28",
        "2023-04-28, 1, 2023-05-04",
        "2023-04-28, 3, 2023-05-06",
        "2023-04-30, 0, 2023-04-30",
        "2023-06-14, 2, 2023-06-16",
        "2023-06-16, 2, 2023-06-20"
    })
    void countsWorkingDaysAhead(LocalDate day, int n, LocalDate end) {
        assertThat(CALENDAR.plusWorkingDays(day, n)).isEqualTo(end);
    }

    @Test
    void doesNotCountBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2023, 6, 14), -1));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-10, 2023-04-11, 1",
        "2023-04-28, 2023-05-04, 1",
        "2023-05-04, 2023-04-28, -1",
        "2023-04-28, 2023-05-03, 0",
        "2023-05-05, 2023-05-08, 2",
        "2023-01-14, 2023-01-31, 12",
        "2023-06-14, 2023-06-14, 0"
    })
    void countsWorkingDaysBetweenDays(LocalDate from, LocalDate to, int days) {
        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void countsOverAMistypedYearAtOnce() {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2023, 1, 1), LocalDate.of(9999, 12, 31)))
                .isGreaterThan(2_000_000);
    }

    @Property
    void countsTheDaysThatAreWorkedOneByOne(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("offs") Set<LocalDate> holidays,
            @ForAll("offs") Set<LocalDate> workdays) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, workdays);
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;

        long worked = from.datesUntil(to)
                .map(day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo((int) worked);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo((int) -worked);
    }

    @Property
    void comesBackToTheNumberOfDaysItAdded(@ForAll("days") LocalDate day, @ForAll("offs") Set<LocalDate> holidays) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, Set.of());

        assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, 7)))
                .isEqualTo(7);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31));
    }

    @Provide
    Arbitrary<Set<LocalDate>> offs() {
        return days().set().ofMaxSize(20);
    }
}
