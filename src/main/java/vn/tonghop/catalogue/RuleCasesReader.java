package vn.tonghop.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.period.PeriodKind;

/** Reads {@code <code>.cases.csv} beside a rule: rows of the form as a clerk would type them. */
final class RuleCasesReader {

    private static final String FOUND = "found";
    private static final List<String> FIRST = List.of(CaseTable.CASE, CaseTable.PERIOD, FOUND);
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
        String file = folder + code + CaseTable.ENDING;
        if (!files.has(file) || !read.add(code)) {
            return List.of();
        }
        Set<String> cells = new TreeSet<>(Set.of(TABLE));
        forms.forEach(any -> cells.addAll(any.fields().keySet()));
        return new CaseTable(files, faults, kinds)
                .read(file, FIRST, cells).stream()
                        .map(group -> new RuleCase(
                                file,
                                group.first().line(),
                                group.first().text(CaseTable.CASE),
                                group.period(),
                                group.rows().stream().map(this::row).toList()))
                        .toList();
    }

    private RuleCase.Row row(CsvTable.Row row) {
        boolean found = CaseTable.isYes(row, FOUND);
        String table = row.find(TABLE).orElse(form.relation());
        for (Form any : forms) {
            for (RuleCase.In in : RuleCase.In.values()) {
                if (table.equals(in.prefix() + any.relation())) {
                    return new RuleCase.Row(row.line(), any.id(), in, found, cells(row, any));
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
