package vn.tonghop.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.workbook.DrawnLayout.Look;

class CsvTablesTest {

    @TempDir
    Path folder;

    @Test
    void writesABlockWithItsSectionsAndPlainNumbers() throws IOException {
        write(SixMonths.complete(), List.of());

        List<String> lines = lines("phu-luc-iv.tong-hop");
        assertThat(lines.get(0)).startsWith("Mục,giao,da_xong,xong_qua_han,chua_xong,kho_khan");
        assertThat(lines.get(1))
                .startsWith("\"Nhiệm vụ giao tại các Quyết định, Kế hoạch, Công văn... của UBND tỉnh\",58,45,3,0,");
        assertThat(lines("phu-luc-iv.qua-han-da-xong")).anyMatch(line -> line.contains(",2023-04-10,2023-04-11,"));
    }

    @Test
    void namesTheColumnsOfABlockWithoutRows() throws IOException {
        write(SixMonths.complete(), List.of());

        assertThat(lines("phu-luc-iv.qua-han-chua-xong"))
                .containsExactly("Mục,van_ban,noi_dung,tinh_hinh,du_kien,giai_trinh");
    }

    @Test
    void beginsWithAByteOrderMarkSoThatExcelKnowsVietnamese() throws IOException {
        write(SixMonths.complete(), List.of());

        assertThat(Files.readAllBytes(folder.resolve("phu-luc-iii.ket-qua.csv")))
                .startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void writesEachTableOfAPageAndNeverAFormula() throws IOException {
        write(
                List.of(),
                List.of(page(
                        table("a", Entry.words("=1+1"), Entry.words("-5"), new Entry.Amount(new BigDecimal("-5.50"))),
                        table(
                                "b",
                                new Entry.Moment(LocalDateTime.parse("2023-06-15T08:05:00")),
                                Entry.words("x\"y")))));

        assertThat(lines("trang.a")).containsExactly("Cột,Cột,Cột", "'=1+1,'-5,-5.50");
        assertThat(lines("trang.b")).containsExactly("Cột,Cột", "2023-06-15T08:05:00,\"x\"\"y\"");
    }

    @Test
    void givesLongTextWholeOfWhichTheSheetShowsTheBeginning() throws IOException {
        String text = "dài ".repeat(200).strip();

        write(List.of(), List.of(page(table("a", new Entry.Excerpt(text)))));

        assertThat(lines("trang")).containsExactly("Cột", text);
    }

    private void write(List<ConsolidatedAppendix> appendices, List<TablePage> pages) throws IOException {
        new CsvTables(folder, new Wording(Locale.forLanguageTag("vi"), LocalDate.EPOCH)).write(appendices, pages);
    }

    private static TablePage page(TablePage.Table... tables) {
        return new TablePage(
                "trang", "Trang", "", List.of(), Optional.empty(), List.of(), List.of(10), List.of(tables));
    }

    private static TablePage.Table table(String id, Entry... entries) {
        return new TablePage.Table(
                id,
                "",
                Stream.of(entries)
                        .map(entry -> new TablePage.Column("Cột", Look.TEXT))
                        .toList(),
                List.of(TablePage.Line.of(Optional.empty(), entries)),
                "");
    }

    private List<String> lines(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".csv"))
                .replace("\ufeff", "")
                .lines()
                .toList();
    }
}
