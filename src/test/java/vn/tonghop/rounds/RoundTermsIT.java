package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.Said;
import vn.tonghop.workbook.ReadBack;

/** What an office sets for one round holds for everything that is made of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTermsIT {

    private static final String HEADER =
            "round,from,to,units_due,agency_due,letter,subject,recipient,signer_title,signer\n";
    private static final String LETTER = "Công văn số 1055/SKH-TH ngày 19/5/2023 của Sở KH&ĐT";
    private static final LocalDateTime AT = LocalDateTime.parse("2023-06-19T08:00:00");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result usual;

    @SuppressWarnings("NullAway.Init")
    private Result set;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        office.ownCatalogue().write("rounds.csv", HEADER);
        UnitWorkbook.of("vp")
                .tasks(
                        Task.called("Giao ngày 14/6").assigned("2023-06-14").due("2023-07-31"),
                        Task.called("Giao ngày 16/6").assigned("2023-06-16").due("2023-07-31"))
                .writeTo(office.inbox(), "VP");
        usual = office.run(Office.PERIOD, AT);
        // Saturday 17/6/2023 moves to the Monday
        office.ownCatalogue()
                .write(
                        "rounds.csv",
                        HEADER + "2023-H1,,16/6/2023,17/6/2023,30/6/2023," + LETTER
                                + ",về việc chuẩn bị báo cáo,Sở KH&ĐT,PHÓ GIÁM ĐỐC,Lê A\n");
        set = office.run(Office.PERIOD, AT);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void anotherCutOffCountsOtherTasksAlsoOfWorkbooksThatCameBefore() throws Exception {
        assertThat(usual.tasks("giao")).containsExactly("Giao ngày 14/6");
        assertThat(set.tasks("giao")).containsExactly("Giao ngày 14/6", "Giao ngày 16/6");
        assertThat(set.findings("VP")).isEmpty();
    }

    @Test
    void otherTermsMakeARevisionAndTheSameTermsDoNot() throws Exception {
        assertThat(usual.revision().number()).isEqualTo(1);
        assertThat(set.revision().number()).isEqualTo(2);
        assertThat(office.run(Office.PERIOD, AT.plusDays(1)).revision().number())
                .isEqualTo(2);
    }

    @Test
    void windowAndLetterStandAtTheFootOfEveryPageAndWhoSignsDoesNot() throws Exception {
        SortedMap<String, String> parts = ReadBack.parts(set.workbook());
        List<String> sheets = parts.entrySet().stream()
                .filter(part -> part.getKey().matches("xl/worksheets/sheet\\d+\\.xml"))
                .map(java.util.Map.Entry::getValue)
                .toList();

        assertThat(sheets)
                .hasSizeGreaterThan(5)
                .allSatisfy(sheet -> assertThat(footers(sheet)).isNotEmpty().allSatisfy(footer -> {
                    assertThat(footer)
                            .contains("Số liệu từ 15/12/2022 đến 16/6/2023")
                            // an ampersand stands twice: alone, it begins an instruction
                            .contains("1055/SKH-TH ngày 19/5/2023 của Sở KH&&ĐT")
                            .doesNotContain("Nơi nhận")
                            .doesNotContain("Người ký")
                            .hasSizeLessThanOrEqualTo(255);
                }));
    }

    @Test
    void theOverviewNamesThemInTheWholeAndTheDueDatesInForce() throws Exception {
        assertThat(facts(set))
                .contains(
                        "Kỳ số liệu: từ 15/12/2022 đến 16/6/2023",
                        "Hạn đơn vị gửi: 19/6/2023",
                        "Hạn gửi cấp trên: 30/6/2023",
                        "Văn bản yêu cầu: " + LETTER + " về việc chuẩn bị báo cáo",
                        "Nơi nhận: Sở KH&ĐT",
                        "Người ký: PHÓ GIÁM ĐỐC Lê A");
        assertThat(facts(usual))
                .contains("Hạn đơn vị gửi: 16/6/2023", "Hạn gửi cấp trên: 21/6/2023")
                .noneMatch(fact -> fact.startsWith("Văn bản yêu cầu"));
    }

    @Test
    void theNumberOfTheReportStaysBlankForTheRegistry() throws Exception {
        assertThat(ReadBack.shown(set.workbook(), "Phụ lục IV").get(0).get(0))
                .matches("\\(Kèm theo Báo cáo số\\s+/BC-SKHCN {2}ngày\\s+/\\s+/2023 của Sở Khoa học và Công nghệ\\)");
    }

    @Test
    void unitsAreToldTheDueDateInForceAndAreLateByIt(@TempDir Path folder) throws Exception {
        Said status = command("status");
        Said template = command("template", "--unit", "vp", "--out", folder.toString());

        assertThat(status.out()).contains("19/6/2023", "30/6/2023", LETTER);
        assertThat(facts(usual, "vp")).containsExactly("trễ 3 ngày (1 ngày làm việc)");
        assertThat(facts(set, "vp")).containsExactly("đúng hạn");
        assertThat(template.code()).isZero();
        assertThat(ReadBack.shown(folder.resolve("2023-H1-vp.xlsx"), "Thông tin").stream()
                        .flatMap(List::stream))
                .contains("16/6/2023", "19/6/2023");
    }

    @Test
    void aFootThatIsTooLongForExcelIsCut() throws Exception {
        office.ownCatalogue()
                .write(
                        "rounds.csv",
                        HEADER + "2023-H1,,16/6/2023,,," + LETTER + " " + "và các cơ quan khác & ".repeat(20)
                                + ",,,,\n");
        Result cut = office.run(Office.PERIOD, AT);

        assertThat(ReadBack.parts(cut.workbook()).entrySet().stream()
                        .filter(part -> part.getKey().matches("xl/worksheets/sheet\\d+\\.xml"))
                        .flatMap(part -> footers(part.getValue()).stream()))
                .isNotEmpty()
                .allSatisfy(footer -> assertThat(footer)
                        .endsWith("…")
                        .hasSizeLessThanOrEqualTo(255)
                        .matches("(?s)&L&\"[^\"]+\"&9 ([^&]|&&)*"));
    }

    private static List<String> footers(String sheet) {
        return java.util.regex.Pattern.compile("<(?:odd|first)Footer>(.*?)</", java.util.regex.Pattern.DOTALL)
                .matcher(sheet)
                .results()
                .map(footer -> footer.group(1))
                // both ways in which a part may carry an ampersand
                .map(text -> text.startsWith("<![CDATA[")
                        ? text.substring("<![CDATA[".length(), text.length() - "]]>".length())
                        : text.replace("&quot;", "\"").replace("&amp;", "&"))
                .toList();
    }

    /** Label and value of the lines above the table of units. */
    private static List<String> facts(Result result) throws Exception {
        return ReadBack.shown(result.workbook(), "Tổng quan").stream()
                .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
                .filter(row -> row.size() == 2)
                .map(row -> row.get(0) + ": " + row.get(1))
                .toList();
    }

    /** How late a unit was. */
    private static Stream<String> facts(Result result, String unit) throws Exception {
        String name =
                result.office().engine().catalogue().unit(unit).orElseThrow().nameOn(AT.toLocalDate());
        return ReadBack.shown(result.workbook(), "Tổng quan").stream()
                .filter(row -> row.contains(name))
                .flatMap(List::stream)
                .filter(cell -> cell.contains("hạn") || cell.startsWith("trễ"));
    }

    private Said command(String name, String... more) {
        return Said.by(Stream.concat(
                        Stream.of(name, "--home", office.home().toString(), "--period", Office.PERIOD), Stream.of(more))
                .toArray(String[]::new));
    }
}
