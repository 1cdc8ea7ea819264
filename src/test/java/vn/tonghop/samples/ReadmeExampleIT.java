package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.cli.Terminal;
import vn.tonghop.period.Period;
import vn.tonghop.template.Filling;
import vn.tonghop.template.Templates;
import vn.tonghop.workbook.ReadBack;

/** Follows the README's example of a new form, rule and appendix, word by word. */
class ReadmeExampleIT {

    private static final String FORM = "dao-tao";

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void follow() throws IOException {
        assertThat(tonghop("catalogue", "copy", home.resolve("catalogue").toString()))
                .isZero();
        assertThat(ReadmeExample.read().applyTo(home.resolve("catalogue")))
                .containsExactlyInAnyOrder(
                        "catalogue.yaml",
                        "forms/dao-tao/form.yaml",
                        "forms/dao-tao/rules/ends-before-it-begins.sql",
                        "forms/dao-tao/rules/ends-before-it-begins.cases.csv",
                        "appendices/dao-tao/appendix.yaml",
                        "appendices/dao-tao/lop.sql",
                        "appendices/dao-tao/layout.xlsx");
    }

    @Test
    void theCatalogueOfTheExampleIsValid() {
        assertThat(tonghop("catalogue", "check")).as(out.toString()).isZero();
    }

    @Test
    void theNewRuleFindsWhatItIsFor() throws IOException {
        Path wrong = submit("ttr", List.of(course("Lớp thanh tra viên", "2023-03-10", "2023-03-01", 2)));

        assertThat(tonghop("check", wrong.toString(), "--format", "json", "--as-of", "2023-06-15"))
                .isEqualTo(1);
        JsonNode findings =
                JsonMapper.builder().build().readTree(out.toString()).get("findings");
        assertThat(findings.size()).isOne();
        assertThat(List.of("code", "severity", "sheet", "field", "row"))
                .map(key -> findings.get(0).get(key).asString())
                .containsExactly("ends-before-it-begins", "error", "Đào tạo", "den_ngay", "5");
    }

    @Test
    void theNewAppendixAddsUpWhatIsRightAndSaysWhoIsMissing() throws IOException {
        submit(
                "vp",
                List.of(
                        course("Lớp văn thư", "2023-02-01", "2023-02-03", 12),
                        course("Lớp chuyển đổi số", "2023-01-05", "2023-01-06", 30)));
        submit("ttr", List.of(course("Lớp thanh tra viên", "2023-03-10", "2023-03-01", 2)));

        assertThat(tonghop("run", "--period", "2023-H1", "--as-of", "2023-06-15"))
                .isEqualTo(1);
        List<List<String>> rows = ReadBack.shown(home.resolve("out/2023-H1/tong-hop-2023-H1-r1.xlsx"), "Phụ lục ĐT");
        assertThat(rows)
                .startsWith(
                        List.of("Phụ lục ĐT"),
                        List.of("KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG 6 THÁNG ĐẦU NĂM 2023"),
                        List.of("STT", "Tên lớp", "Từ ngày", "Số người"),
                        List.of("I", "Trong nước"),
                        List.of("1", "Lớp chuyển đổi số", "05/01/2023", "30"),
                        List.of("2", "Lớp văn thư", "01/02/2023", "12"),
                        List.of("", "Cộng 2 lớp", "", "42"),
                        List.of("II", "Ở nước ngoài"),
                        List.of("1", "Không"),
                        List.of("", "Cộng 0 lớp", "", "0"));
        assertThat(rows.get(10)).startsWith("", "Tổng cộng 2 lớp").endsWith("42");
        assertThat(rows.get(10).get(2)).contains("Thanh tra Sở");
    }

    private static Map<String, Object> course(String name, String from, String to, int people) {
        return Map.of(
                "hinh_thuc",
                "Trong nước",
                "ten_lop",
                name,
                "tu_ngay",
                LocalDate.parse(from),
                "den_ngay",
                LocalDate.parse(to),
                "so_nguoi",
                BigDecimal.valueOf(people));
    }

    /** A workbook of a unit that has nothing to report but courses. */
    private Path submit(String unit, List<Map<String, Object>> courses) throws IOException {
        Catalogue catalogue = Catalogues.read(CatalogueFiles.ofDirectory(home.resolve("catalogue")));
        Period period = Period.parse("2023-H1").orElseThrow();
        ReportType report = catalogue.standardFor(period.kind()).orElseThrow();
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        for (Form form : catalogue.formsOf(report)) {
            String first = form.fields().keySet().iterator().next();
            rows.put(
                    form.id(),
                    form.id().equals(FORM)
                            ? courses
                            : List.of(Map.of(first, form.nothing().orElseThrow())));
        }
        Path file = home.resolve("inbox").resolve(unit + ".xlsx");
        Files.createDirectories(home.resolve("inbox"));
        new Templates(catalogue)
                .write(report, period, catalogue.unit(unit).orElseThrow(), new Filling(rows, Map.of()), file);
        return file;
    }

    private int tonghop(String... words) {
        out.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(Stream.of(words).toList());
        all.addAll(List.of("--home", home.toString()));
        PrintWriter print = new PrintWriter(out, true);
        return Terminal.run(print, print, all.toArray(String[]::new));
    }
}
