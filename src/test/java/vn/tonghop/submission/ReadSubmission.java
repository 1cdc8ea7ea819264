package vn.tonghop.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Agency;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.FormVersions;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Deadlines;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.WindowRule;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.workbook.RawWorkbook;
import vn.tonghop.workbook.ReadLimits;
import vn.tonghop.workbook.Row;

/**
 * A workbook with one sheet, read for a form of five columns: content and due date (both required), how many are finished,
 * how many are not, and a remark.
 *
 * @param rows those that carry data
 */
record ReadSubmission(ReadItem.Opened opened, List<Row> rows, Map<RowClass, Integer> counts) {

    private static final ReportType REPORT = new ReportType(
            "6-thang",
            "Báo cáo 6 tháng",
            PeriodKind.HALF,
            true,
            WindowRule.DECREE,
            new Deadlines(2, 5, Deadlines.Counting.WORKING, Deadlines.OnDayOff.KEEP),
            Optional.empty());

    /** @param lines rows from the first on, cells parted by {@code |} */
    static ReadSubmission of(Path folder, String... lines) throws IOException {
        return of(folder, List.of(), lines);
    }

    /** @param merged ranges of cells */
    static ReadSubmission of(Path folder, List<String> merged, String... lines) throws IOException {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        for (String line : lines) {
            sheet.append("<row>");
            for (String cell : line.split("\\|", -1)) {
                sheet.append("<c t='inlineStr'><is><t>").append(cell.strip()).append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData><mergeCells>");
        merged.forEach(range -> sheet.append("<mergeCell ref='%s'/>".formatted(range)));
        Path file = new RawWorkbook()
                .workbook("<sheets><sheet name='Công việc' sheetId='1' r:id='rId1'/></sheets>")
                .sheet(sheet + "</mergeCells>")
                .write(folder);
        return read(file);
    }

    private static ReadSubmission read(Path file) throws IOException {
        Catalogue catalogue = new Catalogue(
                new Agency("Sở", "Sở", "UBND tỉnh", "Đông Hà"),
                Map.of(),
                Map.of(),
                List.of(REPORT),
                List.of(),
                List.of(),
                new WorkingCalendar(Set.of(), Set.of()),
                List.of(form()),
                List.of());
        Round round = Round.of(catalogue, REPORT, new Period(PeriodKind.HALF, 2023, 1));
        WorkbookReading.Source source = new WorkbookReading.Source(1, file, "a.xlsx");
        ReadItem.@Nullable Opened opened = null;
        List<Row> rows = new ArrayList<>();
        Map<RowClass, Integer> counts = Map.of();
        try (WorkbookReading reading = new WorkbookReadings(catalogue, ReadLimits.DEFAULT, round).open(source)) {
            for (ReadItem item = reading.next(); item != null; item = reading.next()) {
                if (item instanceof ReadItem.Opened head) {
                    opened = head;
                } else if (item instanceof ReadItem.Rows batch) {
                    rows.addAll(batch.rows());
                } else if (item instanceof ReadItem.Closed closed) {
                    counts = closed.counts().getOrDefault("cong-viec", Map.of());
                }
            }
        }
        if (opened == null) {
            throw new IllegalStateException("refused");
        }
        return new ReadSubmission(opened, rows, counts);
    }

    private static Form form() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("noi_dung", field("noi_dung", "Nội dung công việc", true));
        fields.put("thoi_han", field("thoi_han", "Thời hạn được giao", true));
        fields.put("da_xong", field("da_xong", "Tổng số đã hoàn thành", false));
        fields.put("chua_xong", field("chua_xong", "Tổng số chưa hoàn thành", false));
        fields.put("ghi_chu", field("ghi_chu", "Ghi chú", false));
        return new Form(
                "cong-viec",
                "Công việc",
                "Công việc",
                Set.of("6-thang"),
                Set.of(),
                List.of(),
                Optional.of("Không"),
                Optional.empty(),
                fields,
                FormVersions.only(fields),
                Map.of(),
                List.of());
    }

    private static Field field(String key, String label, boolean required) {
        List<String> aliases = key.equals("thoi_han") ? List.of("Thời hạn giao") : List.of();
        return new Field(key, label, aliases, FieldType.TEXT, required, Map.of(), Optional.empty(), Optional.empty());
    }

    boolean isFound() {
        return !opened.forms().isEmpty();
    }

    FormSheet sheet() {
        return opened.forms().get(0);
    }

    Map<String, Integer> columns() {
        return sheet().columns();
    }

    List<String> suggestions() {
        return sheet().unknown().stream()
                .map(FormSheet.UnknownHeader::suggestion)
                .toList();
    }

    int rowsRead() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
