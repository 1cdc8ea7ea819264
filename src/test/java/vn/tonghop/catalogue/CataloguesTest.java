package vn.tonghop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.period.Period;
import vn.tonghop.text.Measure;

class CataloguesTest {

    @ParameterizedTest
    @MethodSource("vn.tonghop.catalogue.FaultCase#all")
    void namesEveryFaultWithItsPlaceAndNothingElse(FaultCase faulty) {
        assertThat(places(faulty.files())).containsExactlyInAnyOrderElementsOf(faulty.faults());
    }

    @Test
    void collectsTheFaultsOfAllFiles() throws Exception {
        CatalogueCopy copy = CatalogueCopy.ofSmall();
        copy.with("holidays.csv", copy.text("holidays.csv").replace("workday", "work"));
        copy.with("catalogue.yaml", copy.text("catalogue.yaml").replace("window: decree", "window: law"));
        copy.with("forms/y-kien/form.yaml", copy.text("forms/y-kien/form.yaml").replace("long-text", "text-long"));
        assertThat(places(copy.files()))
                .containsExactly(
                        "catalogue.yaml:18", "catalogue.yaml:21", "forms/y-kien/form.yaml:9", "holidays.csv:3");
    }

    @Test
    void readsFilesAsNotepadAndExcelSaveThem() throws Exception {
        CatalogueCopy copy = CatalogueCopy.ofSmall();
        copy.with(
                "units.csv", "\uFEFF" + copy.text("units.csv").replace(',', ';').replace("\n", "\r\n"));
        copy.with(
                "forms/y-kien/form.yaml",
                "\uFEFF" + copy.text("forms/y-kien/form.yaml").replace("\n", "\r\n"));
        String rule = "forms/cong-viec/rules/late.sql";
        copy.with(rule, "\uFEFF" + copy.text(rule).replace("\n", "\r\n"));
        Catalogue catalogue = Catalogues.read(copy.files());
        assertThat(catalogue.units()).hasSize(3);
        assertThat(catalogue
                        .form("cong-viec")
                        .orElseThrow()
                        .rules()
                        .get(0)
                        .sql()
                        .text())
                .doesNotContain("\r");
    }

    @Test
    void refusesTextInAnotherEncoding() throws Exception {
        CatalogueCopy copy = CatalogueCopy.ofSmall();
        byte[] latin = "day,name,kind\n2023-05-01,Ngh\u00ea,holiday\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(places(copy.withBytes("holidays.csv", latin).files())).containsExactly("holidays.csv:2");
    }

    @Test
    void letsNotesStandAnywhere() throws Exception {
        CatalogueCopy copy = CatalogueCopy.ofSmall().with("forms/cong-viec/README.md", "Ghi chú");
        assertThatNoException().isThrownBy(() -> Catalogues.read(copy.files()));
    }

    @Test
    void readsReportTypesAndSettings() throws Exception {
        Catalogue catalogue = small();
        assertThat(catalogue.settings())
                .containsEntry("ghi-muon", true)
                .containsEntry("so-ngay", 3L)
                .containsEntry("cach-tinh", "he-thong");
        assertThat(catalogue.limits()).containsEntry("rows", 1000L);
        assertThat(catalogue.standardFor(Period.parse("2023-H1").orElseThrow().kind()))
                .hasValueSatisfying(type -> assertThat(type.id()).isEqualTo("nua-nam"));
        assertThat(catalogue.calendar().isWorkingDay(LocalDate.of(2023, 5, 6))).isTrue();
    }

    @Test
    void followsAUnitThroughItsNamesAndToItsSuccessor() throws Exception {
        Catalogue catalogue = small();
        OrgUnit renamed = catalogue.unit("a").orElseThrow();
        assertThat(renamed.nameOn(LocalDate.of(2022, 12, 31))).isEqualTo("Phòng A");
        assertThat(renamed.nameOn(LocalDate.of(2023, 1, 1))).isEqualTo("Phòng An");
        assertThat(renamed.abbreviations()).containsExactly("PA", "P. A");
        OrgUnit dissolved = catalogue.unit("b").orElseThrow();
        assertThat(dissolved.isValidOn(LocalDate.of(2023, 2, 10))).isTrue();
        assertThat(dissolved.isValidOn(LocalDate.of(2023, 2, 11))).isFalse();
        assertThat(dissolved.successor()).contains("c");
        assertThat(dissolved.rank()).isEqualTo(1);
    }

    @Test
    void readsAFormWithWhatMayBeLeftOut() throws Exception {
        Catalogue catalogue = small();
        Form form = catalogue.form("cong-viec").orElseThrow();
        assertThat(form.identity()).containsExactly(List.of("van_ban", "muc"), List.of("van_ban", "noi_dung"));
        assertThat(form.fields().keySet()).startsWith("van_ban", "muc", "nguon");
        assertThat(form.fields())
                .hasEntrySatisfying(
                        "noi_lam", field -> assertThat(field.defaultValue()).contains("Sở Thử nghiệm"));
        assertThat(form.units()).containsExactlyInAnyOrder("a", "c");
        assertThat(form.counts()).contains(new SqlText("forms/cong-viec/form.yaml", 7, "han >= :from"));
        assertThat(catalogue.form("y-kien").orElseThrow().identity()).isEmpty();
        assertThat(catalogue.form("y-kien").orElseThrow().units()).isEmpty();
    }

    @Test
    void readsTheUnitOfMeasureOfAField() throws Exception {
        CatalogueCopy copy = CatalogueCopy.ofSmall();
        String path = "forms/cong-viec/form.yaml";
        String unit = "{name: triệu đồng, spellings: {trđ: 1, Đ: 0.000001}}";
        List<String> fields = List.of(
                "  luot: {label: Số lượt, type: count, unit: lượt}",
                "  tien: {label: Tiền, type: number, unit: " + unit + "}");
        copy.with(path, copy.text(path).replace("  han: {", String.join("\n", fields) + "\n  han: {"));
        assertThat(Catalogues.read(copy.files()).form("cong-viec").orElseThrow().fields())
                .hasEntrySatisfying("luot", field -> assertThat(field.unit()).contains(Measure.of("lượt", Map.of())))
                .hasEntrySatisfying(
                        "tien",
                        field -> assertThat(field.unit())
                                .contains(Measure.of(
                                        "triệu đồng", Map.of("trđ", BigDecimal.ONE, "đ", new BigDecimal("0.000001")))))
                .hasEntrySatisfying("han", field -> assertThat(field.unit()).isEmpty());
    }

    @Test
    void takesAFlatIdentityForASingleList() throws Exception {
        CatalogueCopy copy = CatalogueCopy.ofSmall();
        String path = "forms/cong-viec/form.yaml";
        copy.with(path, copy.text(path).replaceFirst("identity: .*", "identity: [van_ban, muc]"));
        assertThat(Catalogues.read(copy.files()).form("cong-viec").orElseThrow().identity())
                .containsExactly(List.of("van_ban", "muc"));
    }

    @Test
    void readsWhatStandsAboveAStatement() throws Exception {
        Catalogue catalogue = small();
        Rule rule = catalogue.form("cong-viec").orElseThrow().rules().get(0);
        assertThat(rule.code()).isEqualTo("late");
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.at()).contains("ly_do");
        assertThat(rule.explain()).isFalse();
        assertThat(rule.sql().line()).isEqualTo(4);
        Block block = catalogue.appendices().get(0).blocks().get(1);
        assertThat(block.orderBy()).isEqualTo("noi_dung desc, xong_ngay");
        assertThat(block.traces()).containsEntry("ngay", List.of("xong_ngay", "han"));
    }

    @Test
    void givesEachPeriodItsSections() throws Exception {
        List<Block> blocks = small().appendices().get(0).blocks();
        assertThat(labels(blocks.get(0), "2023")).containsExactly("Cấp trên giao", "Cấp dưới đề nghị");
        assertThat(labels(blocks.get(1), "2023-H1")).containsExactly("Quý I/2023", "Cả năm (Quý I và II)");
        assertThat(labels(blocks.get(1), "2023-H2")).containsExactly("Quý III/2023", "Cả năm (Quý III và IV)");
    }

    private static List<String> labels(Block block, String period) {
        return block.sectionsFor(Period.parse(period).orElseThrow()).stream()
                .map(Section::label)
                .toList();
    }

    private static Catalogue small() throws IOException, URISyntaxException {
        return Catalogues.read(CatalogueCopy.ofSmall().files());
    }

    private static List<String> places(CatalogueFiles files) {
        FaultyCatalogue refused = catchThrowableOfType(FaultyCatalogue.class, () -> Catalogues.read(files));
        assertThat(refused).as("faults").isNotNull();
        return refused.faults().stream()
                .map(fault -> fault.file() + (fault.line() > 0 ? ":" + fault.line() : ""))
                .toList();
    }
}
