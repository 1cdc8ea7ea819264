package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The anomalies of one sheet. One is enough to stop the sheet, so that a hostile file's millionth is not kept. */
final class Anomalies {

    static final int MAX_KEPT = 1_000;

    private static final int MAX_DETAIL = 100;

    private final List<SheetAnomaly> kept = new ArrayList<>();

    void add(SheetAnomaly.Kind kind, @Nullable CellAddress address, String detail) {
        if (kept.size() < MAX_KEPT) {
            String shortened = detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) + "…" : detail;
            kept.add(new SheetAnomaly(kind, address, shortened));
        }
    }

    /** Whether more would be kept. */
    boolean hasRoom() {
        return kept.size() < MAX_KEPT;
    }

    /** In order of place; those without a place last. */
    List<SheetAnomaly> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparing(
                        SheetAnomaly::address, Comparator.nullsLast(Comparator.<CellAddress>naturalOrder())))
                .toList();
    }
}
