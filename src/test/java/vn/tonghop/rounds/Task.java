package vn.tonghop.rounds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of the form of assigned tasks. Unless told otherwise: given by a letter of its own of 03/01/2023, due
 * 31/01/2023, led by the unit that reports it, not finished, and explained, so that being late is no fault.
 *
 * @param cells by field key
 */
record Task(Map<String, Object> cells) {

    static final String FORM = "nhiem-vu-giao";

    Task {
        cells = Map.copyOf(cells);
    }

    static Task called(String subject) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("nguon", "van-ban");
        cells.put("noi_dung", subject);
        cells.put("vai_tro", "chu-tri");
        cells.put("thoi_han", LocalDate.parse("2023-01-31"));
        cells.put("giai_trinh", "Thời gian xử lý quá gấp");
        return new Task(cells).assigned("2023-01-03");
    }

    /** Given by a letter of that day whose number follows from the subject. */
    Task assigned(String day) {
        LocalDate date = LocalDate.parse(day);
        int number = Math.floorMod(String.valueOf(cells.get("noi_dung")).hashCode(), 9_000) + 1;
        return by("Công văn số " + number + "/UBND-TH ngày " + date.getDayOfMonth() + "/" + date.getMonthValue() + "/"
                + date.getYear());
    }

    Task by(String document) {
        return with("van_ban", document);
    }

    Task due(String day) {
        return with("thoi_han", LocalDate.parse(day));
    }

    /** Really finished. */
    Task done(String day) {
        return with("hoan_thanh", LocalDate.parse(day));
    }

    /** Recorded as finished on the superior's tracking system. */
    Task recorded(String day) {
        return with("tra_loi", LocalDate.parse(day));
    }

    Task supporting() {
        return with("vai_tro", "phoi-hop");
    }

    Task with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(cells);
        changed.put(field, value);
        return new Task(changed);
    }

    Task without(String field) {
        Map<String, Object> changed = new LinkedHashMap<>(cells);
        changed.remove(field);
        return new Task(changed);
    }
}
