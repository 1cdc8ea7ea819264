package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.period.WorkingCalendar;

/** The working calendar as a table, for a database whose functions are SQL and cannot ask us. */
public class JdbcCalendarTable {

    private final JdbcTemplate jdbc;

    public JdbcCalendarTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the table say what the calendar says: only days that are not worked, or not off, as their weekday is. */
    @Transactional
    public void keep(WorkingCalendar calendar) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        calendar.holidays().forEach(day -> days.put(day, false));
        calendar.workdays().forEach(day -> days.put(day, true));
        jdbc.update("delete from unusual_day");
        jdbc.batchUpdate(
                "insert into unusual_day (day, worked) values (?, ?)",
                days.entrySet().stream()
                        .map(day -> new Object[] {day.getKey(), day.getValue()})
                        .toList());
    }
}
