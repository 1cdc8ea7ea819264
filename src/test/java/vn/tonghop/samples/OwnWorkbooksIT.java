package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.job.CheckFiles.Checked;
import vn.tonghop.job.Engine;
import vn.tonghop.job.EngineOptions;
import vn.tonghop.job.Purpose;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Round;
import vn.tonghop.text.LegacyTable;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.FreeFormWorkbook;
import vn.tonghop.workbook.GivenLook;
import vn.tonghop.workbook.MarkedCells;
import vn.tonghop.workbook.ReadBack;

/** Tables that units made themselves, in old programs and fonts, come back as workbooks that say the same and more. */
class OwnWorkbooksIT {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 6, 15, 8, 0);
    private static final String FORM = "UBND giao";
    private static final String SOURCE = "Nhiệm vụ giao tại các Quyết định, Kế hoạch, Công văn... của UBND tỉnh";
    private static final List<String> LINES = List.of(
            "Sở Khoa học và Công nghệ",
            "Đơn vị: Thanh tra Sở",
            "Biểu tổng hợp nhiệm vụ UBND tỉnh giao 6 tháng đầu năm 2023",
            "STT|Nguồn giao|Văn bản giao nhiệm vụ|Điểm/mục trong văn bản|Nội dung nhiệm vụ được giao|Vai trò|"
                    + "Thời hạn giao|Ngày hoàn thành|Ngày cập nhật trên Hệ thống theo dõi nhiệm vụ|"
                    + "Văn bản/sản phẩm hoàn thành|Tình hình thực hiện|Dự kiến ngày hoàn thành|"
                    + "Giải trình nguyên nhân/ kiến nghị, đề xuất",
            line(1, "Công văn số 1490/UBND-TH ngày 06/4/2023", "Góp ý dự thảo Nghị quyết", "31/6/2023", ""),
            line(2, "Công văn số 1491/UBND-TH ngày 07/4/2023", "", "30/6/2023", ""),
            line(3, "Theo ý kiến chỉ đạo tại cuộc họp", "Báo cáo kết quả thực hiện Chương trình", "30/6/2023", ""),
            line(4, "Công văn số 1493/UBND-TH ngày 10/4/2023", "Rà soát, đề xuất danh mục nhiệm vụ", "20/4/2023", ""),
            line(5, "Công văn số 1494/UBND-TH ngày 11/4/2023", "Tham mưu ban hành Quy chế", "cuối quý II", ""),
            line(6, "Công văn số 1495/UBND-TH ngày 12/4/2023", "Thẩm định công nghệ dự án", "30/6/2023", "01/4/2023"));

    @TempDir
    static Path folder;

    /** A file, what was found in it, and what its unit gets. */
    private record Answered(Checked checked, Path copy) {}

    private static String line(int number, String document, String content, String due, String done) {
        return String.join(
                "|", Integer.toString(number), SOURCE, document, "", content, "Chủ trì", due, done, "", "", "", "", "");
    }

    private static Answered answered(Path file) throws IOException {
        Path own = Files.createTempDirectory(folder, "lan");
        try (Engine engine = Engine.open(
                new EngineOptions(own.resolve("home"), Optional.empty(), NOW, EngineOptions.Verbosity.QUIET),
                Purpose.FILES)) {
            Period period = Period.parse("2023-H1").orElseThrow();
            Round round = Round.of(
                    engine.catalogue(),
                    engine.catalogue().standardFor(period.kind()).orElseThrow(),
                    period);
            Checked checked =
                    engine.checkFiles().check(List.of(file), round, NOW).get(0);
            Path copy = engine.checkFiles().annotate(checked, round, own);
            // nothing but its content is to tell whose it is
            return new Answered(checked, Files.move(copy, own.resolve("tra lai.xlsx")));
        }
    }

    static Stream<Arguments> fonts() {
        return Stream.of(
                Arguments.of("Times New Roman", UnaryOperator.<String>identity()),
                Arguments.of(".VnTime", (UnaryOperator<String>) LegacyTable.TCVN3::encode),
                Arguments.of("VNI-Times", (UnaryOperator<String>) LegacyTable.VNI::encode));
    }

    private static Path sent(String font, UnaryOperator<String> encoding) throws IOException {
        try (FreeFormWorkbook workbook = new FreeFormWorkbook(font, encoding)) {
            return workbook.sheet(FORM, 3, LINES).write(folder.resolve("bao cao.xls"));
        }
    }

    private static List<String> places(Checked checked) {
        return checked.findings().stream()
                .filter(found -> found.cell() != null)
                .map(found -> found.cell() + " " + found.code() + " " + found.value())
                .filter(found -> !found.contains("told-without-cover"))
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fonts")
    void anOldFileReadsTheSameWhenItComesBack(String font, UnaryOperator<String> encoding) throws IOException {
        Answered answered = answered(sent(font, encoding));
        Checked first = answered.checked();
        Checked again = answered(answered.copy()).checked();

        assertThat(first.submission().unit()).isEqualTo("ttr");
        assertThat(places(first)).anyMatch(place -> place.startsWith("G5 not-a-date"));
        assertThat(places(again)).isEqualTo(places(first));
        assertThat(again.submission().unit()).isEqualTo("ttr");
        assertThat(again.submission().round()).isEqualTo(first.submission().round());
        assertThat(again.submission().version()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fonts")
    void anOldFileIsLegibleOnEveryMachineAndLooksAsItDid(String font, UnaryOperator<String> encoding)
            throws IOException {
        Path copy = answered(sent(font, encoding)).copy();

        assertThat(ReadBack.shown(copy, FORM)).flatExtracting(line -> line).contains("Tham mưu ban hành Quy chế");
        GivenLook look = GivenLook.of(copy, FORM);
        assertThat(look.width("E")).isEqualTo(40);
        assertThat(look.merged()).contains("A3:M3");
        assertThat(look.frozenRows()).isEqualTo(4);
        assertThat(look.cell("A4")).isEqualTo("Times New Roman 13 bold wrapped ruled CCFFCC");
        assertThat(look.cell("M5")).isEqualTo("Times New Roman 13 wrapped ruled");
    }

    @Test
    void delimitedTextComesBackAsAReadableTable() throws IOException {
        Path sent = folder.resolve("BIEU TONG HOP NHIEM VU UBND TINH GIAO 6 thang 2023 - Thanh tra.csv");
        Files.writeString(
                sent,
                String.join("\n", LINES)
                                .replace("\"", "\"\"")
                                .replaceAll("([^|\n]*,[^|\n]*)", "\"$1\"")
                                .replace('|', ',')
                        + "\n7,=1+1,+84,-1,@x,,,,,,,,\n",
                StandardCharsets.UTF_8);
        Answered answered = answered(sent);
        Path copy = answered.copy();

        assertThat(places(answered(copy).checked()))
                .isEqualTo(places(answered.checked()))
                .isNotEmpty();
        assertThat(ReadBack.parts(copy).values()).noneMatch(text -> text.contains("<f>") || text.contains("<f "));
        String sheet = ReadBack.sheets(copy).get(2);
        GivenLook look = GivenLook.of(copy, sheet);
        assertThat(look.width("A")).isLessThan(10);
        assertThat(look.width("B")).isGreaterThan(30);
        assertThat(look.cell("B5")).isEqualTo("Times New Roman 12 wrapped ruled");
        for (String a1 : List.of("B11", "C11", "D11", "E11")) {
            assertThat(look.cell(a1)).endsWith(" quoted");
        }
        assertThat(GivenLook.of(copy, "KẾT QUẢ KIỂM TRA").links())
                .anyMatch(link -> link.startsWith("'" + sheet + "'!"));
    }

    @Test
    void correctingTheMarkedCellsOfAnOldFileIsEnough() throws IOException {
        Path copy = answered(sent(".VnTime", LegacyTable.TCVN3::encode)).copy();
        MarkedCells.type(
                copy,
                Map.of(
                        FORM + "!G5", "30/6/2023",
                        FORM + "!E6", "Báo cáo sơ kết",
                        FORM + "!C7", "Công văn số 1492/UBND-TH ngày 08/4/2023",
                        FORM + "!G9", "30/6/2023",
                        FORM + "!M8", "Văn bản đến muộn",
                        FORM + "!H10", "01/6/2023"));

        assertThat(answered(copy).checked().findings())
                .filteredOn(Finding::isError)
                .extracting(Finding::code)
                .containsOnly("missing-sheet");
    }
}
