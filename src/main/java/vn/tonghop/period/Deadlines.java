package vn.tonghop.period;

import java.time.LocalDate;

/**
 * When a report is due, counted from the cut-off. Nghị định 09/2019/NĐ-CP leaves the days to whoever asks for the
 * report; 2 working days are usual for units.
 *
 * @param unitsDays days in which units send to the office, 0 or more
 * @param agencyDays days in which the agency sends to its superior, 0 or more
 */
public record Deadlines(int unitsDays, int agencyDays, Counting counting, OnDayOff onDayOff) {

    /** Which days count towards a due date. */
    public enum Counting {
        WORKING,
        CALENDAR
    }

    /** What becomes of a due date on a day that is not worked; acts are read both ways. */
    public enum OnDayOff {
        KEEP,
        /** To the next working day. */
        MOVE
    }

    public LocalDate forUnits(LocalDate cutoff, WorkingCalendar calendar) {
        return after(cutoff, unitsDays, calendar);
    }

    public LocalDate forAgency(LocalDate cutoff, WorkingCalendar calendar) {
        return after(cutoff, agencyDays, calendar);
    }

    /** A due date that was set, as it is in force. */
    public LocalDate inForce(LocalDate due, WorkingCalendar calendar) {
        return switch (onDayOff) {
            case KEEP -> due;
            case MOVE -> calendar.nextWorkingDay(due);
        };
    }

    private LocalDate after(LocalDate cutoff, int days, WorkingCalendar calendar) {
        LocalDate due = switch (counting) {
            case WORKING -> calendar.plusWorkingDays(cutoff, days);
            case CALENDAR -> cutoff.plusDays(days);
        };
        return inForce(due, calendar);
    }
}
