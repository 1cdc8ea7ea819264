package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.workbook.ReadBack;

/**
 * An indicator of an office's own, summed up by unit: what dissolved and merged units reported goes to their successor by
 * that sum, never to whoever reported last.
 */
class MergedFiguresIT {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-01-05T00:00:00");
    private static final String BEFORE = "2025-H1";

    /** In the order in which they arrive, and of each what it reports; the last one is dissolved into the one before. */
    private static final Map<String, Integer> REPORTED = new LinkedHashMap<>();

    static {
        REPORTED.put("so-bac", 28);
        REPORTED.put("so-nam", 14);
        REPORTED.put("vien-nam", 5);
        REPORTED.put("chi-cuc", 7);
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeEach
    void report() throws Exception {
        office = new Office(folder, NOW);
        OwnCatalogue own = Provinces.in(office);
        String units = "units: [so-bac, so-nam, vien-nam, so, chi-cuc]";
        for (String form : List.of("nhiem-vu-giao", "nhiem-vu-trong-tam", "kho-khan")) {
            own.replace("forms/" + form + "/form.yaml", "units: [so-bac, so-nam, vien-nam, so]", units);
        }
        Path register = own.folder().resolve("units.csv");
        Files.writeString(
                register,
                Files.readString(register)
                        + "chi-cuc,Chi cục Đo lường,,2025-06-30,,Quyết định số 2/QĐ-UBND ngày 01/7/2025,vien-nam,,,tinh-nam,\n");
        Files.createDirectories(own.folder().resolve("forms/so-lieu"));
        own.write("forms/so-lieu/form.yaml", """
                        title: Số liệu
                        sheet: Số liệu
                        reports: [6-thang]
                        %s
                        nothing: Không
                        fields:
                          chi_tieu: {label: Chỉ tiêu, type: text, required: true}
                          ho_so: {label: Số hồ sơ, type: count}
                        """.formatted(units));
        own.replace("catalogue.yaml", "forms: [", "forms: [so-lieu, ");
        own.block("phu-luc-iv", "ho-so", """
                -- sums: so
                -- traces: so = ho_so
                select unit_name as ten, sum(ho_so) as so, sources(row_id) as sources
                from so_lieu group by unit_name
                """);
        Catalogue catalogue = own.read();
        for (Map.Entry<String, Integer> one : REPORTED.entrySet()) {
            UnitWorkbook.of(one.getKey(), catalogue)
                    .period(BEFORE)
                    .row("so-lieu", Map.of("chi_tieu", "Hồ sơ tiếp nhận", "ho_so", one.getValue()))
                    .writeTo(office.inbox(), one.getKey());
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void asReportedEachUnitHasItsOwnFigure() throws Exception {
        assertThat(figures(office.run(BEFORE, NOW)))
                .containsOnly(
                        entry("Sở Khoa học Bắc", 28L),
                        entry("Sở Khoa học Nam", 14L),
                        entry("Viện Nam", 5L),
                        entry("Chi cục Đo lường", 7L));
    }

    @Test
    void asOfTodayASuccessorHasTheSumOfItsPredecessorsAndOfWhatItReportedItself() throws Exception {
        office.set("don-vi: theo-bao-cao", "don-vi: hien-nay");
        Result asOfToday = office.run(BEFORE, NOW);

        assertThat(figures(asOfToday)).containsOnly(entry("Sở Khoa học và Công nghệ", 42L), entry("Viện Nam", 12L));
        List<List<String>> sheet = ReadBack.shown(asOfToday.workbook(), "Phụ lục IV");
        assertThat(sheet).anyMatch(row -> row.contains("Cộng ho-so") && row.contains("54"));
        assertThat(asOfToday.outcome().disagreements()).isEmpty();
        assertThat(asOfToday
                        .trace("Phụ lục IV", cellOf(sheet, "Sở Khoa học và Công nghệ"))
                        .sources())
                .extracting(source -> source.unit() + " " + source.value())
                .containsExactlyInAnyOrder("so-bac 28", "so-nam 14");
    }

    private static Map<String, Long> figures(Result result) {
        Map<String, Long> figures = new LinkedHashMap<>();
        result.rows("phu-luc-iv", "ho-so")
                .forEach(row -> figures.put(
                        String.valueOf(row.values().get("ten")),
                        ((Number) row.values().getOrDefault("so", 0L)).longValue()));
        return figures;
    }

    private static String cellOf(List<List<String>> sheet, String name) {
        for (int row = 0; row < sheet.size(); row++) {
            if (sheet.get(row).contains(name)) {
                return "C" + (row + 1);
            }
        }
        throw new IllegalStateException("no " + name);
    }
}
