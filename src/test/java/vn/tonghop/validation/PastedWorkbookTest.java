package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.RowClass;
import vn.tonghop.submission.TypedRow;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.submission.WorkbookReadings;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.RawWorkbook;
import vn.tonghop.workbook.ReadLimits;

/** A sheet as it comes out of a word processor, with all that a report has around and between its rows. */
class PastedWorkbookTest {

    private static final String FORM = "nhiem-vu-giao";
    private static final String SOURCE = "Nhiệm vụ giao tại các Quyết định, Kế hoạch, Công văn... của UBND tỉnh";
    private static final String HEADER =
            "STT|Nguồn giao|Văn bản giao nhiệm vụ|Nội dung nhiệm vụ được giao|Thời hạn giao"
                    + "|Ngày hoàn thành|Giải trình nguyên nhân/ kiến nghị, đề xuất";
    private static final String FIRST = "1|" + SOURCE + "|Công văn số 1490/UBND-TH ngày 06/4/2023|V/v tham gia ý kiến"
            + "|10/4/2023|11/4/2023|Phần mềm vận hành chậm, chưa";

    @TempDir
    Path folder;

    private final List<TypedRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> sheet = new ArrayList<>();
    private final RawWorkbook workbook =
            new RawWorkbook().workbook("<sheets><sheet name='Nhiệm vụ được giao' sheetId='1' r:id='rId1'/></sheets>");
    private Map<RowClass, Integer> counts = Map.of();

    @BeforeEach
    void header() {
        line("");
        line("PHỤ LỤC IV");
        line("II. CHI TIẾT CÁC NHIỆM VỤ QUÁ HẠN ĐÃ HOÀN THÀNH (*)");
        line(HEADER);
    }

    @Test
    void aTablePastedFromAReportGivesItsTasksAndNothingElse() throws IOException {
        line("I|" + SOURCE);
        line(FIRST);
        line("2|" + SOURCE + "|Kế hoạch số 228/KH-UBND ngày 26/12/2022|Kế hoạch kiểm tra|14/01/2023|31/01/2023|Gấp.");
        line(HEADER);
        line("||||||thông nên dẫn đến chậm.");
        line("3|" + SOURCE + "|Công văn số 6496/UBND-KGVX ngày 20/12/2022|V/v rà soát|21/12/2022|22/12/2022|Quá gấp.");
        line("Cộng|03");
        line("II|Nhiệm vụ giao tại các Thông báo Kết luận của Lãnh đạo UBND tỉnh");
        line("1|0");
        line("2|");
        line("Tổng cộng|03");
        line("(*) Hoàn thành sau thời hạn được giao.");
        line("||||||Quảng Trị, ngày 14 tháng 6 năm 2023");
        line("|Người lập biểu|||||KT. GIÁM ĐỐC");
        line("|Lê Thị Mai|||||Trần Văn Nam");
        read();

        assertThat(rows).extracting(TypedRow::row).containsExactly(6, 7, 10);
        assertThat(rows)
                .extracting(row -> row.values().get("hoan_thanh"))
                .containsExactly(LocalDate.of(2023, 4, 11), LocalDate.of(2023, 1, 31), LocalDate.of(2022, 12, 22));
        assertThat(rows.get(1).values()).containsEntry("giai_trinh", "Gấp. thông nên dẫn đến chậm.");
        assertThat(counts)
                .isEqualTo(Map.of(
                        RowClass.DATA, 3,
                        RowClass.CONTINUATION, 1,
                        RowClass.REPEATED_HEADER, 1,
                        RowClass.SECTION, 2,
                        RowClass.NOTHING, 1,
                        RowClass.TOTAL, 2,
                        RowClass.NOTE, 1,
                        RowClass.SIGNATURE, 3,
                        RowClass.GHOST, 1));
        assertThat(told()).containsExactly("row-continued G9");
    }

    @Test
    void resultsOfFormulasCountAndAreToldOfOnceAColumn() throws IOException {
        line(FIRST);
        sheet.add(row("1|" + SOURCE + "|Kế hoạch số 228/KH-UBND ngày 26/12/2022|", 6)
                + formula("E6", "str", "30/6/2023")
                + formula("G6", "e", "#REF!"));
        sheet.add(row("1|" + SOURCE + "|Kế hoạch số 229/KH-UBND ngày 26/12/2022|Rà soát|", 7)
                + formula("E7", "str", "14/01/2023"));
        workbook.related("worksheets/sheet1.xml", "externalLinks/externalLink.xml")
                .part("xl/externalLinks/externalLink.xml", "<externalLink/>")
                .part(
                        "xl/externalLinks/_rels/externalLink.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='x/externalLinkPath' Target='file:///D:/so lieu.xlsx'"
                                + " TargetMode='External'/></Relationships>");
        read();

        assertThat(rows).hasSize(3);
        assertThat(told()).contains("formula-result E6", "cell-error G6", "external-link file");
        assertThat(finding("formula-result").message()).contains("2 ô");
        assertThat(finding("external-link").value()).isEqualTo("file:///D:/so lieu.xlsx");
    }

    @Test
    void struckTextAndCommentsAreToldOfAndChangeNothing() throws IOException {
        line(FIRST);
        line("2|" + SOURCE + "|Kế hoạch số 228/KH-UBND ngày 26/12/2022|Kiểm tra|14/01/2023");
        sheet.set(5, sheet.get(5).replace("<c ", "<c s='1' "));
        workbook.styles("<fonts><font><name val='Arial'/></font><font><strike/><name val='Arial'/></font></fonts>"
                        + "<cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='x/comments' Target='../comments1.xml'/></Relationships>")
                .part(
                        "xl/comments1.xml",
                        "<comments><authors><author>Hoa</author><author>tonghop</author></authors><commentList>"
                                + comment("E4", 0, "ngày/tháng/năm")
                                + comment("D5", 0, "đã xin gia hạn")
                                + comment("D6", 1, "Ô bắt buộc còn để trống")
                                + "</commentList></comments>");
        read();

        assertThat(rows).extracting(TypedRow::row).containsExactly(5, 6);
        assertThat(told()).containsExactly("cell-comment D5", "struck-text B6");
        assertThat(finding("cell-comment").value()).isEqualTo("đã xin gia hạn");
    }

    @Test
    void aMillionStyledEmptyRowsCostNothing() throws IOException {
        line(FIRST);
        StringBuilder empty = new StringBuilder();
        for (int row = 6; row <= CellAddress.MAX_ROW; row++) {
            empty.append("<row r='").append(row).append("'><c s='1'/></row>");
        }
        read(empty.toString());

        assertThat(rows).hasSize(1);
        assertThat(counts).isEqualTo(Map.of(RowClass.DATA, 1));
    }

    private void line(String cells) {
        sheet.add(row(cells, sheet.size() + 1));
    }

    private static String row(String cells, int number) {
        StringBuilder row = new StringBuilder();
        String[] texts = cells.split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append("<c r='%s' t='str'><v>%s</v></c>".formatted(new CellAddress(number, i + 1).a1(), texts[i]));
            }
        }
        return row.toString();
    }

    private static String formula(String place, String type, String result) {
        return "<c r='%s' t='%s'><f>[1]Sheet1!A1</f><v>%s</v></c>".formatted(place, type, result);
    }

    private static String comment(String place, int author, String text) {
        return "<comment ref='%s' authorId='%d'><text><r><t>%s</t></r></text></comment>".formatted(place, author, text);
    }

    private void read() throws IOException {
        read("");
    }

    private void read(String moreRows) throws IOException {
        StringBuilder markup = new StringBuilder("<sheetData>");
        for (int i = 0; i < sheet.size(); i++) {
            markup.append("<row r='%d'>%s</row>".formatted(i + 1, sheet.get(i)));
        }
        Path file = workbook.sheet(markup + moreRows + "</sheetData>").write(folder);
        Catalogue catalogue = Catalogues.read(CatalogueFiles.builtIn());
        Period period = Period.parse("2023-H1").orElseThrow();
        ReportType report = catalogue.standardFor(period.kind()).orElseThrow();
        Round round = Round.of(catalogue, report, period);
        ReadingFindings judge = new ReadingFindings(catalogue, round);
        WorkbookReading.Source source = new WorkbookReading.Source(1, file, "pl4.xlsx");
        try (WorkbookReading reading = new WorkbookReadings(catalogue, ReadLimits.DEFAULT, round).open(source)) {
            for (ReadItem item = reading.next(); item != null; item = reading.next()) {
                ReadingFindings.Judged judged = judge.judge(item);
                rows.addAll(judged.rows());
                findings.addAll(judged.findings());
                if (item instanceof ReadItem.Closed closed) {
                    counts = closed.counts().getOrDefault(FORM, Map.of());
                }
            }
        }
    }

    /** What is said of the rows: code and cell, in order of place. */
    private List<String> told() {
        Set<String> ofTheFile = Set.of("no-cover", "unknown-unit", "unknown-round", "bad-version", "missing-sheet");
        return findings.stream()
                .filter(finding -> !ofTheFile.contains(finding.code()))
                .map(finding -> finding.code() + " " + (finding.cell() == null ? "file" : finding.cell()))
                .toList();
    }

    private Finding finding(String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
