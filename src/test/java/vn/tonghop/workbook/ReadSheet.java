package vn.tonghop.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet as our reader saw it, whole. */
record ReadSheet(List<Row> rows, List<SheetAnomaly> anomalies) {

    static ReadSheet of(RawWorkbook raw, Path folder) throws RefusedWorkbook, IOException {
        try (SubmittedWorkbook workbook = open(raw.write(folder))) {
            return of(workbook, 0);
        }
    }

    static SubmittedWorkbook open(Path file) throws RefusedWorkbook, IOException {
        return SubmittedWorkbooks.open(file, "báo cáo.xlsx", ReadLimits.DEFAULT);
    }

    static ReadSheet of(SubmittedWorkbook workbook, int sheet) throws RefusedWorkbook {
        List<Row> rows = new ArrayList<>();
        try (SheetRows stream = workbook.rows(sheet)) {
            for (Row row = stream.next(); row != null; row = stream.next()) {
                rows.add(row);
            }
            return new ReadSheet(rows, stream.anomalies());
        }
    }

    /** All kept cells by address, in the order met. */
    Map<String, CellValue> values() {
        Map<String, CellValue> values = new LinkedHashMap<>();
        for (Row row : rows) {
            row.cells().forEach(cell -> values.put(cell.address().a1(), cell.value()));
        }
        return values;
    }

    @Nullable
    Cell cell(String a1) {
        CellAddress address = CellAddress.parse(a1);
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.address().equals(address))
                .findFirst()
                .orElse(null);
    }

    CellValue value(String a1) {
        Cell cell = cell(a1);
        return cell == null ? CellValue.EMPTY : cell.value();
    }

    /** {@code duplicate-cell A1}, or only the code of an anomaly without a place. */
    List<String> anomalyCodes() {
        return anomalies.stream()
                .map(a -> a.kind().code()
                        + (a.address() == null ? "" : " " + a.address().a1()))
                .toList();
    }
}
