package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads units.csv. Each line is one name of one unit, under one parent; lines with the same code follow each other in time,
 * oldest first and without a gap. {@code act} is the document that gave the name; {@code to}, {@code end_act} and
 * {@code successor} of the last line end the unit. Several successors ({@code b|c}) are a split, of which the first takes
 * over the figures; one successor of several units is a merger.
 */
final class UnitsReader {

    private static final CsvTable.Columns COLUMNS = new CsvTable.Columns(
            List.of("code", "name", "from", "to", "act", "end_act", "successor", "abbreviations", "note"),
            2,
            List.of("parent", "place"));

    private final UnitSpellings spellings = new UnitSpellings();

    private UnitsReader() {}

    /** The register in order; absent when units.csv is no table. */
    static Optional<List<OrgUnit>> read(OpenedFiles files, Faults faults) {
        return CsvTable.read(files, "units.csv", COLUMNS, faults).map(new UnitsReader()::units);
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
        Map<String, OrgUnit> units = new LinkedHashMap<>();
        byCode.forEach((code, lines) -> units.put(code, unit(lines, units.size())));
        UnitLinks links = new UnitLinks(units);
        byCode.forEach(links::check);
        return List.copyOf(units.values());
    }

    private OrgUnit unit(List<CsvTable.Row> rows, int rank) {
        CsvTable.Row last = rows.get(rows.size() - 1);
        List<UnitName> names = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            UnitName name = new UnitName(
                    row.text("name"),
                    row.day("from"),
                    row.day("to"),
                    row.find("act"),
                    row.find("parent"),
                    row.find("place"));
            if (!names.isEmpty()) {
                checkOrder(names.get(names.size() - 1), name, row);
            }
            names.add(name);
            checkEnd(name, row, row == last);
        }
        OrgUnit unit = new OrgUnit(
                last.text("code"),
                rank,
                List.copyOf(names),
                abbreviations(rows),
                names.get(0).from(),
                names.get(names.size() - 1).to(),
                last.find("end_act"),
                listed(last, "successor").toList());
        claim(unit, rows);
        return unit;
    }

    private static List<String> abbreviations(List<CsvTable.Row> rows) {
        Set<String> abbreviations = new LinkedHashSet<>();
        rows.forEach(row -> listed(row, "abbreviations").forEach(abbreviations::add));
        return List.copyOf(abbreviations);
    }

    private static Stream<String> listed(CsvTable.Row row, String column) {
        return Arrays.stream(row.text(column).split("\\|")).map(String::strip).filter(text -> !text.isEmpty());
    }

    private void claim(OrgUnit unit, List<CsvTable.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            CsvTable.Row row = rows.get(i);
            UnitName name = unit.names().get(i);
            spellings.claim(name.name(), new UnitSpellings.Claim(unit.code(), name.from(), name.to()), row);
            UnitSpellings.Claim life = new UnitSpellings.Claim(unit.code(), unit.from(), unit.to());
            listed(row, "abbreviations").forEach(text -> spellings.claim(text, life, row));
        }
    }

    private static void checkOrder(UnitName before, UnitName name, CsvTable.Row row) {
        Optional<LocalDate> expected = before.to().map(day -> day.plusDays(1));
        if (expected.isEmpty() || name.from().isEmpty()) {
            row.fault("Tên sau phải bắt đầu (from) ngay sau ngày tên trước kết thúc (to): hãy ghi cả hai ngày.");
        } else if (name.from().get().isBefore(expected.get())) {
            row.fault("Tên này bắt đầu (from) khi tên trước còn hiệu lực: phải bắt đầu từ " + expected.get() + ".");
        } else if (name.from().get().isAfter(expected.get())) {
            row.fault("Từ " + expected.get() + " đến trước " + name.from().get()
                    + " đơn vị không có tên nào: tên này phải bắt đầu từ " + expected.get() + ".");
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
}
