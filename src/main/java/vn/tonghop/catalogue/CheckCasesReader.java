package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.PeriodKind;

/** Reads {@code <code>.cases.csv} beside a check: printed figures, one in a row. */
final class CheckCasesReader {

    private static final String DIFFERS = "differs";
    private static final String FOUND = "found";
    private static final String EXPECTED = "expected";
    private static final String SCOPE = "scope";
    private static final String ROW = "row";
    private static final List<String> FIRST = List.of(
            CaseTable.CASE, CaseTable.PERIOD, DIFFERS, FOUND, EXPECTED, "block", SCOPE, "section", "column", "value");

    private final OpenedFiles files;
    private final Faults faults;
    private final Map<String, Object> settings;

    CheckCasesReader(OpenedFiles files, Faults faults, Map<String, Object> settings) {
        this.files = files;
        this.faults = faults;
        this.settings = settings;
    }

    /**
     * The cases of a check; none when it has no such file.
     *
     * @param appendix whose check it is, and in which a figure stands unless it says otherwise
     * @param kinds of period for which the appendix is made
     */
    List<CheckCase> of(String appendix, String code, Set<PeriodKind> kinds) {
        String file = "appendices/" + appendix + "/checks/" + code + CaseTable.ENDING;
        if (!files.has(file)) {
            return List.of();
        }
        List<String> optional = new ArrayList<>(List.of("appendix", ROW));
        optional.addAll(settings.keySet());
        return new CaseTable(files, faults, kinds)
                .read(file, FIRST, optional).stream()
                        .map(group -> new CheckCase(
                                file,
                                group.first().line(),
                                group.first().text(CaseTable.CASE),
                                group.period(),
                                settings(group),
                                group.rows().stream()
                                        .map(row -> figure(row, appendix))
                                        .toList()))
                        .toList();
    }

    private static CheckCase.Figure figure(CsvTable.Row row, String appendix) {
        List.of("block", "column", "value").forEach(row::require);
        boolean differs = CaseTable.isYes(row, DIFFERS);
        if (differs) {
            List.of(FOUND, EXPECTED).forEach(row::require);
        }
        CheckCase.Spot spot = new CheckCase.Spot(
                row.find("appendix").orElse(appendix),
                row.text("block"),
                scope(row),
                row.find("section"),
                row.text("column"),
                number(row));
        return new CheckCase.Figure(row.line(), differs, row.find(FOUND), row.find(EXPECTED), spot, row.text("value"));
    }

    private static CheckCase.Scope scope(CsvTable.Row row) {
        CheckCase.Scope[] all = CheckCase.Scope.values();
        List<String> names = Names.written(all);
        int index = names.indexOf(row.text(SCOPE));
        if (index < 0) {
            row.fault("“" + row.text(SCOPE) + "” không phải là phạm vi của số liệu: ghi một trong " + names + "."
                    + Names.hint(row.text(SCOPE), names));
        }
        return all[Math.max(0, index)];
    }

    private static Optional<Integer> number(CsvTable.Row row) {
        Optional<String> text = row.find(ROW);
        if (text.isPresent() && !text.get().matches("[1-9]\\d{0,5}")) {
            row.fault("“" + ROW + "” là số thứ tự của dòng trong bảng, từ 1.");
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** What the first row of a case sets, in the type of the catalogue's own value. */
    private Map<String, Object> settings(CaseTable.Group group) {
        Map<String, Object> set = new HashMap<>();
        settings.forEach((name, own) -> {
            group.first().find(name).ifPresent(text -> {
                if ((own instanceof Boolean && !text.matches("true|false")) || (own instanceof Long && !isLong(text))) {
                    group.first().fault("“" + text + "” không phải là giá trị của “" + name + "”.");
                } else {
                    set.put(
                            name,
                            own instanceof Boolean
                                    ? Boolean.valueOf(text)
                                    : own instanceof Long ? Long.valueOf(text) : text);
                }
            });
            group.rows().stream()
                    .skip(1)
                    .filter(row -> row.find(name).isPresent())
                    .forEach(row -> row.fault("“" + name + "” chỉ ghi ở dòng đầu của trường hợp."));
        });
        return Map.copyOf(set);
    }

    private static boolean isLong(String text) {
        return text.matches("-?\\d{1,18}");
    }
}
