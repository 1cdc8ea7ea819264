package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedWorkbookTest {

    private static final String SHEET = "Trang";

    @TempDir
    Path folder;

    @Test
    void writesFiguresAsNumbersAndTheRestAsText() throws IOException {
        Layout layout = new TaggedSheet(3)
                .row("k row", "{a}", "{b}", "Số {a} trong {b}")
                .layout();

        Path file = print(layout, Map.of("a", PrintedValue.amount(12345), "b", PrintedValue.words("12")));

        assertThat(ReadBack.type(file, SHEET, "A1")).isEqualTo(CellType.NUMBER);
        assertThat(ReadBack.type(file, SHEET, "B1")).isEqualTo(CellType.STRING);
        assertThat(ReadBack.shown(file, SHEET)).containsExactly(List.of("12345", "12", "Số 12.345 trong 12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+84", "-5", "@a", "\tx"})
    void keepsTextThatLooksLikeAFormulaAsQuotedText(String text) throws IOException {
        Path file = print(new TaggedSheet(1).row("k row", "{a}").layout(), Map.of("a", PrintedValue.words(text)));

        assertThat(ReadBack.type(file, SHEET, "A1")).isEqualTo(CellType.STRING);
        assertThat(ReadBack.shown(file, SHEET, "A1")).isEqualTo(text);
        assertThat(ReadBack.find(file, "(<f[ >])")).isEmpty();
        assertThat(ReadBack.parts(file).get("xl/styles.xml")).contains("quotePrefix=\"true\"");
    }

    @Test
    void writesAnEscapeThatStandsInTheTextAsText() throws IOException {
        Path file =
                print(new TaggedSheet(1).row("k row", "{a}").layout(), Map.of("a", PrintedValue.words("mã_x000D_01")));

        assertThat(ReadBack.find(file, "(mã[^<]*)")).containsExactly("mã_x005F_x000D_01");
    }

    @Test
    void carriesWidthsMergesHeightsAndPrintSetUpOverButNotTheTags() throws IOException {
        Layout layout = new TaggedSheet(3)
                .row("k heading", "Tên", "", "")
                .merge("A1:C1")
                .change(sheet -> {
                    sheet.setColumnWidth(1, 33 * 256);
                    sheet.getRow(0).setHeightInPoints(50);
                    sheet.getPrintSetup().setLandscape(true);
                    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
                    sheet.setMargin(PageMargin.LEFT, 1.25);
                    sheet.getOddHeader().setCenter("&P");
                })
                .style("A1", (style, font) -> font.setFontName("Arial"))
                .layout();

        Path file = print(layout, Map.of());

        assertThat(ReadBack.shown(file, SHEET)).containsExactly(List.of("Tên"));
        assertThat(ReadBack.heights(file)).containsExactly(50.0);
        assertThat(ReadBack.find(file, "mergeCell ref=\"([^\"]+)\"")).containsExactly("A1:C1");
        assertThat(ReadBack.find(file, "width=\"([0-9.]+)\"")).containsExactly("20.0", "33.0", "20.0");
        assertThat(ReadBack.find(file, "orientation=\"([a-z]+)\"")).containsExactly("landscape");
        assertThat(ReadBack.find(file, "left=\"([0-9.]+)\"")).containsExactly("1.25");
        assertThat(ReadBack.find(file, "<oddHeader>([^<]*)<")).containsExactly("&amp;C&amp;P");
        assertThat(ReadBack.parts(file).get("xl/styles.xml")).contains("Arial");
    }

    @Test
    void givesWrappedTextItsRoomAndMoreInALargerFontOrANarrowerColumn() throws IOException {
        String text = "Triển khai thực hiện nhiệm vụ ".repeat(20);
        Path standard = print(new TaggedSheet(1).row("k row", "{a}").layout(), Map.of("a", PrintedValue.words(text)));
        Path large = print(
                new TaggedSheet(1)
                        .row("k row", "{a}")
                        .style("A1", (style, font) -> font.setFontHeightInPoints((short) 14))
                        .layout(),
                Map.of("a", PrintedValue.words(text)));
        Path merged = print(
                new TaggedSheet(2).row("k row", "{a}", "").merge("A1:B1").layout(),
                Map.of("a", PrintedValue.words(text)));

        // 600 letters, at most 24 on a line of 20 digits
        assertThat(height(standard)).isGreaterThan(25 * 15.0);
        assertThat(height(large)).isGreaterThan(height(standard));
        assertThat(height(merged)).isLessThan(height(standard) * 0.6);
    }

    @Test
    void wrapsACellWhoseLayoutDoesNotRatherThanCutItsText() throws IOException {
        Layout layout = new TaggedSheet(1)
                .row("k row", "{a}")
                .style("A1", (style, font) -> style.setWrapText(false))
                .layout();

        Path file = print(layout, Map.of("a", PrintedValue.words("một dòng\nhai dòng")));

        assertThat(height(file)).isGreaterThanOrEqualTo(2 * 15.0);
        assertThat(ReadBack.parts(file).get("xl/styles.xml")).contains("wrapText=\"true\"");
    }

    @Test
    void continuesBelowWhatNoRowCanHold() throws IOException {
        String text =
                IntStream.rangeClosed(1, 90).mapToObj(n -> "- Việc thứ " + n).collect(Collectors.joining("\n"));

        Path file = print(
                new TaggedSheet(2).row("k row", "{stt}", "{a}").layout(),
                Map.of("stt", PrintedValue.amount(1), "a", PrintedValue.words(text)));

        List<List<String>> rows = ReadBack.shown(file, SHEET);
        assertThat(rows).hasSizeBetween(4, 5);
        assertThat(rows.stream().map(row -> row.get(1)).collect(Collectors.joining("\n")))
                .isEqualTo(text);
        assertThat(rows.stream().skip(1).map(row -> row.get(0))).containsOnly("");
        assertThat(ReadBack.heights(file)).allMatch(height -> height <= 409);
    }

    @Test
    void leavesAMergeOverTwoRowsRoomForItsText() throws IOException {
        Layout layout = new TaggedSheet(2)
                .row("k header", "{a}", "Trên")
                .row("k header", "", "Dưới")
                .merge("A1:A2")
                .layout();

        Path file = print(layout, Map.of("a", PrintedValue.words("dòng\n".repeat(40) + "cuối")));

        assertThat(ReadBack.find(file, "mergeCell ref=\"([^\"]+)\"")).containsExactly("A1:A3");
        assertThat(height(file)).isGreaterThan(41 * 15.0);
    }

    @Test
    void streamsAHundredThousandRows() throws IOException {
        Layout layout = new TaggedSheet(3)
                .row("k row", "{stt}", "{a}", "")
                .merge("B1:C1")
                .layout();
        int rows = 100_000;

        Path file = write(layout, sheet -> {
            Prototype row = layout.prototypes().get(0);
            for (int i = 1; i <= rows; i++) {
                int number = i;
                sheet.print(
                        row,
                        placeholder -> placeholder.name().equals("stt")
                                ? PrintedValue.amount(number)
                                : PrintedValue.words("Hàng " + number));
            }
        });

        List<List<String>> shown = ReadBack.shown(file, SHEET);
        assertThat(shown).hasSize(rows).endsWith(List.of("100000", "Hàng 100000"));
        assertThat(ReadBack.find(file, "mergeCell ref=\"(B100000:C100000)\"")).hasSize(1);
    }

    @Test
    void writesTheSamePartsAgainForTheSameInput() throws IOException {
        Layout layout = new TaggedSheet(1).row("k row", "{a}").layout();
        Map<String, PrintedValue> values = Map.of("a", PrintedValue.words("=x"));

        assertThat(ReadBack.parts(print(layout, values))).isEqualTo(ReadBack.parts(print(layout, values)));
    }

    @Test
    void namesSheetsAsExcelAllows() throws IOException {
        Layout layout = new TaggedSheet(1).row("k row", "A").layout();
        try (PublishedWorkbook workbook = new PublishedWorkbook("", "", Locale.ROOT)) {
            assertThat(List.of("a/b", "'x'", "A/B", "Một tên dài hơn ba mươi mốt chữ cái của Excel", "history", ""))
                    .extracting(name -> workbook.add(name, layout).name())
                    .containsExactly("a-b", "x", "A-B (2)", "Một tên dài hơn ba mươi mốt chữ", "_history", "_");
        }
    }

    private Path print(Layout layout, Map<String, PrintedValue> values) throws IOException {
        return write(
                layout,
                sheet -> layout.prototypes()
                        .forEach(prototype -> sheet.print(
                                prototype, placeholder -> Objects.requireNonNull(values.get(placeholder.name())))));
    }

    private Path write(Layout layout, Consumer<PublishedSheet> printing) throws IOException {
        Path file = Files.createTempFile(folder, "out", ".xlsx");
        try (PublishedWorkbook workbook = new PublishedWorkbook("Tên", "Cơ quan", Locale.forLanguageTag("vi"))) {
            printing.accept(workbook.add(SHEET, layout));
            workbook.save(file);
        }
        return file;
    }

    private static double height(Path file) throws IOException {
        return ReadBack.heights(file).stream().mapToDouble(Double::doubleValue).sum();
    }
}
