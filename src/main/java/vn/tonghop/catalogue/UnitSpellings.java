package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose name or abbreviation a spelling is, and when. One spelling may pass from one unit to another, never be of two. */
final class UnitSpellings {

    private final Map<String, List<Claim>> claims = new HashMap<>();

    /** @param from and {@code to}, first and last day; absent without an end */
    record Claim(String unit, Optional<LocalDate> from, Optional<LocalDate> to) {

        boolean overlaps(Claim other) {
            return !isBefore(other) && !other.isBefore(this);
        }

        private boolean isBefore(Claim other) {
            return to.isPresent() && other.from.map(to.get()::isBefore).orElse(false);
        }
    }

    void claim(String spelling, Claim claim, CsvTable.Row row) {
        List<Claim> all = claims.computeIfAbsent(Names.folded(spelling), none -> new ArrayList<>());
        all.stream()
                .filter(other -> !other.unit().equals(claim.unit()) && other.overlaps(claim))
                .findFirst()
                .ifPresent(other -> row.fault(
                        "“" + spelling + "” cùng lúc đã là tên hoặc chữ viết tắt của đơn vị “" + other.unit() + "”."));
        all.add(claim);
    }
}
