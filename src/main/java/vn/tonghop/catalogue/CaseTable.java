package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;

/**
 * Reads {@code <code>.cases.csv} beside a rule or a check: rows grouped into cases. A blank case or period is that of the
 * row above.
 */
final class CaseTable {

    static final String ENDING = ".cases.csv";
    static final String CASE = "case";
    static final String PERIOD = "period";

    private final OpenedFiles files;
    private final Faults faults;
    private final Set<PeriodKind> kinds;

    /** @param kinds of period that a case may have */
    CaseTable(OpenedFiles files, Faults faults, Set<PeriodKind> kinds) {
        this.files = files;
        this.faults = faults;
        this.kinds = kinds;
    }

    /** The rows of one case. */
    record Group(Period period, List<CsvTable.Row> rows) {

        CsvTable.Row first() {
            return rows.get(0);
        }
    }

    /**
     * The cases of a file, less those whose period cannot be read.
     *
     * @param required columns, of which {@code case} and {@code period} are two
     */
    List<Group> read(String file, List<String> required, Collection<String> optional) {
        List<List<CsvTable.Row>> rows =
                grouped(CsvTable.read(files, file, new CsvTable.Columns(required, 0, optional), faults)
                        .orElse(List.of()));
        List<Group> groups = new ArrayList<>();
        Optional<Period> period = Optional.empty();
        for (List<CsvTable.Row> group : rows) {
            CsvTable.Row first = group.get(0);
            period = first.find(PERIOD).isPresent() || period.isEmpty() ? period(first) : period;
            period.ifPresent(known -> groups.add(new Group(known, group)));
        }
        return groups;
    }

    private static List<List<CsvTable.Row>> grouped(List<CsvTable.Row> rows) {
        List<List<CsvTable.Row>> groups = new ArrayList<>();
        String name = "";
        for (CsvTable.Row row : rows) {
            boolean named = !row.text(CASE).isEmpty() && !row.text(CASE).equals(name);
            if (groups.isEmpty() || named) {
                name = row.text(CASE);
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }

    private Optional<Period> period(CsvTable.Row row) {
        Optional<Period> period = Period.parse(row.text(PERIOD)).filter(known -> kinds.contains(known.kind()));
        if (period.isEmpty()) {
            row.fault("“" + row.text(PERIOD) + "” không phải là kỳ báo cáo ở đây, ví dụ 2023-H1.");
        }
        return period;
    }

    /** What a column says that holds {@code yes} or {@code no} in every row. */
    static boolean isYes(CsvTable.Row row, String column) {
        String text = row.text(column);
        if (!text.equals("yes") && !text.equals("no")) {
            row.fault("“" + column + "” chỉ ghi yes (phải tìm ra dòng này) hoặc no.");
        }
        return text.equals("yes");
    }
}
