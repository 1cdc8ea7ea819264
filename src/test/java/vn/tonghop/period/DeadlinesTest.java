package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    /** Friday 01/9 to Monday 04/9/2023 are off, as in the calendar of that year; Saturday 16/9 is made a working day. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 2), LocalDate.of(2023, 9, 4)),
            Set.of(LocalDate.of(2023, 9, 16)));

    @ParameterizedTest
    @CsvSource({
        // Wednesday 14/6/2023: Friday, and Wednesday of the next week
        "2023-06-14, WORKING, 2023-06-16, 2023-06-21",
        // Thursday 31/8: over four days off
        "2023-08-31, WORKING, 2023-09-06, 2023-09-11",
        // Thursday 14/9: Friday and the Saturday that is made up for
        "2023-09-14, WORKING, 2023-09-16, 2023-09-20",
        "2023-06-14, CALENDAR, 2023-06-16, 2023-06-19"
    })
    void unitsAreDueBeforeTheAgency(LocalDate cutoff, Deadlines.Counting counting, LocalDate units, LocalDate agency) {
        Deadlines deadlines = new Deadlines(2, 5, counting, Deadlines.OnDayOff.KEEP);

        assertThat(deadlines.forUnits(cutoff, CALENDAR)).isEqualTo(units);
        assertThat(deadlines.forAgency(cutoff, CALENDAR)).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday 02/9/2023, a holiday, and the Saturday that is worked
        "2023-08-31, 2, KEEP, 2023-09-02",
        "2023-08-31, 2, MOVE, 2023-09-05",
        "2023-09-14, 2, MOVE, 2023-09-16",
        "2023-09-14, 3, MOVE, 2023-09-18",
        // the cut-off itself, Saturday 14/01/2023
        "2023-01-14, 0, KEEP, 2023-01-14",
        "2023-01-14, 0, MOVE, 2023-01-16"
    })
    void aDueDateOnADayOffIsReadEitherWay(LocalDate cutoff, int days, Deadlines.OnDayOff reading, LocalDate due) {
        Deadlines deadlines = new Deadlines(days, days, Deadlines.Counting.CALENDAR, reading);

        assertThat(deadlines.forUnits(cutoff, CALENDAR)).isEqualTo(due);
    }
}
