package vn.tonghop.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.catalogue.Agency;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.FormVersions;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.catalogue.UnitName;
import vn.tonghop.period.Deadlines;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.WindowRule;
import vn.tonghop.period.WorkingCalendar;

/** Two units and three forms: one for both units, one for the second unit, one of another report. */
final class SmallCatalogue {

    static final ReportType REPORT = new ReportType(
            "6-thang",
            "Báo cáo kết quả 6 tháng",
            PeriodKind.HALF,
            true,
            WindowRule.DECREE,
            new Deadlines(3, 5, Deadlines.Counting.WORKING, Deadlines.OnDayOff.KEEP),
            Optional.empty());

    static final OrgUnit OFFICE = unit("vp", 0, "Văn phòng");
    static final OrgUnit LABORATORY = unit("tn", 1, "Trung tâm Thí nghiệm");

    private SmallCatalogue() {}

    static Catalogue catalogue() {
        return new Catalogue(
                new Agency("SỞ THÍ DỤ", "Sở Thí dụ", "UBND tỉnh", "Đông Hà"),
                Map.of(),
                Map.of(),
                List.of(REPORT),
                List.of(),
                List.of(OFFICE, LABORATORY),
                new WorkingCalendar(Set.of(LocalDate.of(2023, 6, 16)), Set.of()),
                List.of(
                        form("viec-giao", "Việc được giao", Set.of("6-thang"), Set.of()),
                        form("thi-nghiem", "Thí nghiệm", Set.of("6-thang"), Set.of("tn")),
                        form("cuoi-nam", "Cuối năm", Set.of("nam"), Set.of())),
                List.of());
    }

    private static OrgUnit unit(String code, int rank, String name) {
        return new OrgUnit(
                code,
                rank,
                List.of(new UnitName(
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Form form(String id, String sheet, Set<String> reports, Set<String> units) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : List.of(
                field(
                        "nguon",
                        FieldType.CHOICE,
                        choices("Giao tại các Quyết định, Kế hoạch, Công văn... của cấp trên", "Kết luận")),
                field("van_ban", FieldType.DOCUMENT, Map.of()),
                field("noi_dung", FieldType.LONG_TEXT, Map.of()),
                field("thoi_han", FieldType.DATE, Map.of()),
                field("du_kien", FieldType.DATE_OR_PERIOD, Map.of()),
                field("so_luot", FieldType.COUNT, Map.of()),
                field("kinh_phi", FieldType.NUMBER, Map.of()),
                field("dia_ban", FieldType.CHOICE, choices(districts())))) {
            fields.put(field.key(), field);
        }
        return new Form(
                id,
                "Bảng " + sheet.toLowerCase(java.util.Locale.ROOT),
                sheet,
                reports,
                units,
                List.of(),
                Optional.of("Không"),
                Optional.empty(),
                fields,
                FormVersions.only(fields),
                Map.of(),
                List.of());
    }

    private static Field field(String key, FieldType type, Map<String, String> choices) {
        return new Field(
                key,
                "Cột " + key,
                List.of(),
                type,
                type == FieldType.DATE,
                choices,
                Optional.empty(),
                Optional.<String>empty());
    }

    /** Together longer than the 255 characters that a list within a drop-down may have. */
    private static String[] districts() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "Huyện thứ " + i + ", tỉnh Quảng Trị")
                .toArray(String[]::new);
    }

    private static Map<String, String> choices(String... labels) {
        return Arrays.stream(labels)
                .collect(Collectors.toMap(
                        label -> "k" + Arrays.asList(labels).indexOf(label),
                        label -> label,
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
