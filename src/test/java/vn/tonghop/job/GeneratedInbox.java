package vn.tonghop.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.template.Filling;
import vn.tonghop.template.Templates;
import vn.tonghop.text.Dates;

/** An office with many made-up units, and a filled workbook of each: always the same for the same numbers. */
final class GeneratedInbox {

    static final String PERIOD = "2023-H1";
    static final String AS_OF = "2023-06-15";

    private static final Period SIX_MONTHS = new Period(PeriodKind.HALF, 2023, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 3);

    private final Path folder;
    private final Catalogue catalogue;

    /** Makes the office's catalogue in {@code folder/catalogue}, the built-in one with more units. */
    GeneratedInbox(Path folder, int units) throws IOException {
        this.folder = folder;
        Files.createDirectories(inbox());
        CatalogueFiles.builtIn().copyTo(catalogueFolder());
        StringBuilder more = new StringBuilder();
        for (int i = 1; i <= units; i++) {
            more.append(code(i)).append(",Phòng số ").append(i).append(",,,,,,,\n");
        }
        Files.writeString(
                catalogueFolder().resolve("units.csv"), more, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        this.catalogue = Catalogues.read(CatalogueFiles.ofDirectory(catalogueFolder()));
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path catalogueFolder() {
        return folder.resolve("catalogue");
    }

    static String code(int unit) {
        return String.format("dv%03d", unit);
    }

    /** Writes the workbooks of the units from 1 to that number. */
    void fill(int units, int rows) throws IOException {
        for (int unit = 1; unit <= units; unit++) {
            write(unit, rows);
        }
    }

    /** Writes the workbook of one unit. */
    Path write(int unit, int rows) throws IOException {
        OrgUnit owing = catalogue.unit(code(unit)).orElseThrow();
        ReportType report = catalogue.standardFor(PeriodKind.HALF).orElseThrow();
        Path file = inbox().resolve("Báo cáo " + code(unit) + ".xlsx");
        Filling filling = new Filling(
                Map.of("nhiem-vu-giao", given(unit, rows), "nhiem-vu-trong-tam", central(unit), "kho-khan", hard(unit)),
                Map.of());
        new Templates(catalogue).write(report, SIX_MONTHS, owing, filling, file);
        return file;
    }

    /** Of five tasks, one each is done in time, done late, open, overdue, and done before it was given (a warning). */
    private static List<Map<String, Object>> given(int unit, int rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            LocalDate day = FIRST_DAY.plusDays((unit * 7L + i) % 90);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("nguon", i % 3 == 0 ? "ket-luan" : "van-ban");
            row.put("van_ban", "Công văn số " + (unit * 10_000 + i) + "/UBND-TH ngày " + Dates.decree(day));
            row.put("noi_dung", "Nội dung số " + i + " giao cho đơn vị " + unit);
            row.put("vai_tro", "chu-tri");
            row.put("tinh_hinh", "Đang thực hiện bước " + i);
            int kind = i % 5;
            row.put("thoi_han", kind == 2 ? LocalDate.of(2023, 9, 30) : day.plusDays(30));
            if (kind != 2 && kind != 3) {
                row.put("hoan_thanh", day.plusDays(kind == 0 ? 20 : kind == 1 ? 45 : -1));
            }
            // every seventh unit leaves an explanation out: an error
            if ((kind == 1 || kind == 3) && (unit % 7 != 0 || i != 1)) {
                row.put("giai_trinh", "Do chờ ý kiến của các ngành liên quan");
            }
            all.add(row);
        }
        return all;
    }

    private static List<Map<String, Object>> central(int unit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("so", (long) unit);
        row.put("ky", unit % 2 == 0 ? "quy-1" : "quy-2");
        row.put("noi_dung", "Chương trình số " + unit);
        row.put("ket_qua", "Đã trình dự thảo");
        row.put("thoi_han", LocalDate.of(2023, 12, 1));
        return List.of(row);
    }

    private static List<Map<String, Object>> hard(int unit) {
        return List.of(Map.of("nguon", "van-ban", "noi_dung", "Đơn vị " + unit + " thiếu kinh phí"));
    }

    /** The words of the run over this inbox. */
    String[] run(Path home) {
        return new String[] {
            "run", "--home", home.toString(), "--period", PERIOD, "--inbox", inbox().toString(), "--as-of", AS_OF
        };
    }

    /** A data folder in which the run finds the office's catalogue. */
    Path home(Path home) throws IOException {
        CatalogueFiles.ofDirectory(catalogueFolder()).copyTo(home.resolve("catalogue"));
        return home;
    }
}
