package vn.tonghop.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which days are worked: Monday to Friday, less the holidays, plus the compensatory days.
 *
 * @param holidays days off that would be worked otherwise
 * @param workdays days worked that would be off otherwise ("ngày làm bù")
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> workdays) {

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (workdays.contains(day)) {
            return true;
        }
        return !isWeekend(day) && !holidays.contains(day);
    }

    /** The day itself when it is worked, otherwise the next one that is. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The n-th working day after a day, which itself does not count; the day itself for 0.
     *
     * @param n 0 or more
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days before a day are not counted: " + n);
        }
        LocalDate end = day;
        for (int left = n; left > 0; ) {
            end = end.plusDays(1);
            if (isWorkingDay(end)) {
                left--;
            }
        }
        return end;
    }

    /** Working days after the first day up to and with the second; negative when the second comes first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        // counted by weeks: a mistyped year must not cost a walk over centuries for every row
        long days = ChronoUnit.DAYS.between(from, to);
        long weekdays = days / 7 * 5;
        for (long rest = days % 7; rest > 0; rest--) {
            weekdays += isWeekend(to.minusDays(rest - 1)) ? 0 : 1;
        }
        Predicate<LocalDate> within = day -> day.isAfter(from) && !day.isAfter(to);
        long off = holidays.stream()
                .filter(within)
                .filter(day -> !isWeekend(day) && !workdays.contains(day))
                .count();
        long on = workdays.stream()
                .filter(within)
                .filter(WorkingCalendar::isWeekend)
                .count();
        return Math.toIntExact(weekdays - off + on);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
