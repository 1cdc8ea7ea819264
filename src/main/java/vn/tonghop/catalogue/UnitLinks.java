package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that units lead to each other: who took over from whom, and who stood under whom. */
final class UnitLinks {

    private final Map<String, OrgUnit> units;

    UnitLinks(Map<String, OrgUnit> units) {
        this.units = units;
    }

    /** @param rows the lines of the unit, one for each of its names */
    void check(String code, List<CsvTable.Row> rows) {
        OrgUnit unit = units.get(code);
        if (unit != null) {
            checkSuccessors(unit, rows.get(rows.size() - 1));
            for (int i = 0; i < rows.size(); i++) {
                checkParent(unit, unit.names().get(i), rows.get(i));
            }
        }
    }

    private void checkSuccessors(OrgUnit unit, CsvTable.Row row) {
        for (String code : unit.successors()) {
            OrgUnit successor = units.get(code);
            if (successor == null) {
                row.fault("Không có đơn vị kế thừa “" + code + "”." + Names.hint(code, units.keySet()));
                return;
            }
        }
        // each must outlive its predecessor, so that no circle is possible
        unit.to().map(last -> last.plusDays(1)).ifPresent(after -> {
            for (String code : unit.successors()) {
                Optional.ofNullable(units.get(code)).ifPresent(successor -> checkThere(successor, after, row));
            }
        });
    }

    private static void checkThere(OrgUnit successor, LocalDate after, CsvTable.Row row) {
        if (successor.from().map(after::isBefore).orElse(false)) {
            row.fault("Đơn vị kế thừa “" + successor.code() + "” bắt đầu ngày "
                    + successor.from().orElseThrow() + ", sau ngày đơn vị này kết thúc: từ " + after
                    + " số liệu không thuộc đơn vị nào.");
        } else if (!successor.isValidOn(after)) {
            row.fault("Đơn vị kế thừa “" + successor.code() + "” đã kết thúc ngày "
                    + successor.to().orElseThrow() + ", trước khi nhận số liệu của đơn vị này.");
        }
    }

    private void checkParent(OrgUnit unit, UnitName name, CsvTable.Row row) {
        if (name.parent().isEmpty()) {
            return;
        }
        String code = name.parent().get();
        OrgUnit parent = units.get(code);
        if (parent == null) {
            row.fault("Không có đơn vị cấp trên “" + code + "”." + Names.hint(code, units.keySet()));
        } else if (leadsBack(unit, name.from().orElse(LocalDate.MIN))) {
            row.fault("Đơn vị cấp trên đi vòng: “" + unit.code() + "” đứng trên chính nó.");
        } else if (!covers(parent, name)) {
            row.fault("Đơn vị cấp trên “" + code + "” không tồn tại trong cả thời gian của dòng này (from, to).");
        }
    }

    /** Parents change only where a line begins, so that its first day tells. */
    private boolean leadsBack(OrgUnit unit, LocalDate day) {
        Set<String> passed = new HashSet<>();
        Optional<OrgUnit> above = Optional.of(unit);
        while (above.isPresent() && passed.add(above.get().code())) {
            above = above.get().stateOn(day).parent().map(units::get);
        }
        return above.map(OrgUnit::code).equals(Optional.of(unit.code()));
    }

    private static boolean covers(OrgUnit parent, UnitName name) {
        boolean begun = parent.from().isEmpty()
                || name.from().map(day -> !day.isBefore(parent.from().get())).orElse(false);
        boolean lasts = parent.to().isEmpty()
                || name.to().map(day -> !day.isAfter(parent.to().get())).orElse(false);
        return begun && lasts;
    }
}
