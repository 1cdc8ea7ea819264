package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads units.csv. Each line is one name of one unit; lines with the same code are its names over time, oldest first.
 * {@code act} is the document that gave the name; {@code to} and {@code end_act} of the last line end the unit.
 */
final class UnitsReader {

    private static final List<String> COLUMNS =
            List.of("code", "name", "from", "to", "act", "end_act", "successor", "abbreviations", "note");

    /** Whose name or abbreviation a folded spelling is. */
    private final Map<String, String> owners = new HashMap<>();

    private UnitsReader() {}

    /** The register in order; absent when units.csv is no table. */
    static Optional<List<OrgUnit>> read(OpenedFiles files, Faults faults) {
        return CsvTable.read(files, "units.csv", COLUMNS, 2, faults).map(new UnitsReader()::units);
    }

    private List<OrgUnit> units(List<CsvTable.Row> rows) {
        Map<String, List<CsvTable.Row>> byCode = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            String code = row.text("code");
            if (!code.isEmpty() && !Names.isKebab(code)) {
                row.fault("Mã đơn vị “" + code + "” chỉ gồm chữ thường không dấu, chữ số và dấu “-”.");
            }
            byCode.computeIfAbsent(code, any -> new ArrayList<>()).add(row);
        }
        List<OrgUnit> units = new ArrayList<>();
        byCode.values().forEach(names -> units.add(unit(names, units.size())));
        byCode.keySet().forEach(code -> checkSuccessor(code, byCode));
        return List.copyOf(units);
    }

    private OrgUnit unit(List<CsvTable.Row> rows, int rank) {
        CsvTable.Row last = rows.get(rows.size() - 1);
        List<UnitName> names = new ArrayList<>();
        Set<String> abbreviations = new LinkedHashSet<>();
        for (CsvTable.Row row : rows) {
            UnitName name = new UnitName(row.text("name"), row.day("from"), row.day("to"), row.find("act"));
            if (!names.isEmpty()) {
                checkOrder(names.get(names.size() - 1), name, row);
            }
            names.add(name);
            claim(row, name.name());
            Arrays.stream(row.text("abbreviations").split("\\|"))
                    .map(String::strip)
                    .filter(abbreviation -> !abbreviation.isEmpty() && abbreviations.add(abbreviation))
                    .forEach(abbreviation -> claim(row, abbreviation));
            checkEnd(name, row, row == last);
        }
        return new OrgUnit(
                last.text("code"),
                rank,
                List.copyOf(names),
                List.copyOf(abbreviations),
                names.get(0).from(),
                names.get(names.size() - 1).to(),
                last.find("end_act"),
                last.find("successor"));
    }

    private void claim(CsvTable.Row row, String spelling) {
        String owner = owners.putIfAbsent(Names.folded(spelling), row.text("code"));
        if (owner != null && !owner.equals(row.text("code"))) {
            row.fault("“" + spelling + "” đã là tên hoặc chữ viết tắt của đơn vị “" + owner + "”.");
        }
    }

    private static void checkOrder(UnitName before, UnitName name, CsvTable.Row row) {
        Optional<LocalDate> expected = before.to().map(day -> day.plusDays(1));
        if (expected.isEmpty() || !expected.equals(name.from())) {
            row.fault("Tên sau phải bắt đầu (from) ngay sau ngày tên trước kết thúc (to).");
        }
    }

    private static void checkEnd(UnitName name, CsvTable.Row row, boolean last) {
        boolean backwards = name.from().isPresent()
                && name.to().map(name.from().get()::isAfter).orElse(false);
        if (backwards) {
            row.fault("Ngày kết thúc (to) trước ngày bắt đầu (from).");
        }
        boolean ends = row.find("end_act").isPresent() || row.find("successor").isPresent();
        if (ends && (!last || name.to().isEmpty())) {
            row.fault("“end_act” và “successor” chỉ ghi ở dòng cuối của đơn vị đã kết thúc, cùng với ngày “to”.");
        }
    }

    private static void checkSuccessor(String code, Map<String, List<CsvTable.Row>> byCode) {
        CsvTable.Row start = lastOf(byCode, code);
        Set<String> passed = new LinkedHashSet<>();
        CsvTable.Row row = start;
        while (row.find("successor").isPresent()) {
            if (!passed.add(row.text("code"))) {
                start.fault("Đơn vị kế thừa đi vòng: " + String.join(" → ", passed) + ".");
                return;
            }
            String successor = row.text("successor");
            if (!byCode.containsKey(successor)) {
                row.fault("Không có đơn vị kế thừa “" + successor + "”." + Names.hint(successor, byCode.keySet()));
                return;
            }
            row = lastOf(byCode, successor);
        }
    }

    private static CsvTable.Row lastOf(Map<String, List<CsvTable.Row>> byCode, String code) {
        List<CsvTable.Row> rows = byCode.getOrDefault(code, List.of());
        return rows.get(rows.size() - 1);
    }
}
