package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;

/**
 * Reads {@code <code>.cases.csv} beside a rule: rows of the form as a clerk would type them, grouped into cases. A blank
 * case or period is that of the row above.
 */
final class RuleCasesReader {

    static final String ENDING = ".cases.csv";

    private static final List<String> FIRST = List.of("case", "period", "found");
    private static final String TABLE = "table";

    /** Whose rows the rules judge. */
    private final Form form;

    private final List<Form> forms;
    private final Set<PeriodKind> kinds;
    private final String folder;
    private final OpenedFiles files;
    private final Faults faults;
    private final Set<String> read = new HashSet<>();

    /**
     * @param forms all of them, of which the first is the one whose rows are judged
     * @param kinds of period in which it is reported
     * @param folder in which the rules stand, with its slash
     */
    RuleCasesReader(List<Form> forms, Set<PeriodKind> kinds, String folder, OpenedFiles files, Faults faults) {
        this.form = forms.get(0);
        this.forms = forms;
        this.kinds = kinds;
        this.folder = folder;
        this.files = files;
        this.faults = faults;
    }

    /** The cases of a rule; none when it has no such file. */
    List<RuleCase> of(String code) {
        String file = folder + code + ENDING;
        if (!files.has(file) || !read.add(code)) {
            return List.of();
        }
        Set<String> cells = new TreeSet<>(Set.of(TABLE));
        forms.forEach(any -> cells.addAll(any.fields().keySet()));
        List<CsvTable.Row> rows = CsvTable.read(files, file, new CsvTable.Columns(FIRST, 0, cells), faults)
                .orElse(List.of());
        List<RuleCase> cases = new ArrayList<>();
        List<List<CsvTable.Row>> groups = new ArrayList<>();
        String name = "";
        for (CsvTable.Row row : rows) {
            boolean named = !row.text("case").isEmpty() && !row.text("case").equals(name);
            if (groups.isEmpty() || named) {
                name = row.text("case");
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        Optional<Period> period = Optional.empty();
        for (List<CsvTable.Row> group : groups) {
            CsvTable.Row first = group.get(0);
            period = first.find("period").isPresent() || period.isEmpty() ? period(first) : period;
            List<RuleCase.Row> read = group.stream().map(this::row).toList();
            period.ifPresent(known -> cases.add(new RuleCase(file, first.line(), first.text("case"), known, read)));
        }
        return cases;
    }

    private Optional<Period> period(CsvTable.Row row) {
        Optional<Period> period = Period.parse(row.text("period")).filter(known -> kinds.contains(known.kind()));
        if (period.isEmpty()) {
            row.fault("“" + row.text("period") + "” không phải là kỳ báo cáo của biểu mẫu này, ví dụ 2023-H1.");
        }
        return period;
    }

    private RuleCase.Row row(CsvTable.Row row) {
        String found = row.text("found");
        if (!found.equals("yes") && !found.equals("no")) {
            row.fault("“found” chỉ ghi yes (phải tìm ra dòng này) hoặc no.");
        }
        String table = row.find(TABLE).orElse(form.relation());
        for (Form any : forms) {
            for (RuleCase.In in : RuleCase.In.values()) {
                if (table.equals(in.prefix() + any.relation())) {
                    return new RuleCase.Row(row.line(), any.id(), in, found.equals("yes"), cells(row, any));
                }
            }
        }
        row.fault("Không có bảng “" + table + "”."
                + Names.hint(table, forms.stream().map(Form::relation).toList()));
        return new RuleCase.Row(row.line(), form.id(), RuleCase.In.ROUND, false, Map.of());
    }

    private static Map<String, String> cells(CsvTable.Row row, Form form) {
        Map<String, String> cells = row.filled();
        FIRST.forEach(cells::remove);
        cells.remove(TABLE);
        cells.keySet().stream()
                .filter(column -> !form.fields().containsKey(column))
                .forEach(column -> row.fault("Biểu mẫu không có cột “" + column + "”."
                        + Names.hint(column, form.fields().keySet())));
        return cells;
    }
}
