package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.ReadBack;

/** The sheets around the appendices, on the samples without the file of one unit, received after the due date. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeSheetsIT {

    private static final String MISSING = "Phòng Kế hoạch - Tài chính";
    private static final LocalDateTime LATE = LocalDateTime.parse("2023-06-20T09:30:00");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    private Path workbook = Path.of("");

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = Office.withSamples(folder);
        Files.delete(office.inbox().resolve("PL IV gui VP (sua 2) MOI NHAT.xlsx"));
        workbook = office.run(Office.PERIOD, LATE).workbook();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void standInTheirOrderBehindTheAppendices() throws Exception {
        String sheets = ReadBack.parts(workbook).getOrDefault("xl/workbook.xml", "");

        assertThat(Pattern.compile("<sheet name=\"([^\"]+)\"")
                        .matcher(sheets)
                        .results()
                        .map((MatchResult match) -> match.group(1)))
                .containsExactly(
                        "Phụ lục III",
                        "Phụ lục IV",
                        "Tổng quan",
                        "Theo đơn vị",
                        "Sắp đến hạn",
                        "Thời hạn giao việc",
                        "Đối chiếu",
                        "Kết quả kiểm tra",
                        "Nguồn số liệu");
    }

    @Test
    void holdNoFormula() throws Exception {
        ReadBack.parts(workbook).forEach((name, text) -> {
            if (name.startsWith("xl/worksheets/")) {
                assertThat(text).as(name).doesNotContain("<f>", "<f ");
            }
        });
    }

    @Test
    void theOverviewTellsWhoIsMissingAndHowLateTheOthersAre() throws Exception {
        assertThat(row("Tổng quan", 1, MISSING))
                .containsExactly("6", MISSING, "CHƯA GỬI", "", "", "", "chưa gửi", "chưa gửi", "chưa gửi");
        assertThat(row("Tổng quan", 1, "Thanh tra Sở"))
                .containsExactly(
                        "2",
                        "Thanh tra Sở",
                        "BC 6 thang dau nam 2023 - Thanh tra Sở.xlsx",
                        "09:30\n20/6/2023",
                        "1",
                        "trễ 4 ngày (2 ngày làm việc)",
                        "được chấp nhận",
                        "được chấp nhận",
                        "được chấp nhận",
                        "0233 3555 0102");
        assertThat(ReadBack.shown(workbook, "Tổng quan"))
                .contains(List.of("Số liệu chưa đầy đủ: còn thiếu báo cáo của " + MISSING));
    }

    @Test
    void aMissingUnitHasNoFiguresWhileOneWithoutTasksHasNoughts() throws Exception {
        assertThat(row("Theo đơn vị", 1, MISSING)).containsExactly("6", MISSING, "", "", "", "", "", "chưa gửi");
        assertThat(row("Theo đơn vị", 1, "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng"))
                .endsWith("0", "0", "0", "0", "0");
        assertThat(row("Theo đơn vị", 1, "Tổng số (mỗi nhiệm vụ tính một lần)")).endsWith("53", "39", "02", "12", "0");
    }

    @Test
    void theChartDrawsTheCellsOfTheTable() throws Exception {
        int first = number("Theo đơn vị", 1, "Văn phòng");
        int last = number("Theo đơn vị", 1, "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng");
        String chart = ReadBack.parts(workbook).getOrDefault("xl/charts/chart1.xml", "");

        assertThat(Pattern.compile("<c:f>([^<]+)</c:f>")
                        .matcher(chart)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .distinct())
                .containsExactly(
                        range("B", first, last),
                        range("D", first, last),
                        range("E", first, last),
                        range("F", first, last),
                        range("G", first, last));
        assertThat(chart).contains("<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>");
    }

    @Test
    void openTasksAreListedByDueDateWithTheDaysThatAreLeft() throws Exception {
        List<String> left = ReadBack.shown(workbook, "Sắp đến hạn").stream()
                .filter(row -> row.size() > 5 && row.get(0).matches("\\d+"))
                .map(row -> row.get(4) + ": " + row.get(5))
                .toList();

        assertThat(left).hasSize(12).startsWith("15/6/2023: quá hạn 5 ngày", "16/6/2023: quá hạn 4 ngày");
        assertThat(left).endsWith("15/12/2023: còn 178 ngày");
    }

    @Test
    void everyRowIsAccountedForAndEveryFigureAgreesWithItsSources() throws Exception {
        List<List<String>> sheet = ReadBack.shown(workbook, "Đối chiếu");

        assertThat(sheet).anyMatch(row -> row.size() == 1 && row.get(0).startsWith("KHỚP: 21 trang tính"));
        // 10 forms without anything to report; in what two units made themselves, 17 rows around the tasks
        assertThat(row("Đối chiếu", 1, "Tổng số")).containsSubsequence("87", "60", "0", "27");
        assertThat(sheet.stream().filter(row -> row.contains("khớp"))).hasSizeGreaterThan(60);
        assertThat(sheet).noneMatch(row -> row.contains("LỆCH"));
        assertThat(sheet).anyMatch(row -> row.size() > 2 && row.get(2).contains("late-in-done = true"));
    }

    @Test
    void everySubmittedCellBehindAFigureHasALine() throws Exception {
        Path csv = workbook.resolveSibling("csv/nguon-so-lieu.csv");
        List<String> printed = ReadBack.shown(workbook, "Nguồn số liệu").stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals("Phụ lục IV!B11"))
                .map(row -> row.get(4) + " " + row.get(5) + "!" + row.get(6))
                .sorted()
                .toList();

        assertThat(printed)
                .hasSize(54)
                .isEqualTo(new Result(office, office.run(Office.PERIOD, LATE).outcome())
                        .trace("Phụ lục IV", "B11").sources().stream()
                                .map(source -> source.file() + " " + source.sheet() + "!" + source.cell())
                                .sorted()
                                .toList());
        assertThat(Files.readString(csv).lines().filter(line -> line.startsWith("Phụ lục IV!B11,")))
                .hasSameSizeAs(printed);
    }

    private List<String> row(String sheet, int column, String text) throws Exception {
        return ReadBack.shown(workbook, sheet).get(number(sheet, column, text) - 1);
    }

    /** Number of the first row that holds a text in a column, from 1. */
    private int number(String sheet, int column, String text) throws Exception {
        List<List<String>> rows = ReadBack.shown(workbook, sheet);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() > column && rows.get(i).get(column).equals(text)) {
                return i + 1;
            }
        }
        throw new AssertionError("no " + text + " on " + sheet);
    }

    private static String range(String column, int first, int last) {
        return "'Theo đơn vị'!$" + column + "$" + first + ":$" + column + "$" + last;
    }
}
