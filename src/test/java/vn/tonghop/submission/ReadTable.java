package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.FormVersions;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.DateSystem;
import vn.tonghop.workbook.MergedRegion;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;

/**
 * A table of tasks read row by row. Columns: A running number, B document, C content (both required and together the
 * identity), D due day, E how many, F share, G progress, H explanation.
 *
 * @param rows those that carry data
 * @param classes of all rows below the header, in order
 */
record ReadTable(List<Row> rows, List<RowClass> classes, Map<RowClass, Integer> counts, List<RowRemark> remarks) {

    static final String HEADER = "STT | Văn bản giao | Nội dung công việc | Thời hạn giao | Số lượng | Tỷ lệ (%)"
            + " | Tình hình thực hiện | Giải trình";

    /** @param lines rows below the header, cells parted by {@code |}; {@code =5} is a number */
    static ReadTable of(String... lines) {
        return merged(List.of(), lines);
    }

    /** The header stands in row 1. */
    static ReadTable merged(List<String> merges, String... lines) {
        List<MergedRegion> regions = merges.stream().map(ReadTable::region).toList();
        FormSheet sheet = new HeaderSearch(form(), FormVersions.FIRST)
                .find(new SheetInfo(0, "Công việc", false, DateSystem.SINCE_1900), List.of(row(1, HEADER)), List.of())
                .orElseThrow();
        TableReading reading = new TableReading(sheet, () -> regions);
        List<Row> rows = new ArrayList<>();
        List<RowClass> classes = new ArrayList<>();
        try {
            for (int i = 0; i < lines.length; i++) {
                Row row = row(i + 2, lines[i]);
                if (row.cells().isEmpty()) {
                    continue;
                }
                Map<RowClass, Integer> before = Map.copyOf(reading.counts());
                Optional.ofNullable(reading.take(row)).ifPresent(rows::add);
                classes.addAll(reading.counts().keySet().stream()
                        .filter(one -> reading.counts().getOrDefault(one, 0) > before.getOrDefault(one, 0))
                        .toList());
            }
        } catch (RefusedWorkbook e) {
            throw new IllegalStateException(e);
        }
        Optional.ofNullable(reading.end()).ifPresent(rows::add);
        return new ReadTable(rows, classes, reading.counts(), reading.remarks());
    }

    private static MergedRegion region(String range) {
        String[] corners = range.split(":", 2);
        return new MergedRegion(CellAddress.parse(corners[0]), CellAddress.parse(corners[1]));
    }

    static Row row(int number, String line) {
        List<Cell> cells = new ArrayList<>();
        String[] texts = line.split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i].strip();
            if (!text.isEmpty()) {
                CellValue value = text.startsWith("=")
                        ? new CellValue.Numeric(new BigDecimal(text.substring(1)))
                        : new CellValue.Text(text.replace("\\n", "\n"));
                cells.add(new Cell(new CellAddress(number, i + 1), value, null, false));
            }
        }
        return new Row(number, false, cells);
    }

    private static Form form() {
        Map<String, Field> fields = new LinkedHashMap<>();
        add(fields, "van_ban", "Văn bản giao", FieldType.DOCUMENT, true);
        add(fields, "noi_dung", "Nội dung công việc", FieldType.TEXT, true);
        add(fields, "thoi_han", "Thời hạn giao", FieldType.DATE, false);
        add(fields, "so_luong", "Số lượng", FieldType.COUNT, false);
        add(fields, "ty_le", "Tỷ lệ (%)", FieldType.NUMBER, false);
        add(fields, "tinh_hinh", "Tình hình thực hiện", FieldType.LONG_TEXT, false);
        add(fields, "giai_trinh", "Giải trình", FieldType.LONG_TEXT, false);
        return new Form(
                "cong-viec",
                "Công việc",
                "Công việc",
                Set.of("6-thang"),
                Set.of(),
                List.of(List.of("van_ban", "noi_dung")),
                Optional.of("Không"),
                Optional.empty(),
                fields,
                FormVersions.only(fields),
                Map.of(),
                List.of());
    }

    private static void add(Map<String, Field> fields, String key, String label, FieldType type, boolean required) {
        fields.put(key, new Field(key, label, List.of(), type, required, Map.of(), Optional.empty(), Optional.empty()));
    }

    /** Texts of the data rows in some columns. */
    List<List<String>> texts(Integer... columns) {
        return rows.stream()
                .map(row -> Arrays.stream(columns)
                        .map(column -> CellText.of(row.value(column)))
                        .toList())
                .toList();
    }

    /** Kind and cell of each remark. */
    List<String> said() {
        return remarks.stream()
                .map(remark -> remark.kind() + " " + remark.cell().a1())
                .toList();
    }

    int read() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
