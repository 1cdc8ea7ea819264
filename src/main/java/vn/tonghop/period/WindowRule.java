package vn.tonghop.period;

import java.time.LocalDate;

/** How the data window of a period is found. */
public enum WindowRule {
    /**
     * From the 15th of the month before the period to the 14th of its last month (Nghị định 09/2019/NĐ-CP, Điều 12, as
     * provincial acts restate it): the first half of 2023 is 15/12/2022 to 14/6/2023.
     */
    DECREE {
        @Override
        public DataWindow of(Period period) {
            LocalDate from = period.firstDay().minusMonths(1).withDayOfMonth(15);
            return new DataWindow(from, period.lastDay().withDayOfMonth(14));
        }
    },
    /** The calendar days of the period. */
    CALENDAR {
        @Override
        public DataWindow of(Period period) {
            return new DataWindow(period.firstDay(), period.lastDay());
        }
    },
    /**
     * The calendar days of the period up to a day that is set for each round: the programme of a year is reported in
     * November "as of 11/2024". Until the day is set, all days of the period.
     */
    AS_OF {
        @Override
        public DataWindow of(Period period) {
            return CALENDAR.of(period);
        }
    };

    public abstract DataWindow of(Period period);
}
