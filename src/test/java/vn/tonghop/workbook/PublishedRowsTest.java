package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the published rows hold, as other libraries and our own reader see it. */
class PublishedRowsTest {

    private static final String SHEET = "Trang";
    private static final int MOST_LETTERS = 32_767;

    @TempDir
    Path folder;

    private final Layout layout = new TaggedSheet(1).row("k row", "{a}").layout();

    static List<String> texts() {
        return List.of(
                "Ủy ban nhân dân thành phố Đà Nẵng – “1/500” §2",
                "a < b && b > c \"d\" 'e' ]]>",
                "  hai dấu cách  ",
                "một\nhai\n",
                "cột\tcột",
                "không\u00a0ngắt",
                "𝔸 và 🙂",
                "</t></is></c>",
                "&#10;&amp;",
                "_x_x0041 x0041_",
                "=1+1",
                "1".repeat(40));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyReaderReadsTheTextThatWasPrinted(String text) throws Exception {
        Path file = print(PrintedValue.words(text));

        assertThat(ReadBack.shown(file, SHEET, "A1")).isEqualTo(text);
        assertThat(byPoi(file).getStringCellValue()).isEqualTo(text);
        assertThat(byOurs(file)).isEqualTo(new CellValue.Text(text));
    }

    /** fastexcel-reader leaves the escapes of Excel as they are written. */
    @ParameterizedTest
    @ValueSource(strings = {"mã_x000D_01", "_x0041__x0042_", "_x005F_x0041_"})
    void anEscapeInTheTextStaysText(String text) throws Exception {
        Path file = print(PrintedValue.words(text));

        assertThat(byPoi(file).getRichStringCellValue().getString()).isEqualTo(text);
        assertThat(byOurs(file)).isEqualTo(new CellValue.Text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u001f", "\ufffe", "\uffff", "\ud800", "\udc00"})
    void aQuestionMarkStandsForWhatXmlCannotHold(String letter) throws IOException {
        Path file = print(PrintedValue.words("a" + letter + "b"));

        assertThat(ReadBack.shown(file, SHEET, "A1")).isEqualTo("a?b");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, -1", "999999999999999, 999999999999999", "0.1, 0.1", "-12.50, -12.5", "1E+20, 1E20"})
    void everyReaderReadsTheFigureThatWasPrinted(String printed, BigDecimal read) throws Exception {
        Path file = print(PrintedValue.amount(new BigDecimal(printed)));

        assertThat(ReadBack.type(file, SHEET, "A1")).isEqualTo(CellType.NUMBER);
        assertThat(byPoi(file).getNumericCellValue()).isEqualTo(read.doubleValue());
        assertThat(byOurs(file))
                .isInstanceOfSatisfying(
                        CellValue.Numeric.class,
                        value -> assertThat(value.value()).isEqualByComparingTo(read));
    }

    @Test
    void aFigureThatNoCellCanHoldIsAnErrorInSight() throws IOException {
        Path file = print(PrintedValue.amount(new BigDecimal("1E400")));

        assertThat(ReadBack.type(file, SHEET, "A1")).isEqualTo(CellType.ERROR);
    }

    @Test
    void textBeyondWhatACellHoldsIsRefused() {
        Layout turned = new TaggedSheet(1)
                .row("k row", "{a}")
                .style("A1", (style, font) -> style.setRotation((short) 90))
                .layout();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(
                        turned,
                        sheet -> sheet.print(
                                turned.prototypes().get(0),
                                placeholder -> PrintedValue.words("a".repeat(MOST_LETTERS + 1)))));
    }

    @Test
    void rowsOfManyBlocksComeBackInOrderAndTellTheirExtent() throws Exception {
        int rows = 20_000;

        Path file = write(layout, sheet -> {
            for (int row = 0; row < rows; row++) {
                String text = Integer.toHexString(row * 0x9E3779B1);
                sheet.print(layout.prototypes().get(0), placeholder -> PrintedValue.words("số " + text));
            }
        });

        List<List<String>> shown = ReadBack.shown(file, SHEET);
        assertThat(shown).hasSize(rows);
        for (int row = 0; row < rows; row++) {
            assertThat(shown.get(row)).containsExactly("số " + Integer.toHexString(row * 0x9E3779B1));
        }
        assertThat(ReadBack.find(file, "<dimension ref=\"([^\"]+)\"")).containsExactly("A1:A" + rows);
    }

    @Test
    void whatStoodInTheFileBeforeIsGone() throws IOException {
        Path file = folder.resolve("bảng.xlsx");
        Files.write(file, new byte[1 << 20]);

        save(layout, sheet -> sheet.print(layout.prototypes().get(0), placeholder -> PrintedValue.words("a")), file);

        assertThat(Files.size(file)).isLessThan(1 << 16);
        assertThat(ReadBack.shown(file, SHEET)).containsExactly(List.of("a"));
    }

    @Test
    void aSheetWithoutRowsIsStillASheet() throws Exception {
        Path file = write(layout, sheet -> {});

        assertThat(ReadBack.shown(file, SHEET)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getSheet(SHEET).getPhysicalNumberOfRows()).isZero();
        }
    }

    private static XSSFCell byPoi(Path file) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            XSSFCell cell = workbook.getSheet(SHEET).getRow(0).getCell(0);
            assertThat(new DataFormatter(Locale.ROOT).formatCellValue(cell)).isNotEmpty();
            return cell;
        }
    }

    private static CellValue byOurs(Path file) throws Exception {
        try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
            return ReadSheet.of(workbook, 0).value("A1");
        }
    }

    private Path print(PrintedValue value) throws IOException {
        return write(layout, sheet -> sheet.print(layout.prototypes().get(0), placeholder -> value));
    }

    private Path write(Layout layout, Consumer<PublishedSheet> printing) throws IOException {
        Path file = Files.createTempFile(folder, "out", ".xlsx");
        save(layout, printing, file);
        return file;
    }

    private static void save(Layout layout, Consumer<PublishedSheet> printing, Path file) throws IOException {
        try (PublishedWorkbook workbook = new PublishedWorkbook("Tên", "Cơ quan", Locale.forLanguageTag("vi"))) {
            printing.accept(workbook.add(SHEET, layout));
            workbook.save(file);
        }
    }
}
