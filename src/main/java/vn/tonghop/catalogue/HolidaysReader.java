package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.WorkingCalendar;

/** Reads holidays.csv: {@code day,name,kind}, where the kind is {@code holiday} or {@code workday}. */
final class HolidaysReader {

    private HolidaysReader() {}

    static WorkingCalendar read(OpenedFiles files, Faults faults) {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> workdays = new HashSet<>();
        List<String> columns = List.of("day", "name", "kind");
        Optional<List<CsvTable.Row>> rows = CsvTable.read(files, "holidays.csv", columns, columns.size(), faults);
        for (CsvTable.Row row : rows.orElse(List.of())) {
            Optional<LocalDate> day = row.day("day");
            String kind = row.text("kind");
            if (!kind.isEmpty() && !kind.equals("holiday") && !kind.equals("workday")) {
                row.fault("“" + kind + "” không phải là loại ngày: holiday (nghỉ) hoặc workday (làm bù).");
            }
            if (day.isPresent() && (holidays.contains(day.get()) || workdays.contains(day.get()))) {
                row.fault("Ngày " + row.text("day") + " ghi hai lần.");
            }
            day.ifPresent((kind.equals("workday") ? workdays : holidays)::add);
        }
        return new WorkingCalendar(holidays, workdays);
    }
}
