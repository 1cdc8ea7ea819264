package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.Said;
import vn.tonghop.workbook.EditedLayout;
import vn.tonghop.workbook.ReadBack;

/**
 * What an office changes in its own copy of the catalogue shows in the output without a rebuild, also in a data folder
 * that was used under the old catalogue: here, the samples are consolidated first.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnCatalogueIT {

    private static final String SHEET = "Phụ lục IV";
    /** The second sheet of the published workbook. */
    private static final String PART = "xl/worksheets/sheet2.xml";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result before;

    @SuppressWarnings("NullAway.Init")
    private Result after;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = Office.withSamples(folder);
        before = office.run();
        OwnCatalogue own = office.ownCatalogue()
                .replace("forms/nhiem-vu-giao/form.yaml", "derived:\n", """
                          linh_vuc:
                            label: Lĩnh vực
                            type: text
                        derived:
                        """)
                .write("forms/nhiem-vu-giao/rules/field-of-work.sql", """
                        -- severity: warning
                        -- at: linh_vuc
                        -- message: Đề nghị ghi lĩnh vực của nhiệm vụ (thời hạn {thoi_han}).
                        select row_id, thoi_han from nhiem_vu_giao where counts = 1 and linh_vuc is null
                        """)
                .block("phu-luc-iv", "theo-linh-vuc", """
                        select coalesce(linh_vuc, 'Chưa ghi') as ten, count(*) as so, sources(row_id) as sources
                        from nhiem_vu_giao
                        group by linh_vuc
                        """);
        try (EditedLayout layout = own.layout("phu-luc-iv")) {
            layout.text("B6", "Số nhiệm vụ giao")
                    .font("A5", "Arial")
                    .width("F", 61)
                    .row("text", "Ghi chú thêm ở cuối phụ lục")
                    .mergeLastRow()
                    .save();
        }
        UnitWorkbook.of("ttkt", own.read())
                .version(2)
                .tasks(Task.called("Có lĩnh vực").with("linh_vuc", "Đo lường"), Task.called("Không có lĩnh vực"))
                .writeTo(office.inbox(), "TTKT lan 2");
        after = office.run();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void anotherHeadingInTheLayoutIsPrinted() throws Exception {
        assertThat(cells(before)).contains("Tổng số nhiệm vụ được giao");
        assertThat(cells(after)).contains("Số nhiệm vụ giao").doesNotContain("Tổng số nhiệm vụ được giao");
    }

    @Test
    void anotherFontInTheLayoutIsUsed() throws Exception {
        int row = rowOf("I. KẾT QUẢ THỰC HIỆN");
        assertThat(fontOf(before, "A" + row)).isEqualTo("Times New Roman");
        assertThat(fontOf(after, "A" + row)).isEqualTo("Arial");
    }

    @Test
    void anotherColumnWidthInTheLayoutIsUsed() throws Exception {
        assertThat(parts(after).get(PART)).containsPattern("<col min=\"6\" max=\"6\" width=\"61(\\.0)?\"");
        assertThat(parts(before).get(PART)).doesNotContainPattern("<col [^>]*width=\"61");
    }

    @Test
    void anotherMergedCellInTheLayoutIsMerged() throws Exception {
        int row = rowOf("Ghi chú thêm ở cuối phụ lục");
        assertThat(parts(after).get(PART)).contains("<mergeCell ref=\"A" + row + ":F" + row + "\"/>");
    }

    @Test
    void oneMoreFieldIsAColumnOfTheWorkbooksToFillIn(@TempDir Path folder) throws Exception {
        Said done = Said.by(
                "template",
                "--home",
                office.home().toString(),
                "--period",
                Office.PERIOD,
                "--unit",
                "vp",
                "--out",
                folder.toString());
        assertThat(done.code()).isZero();
        try (var files = Files.walk(folder)) {
            Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertThat(ReadBack.shown(file, "Nhiệm vụ được giao").stream().flatMap(List::stream))
                    .anyMatch(text -> text.startsWith("Lĩnh vực"));
        }
    }

    @Test
    void oneMoreFieldIsReadAndOneMoreBlockIsPrintedOverOldAndNewSubmissions() throws Exception {
        assertThat(ReadBack.shown(after.workbook(), SHEET))
                .containsSequence(
                        List.of("Bảng theo-linh-vuc"),
                        List.of("STT", "Tên", "Số"),
                        List.of("1", "Chưa ghi", "60"),
                        List.of("2", "Đo lường", "1"),
                        List.of("Cộng theo-linh-vuc", "", "61"));
        assertThat(cells(before)).doesNotContain("Bảng theo-linh-vuc");
    }

    @Test
    void oneMoreRuleJudgesOldAndNewSubmissions() {
        assertThat(after.findings("TTKT lan 2")).containsExactly("field-of-work N6");
        // the samples were made before there was such a column
        assertThat(after.findings("qlkh_6T2023_final_final"))
                .filteredOn(finding -> finding.startsWith("field-of-work"))
                .hasSize(15)
                .containsOnly("field-of-work");
        assertThat(before.findings("qlkh_6T2023_final_final"))
                .noneMatch(finding -> finding.startsWith("field-of-work"));
    }

    @Test
    void theOldRevisionIsFollowedByANewOne() {
        assertThat(before.revision().number()).isEqualTo(1);
        assertThat(after.revision().number()).isEqualTo(2);
        assertThat(after.workbook()).isNotEqualTo(before.workbook()).exists();
    }

    private static List<String> cells(Result result) throws IOException {
        return ReadBack.shown(result.workbook(), SHEET).stream()
                .flatMap(List::stream)
                .toList();
    }

    private int rowOf(String text) throws IOException {
        List<List<String>> rows = ReadBack.shown(after.workbook(), SHEET);
        for (int row = 1; row <= rows.size(); row++) {
            if (rows.get(row - 1).contains(text)) {
                return row;
            }
        }
        throw new AssertionError("no row with " + text);
    }

    private static Map<String, String> parts(Result result) throws IOException {
        return ReadBack.parts(result.workbook());
    }

    /** From the cell's style to the font it names, through the package's parts. */
    private static String fontOf(Result result, String a1) throws IOException {
        Map<String, String> parts = parts(result);
        String styles = parts.getOrDefault("xl/styles.xml", "");
        String cell = first("(<c [^>]*\\br=\"" + a1 + "\"[^>]*>)", parts.getOrDefault(PART, ""));
        int style = Integer.parseInt(first(" s=\"(\\d+)\"", cell));
        String formats = first("<cellXfs[^>]*>(.*?)</cellXfs>", styles);
        int font = Integer.parseInt(all("<xf [^>]*fontId=\"(\\d+)\"", formats).get(style));
        return first(
                ":?name val=\"([^\"]+)\"", all("<font[ >](.*?)</font>", styles).get(font));
    }

    private static String first(String pattern, String text) {
        return all(pattern, text).get(0);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
