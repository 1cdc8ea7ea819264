package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.workbook.RawBiff.parts;
import static vn.tonghop.workbook.RawBiff.string;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsCellsTest {

    private static final int FORMULA = 0x0006;
    private static final int CONTINUE = 0x003C;
    private static final int STRINGS = 0x00FC;
    private static final int SHARED_LABEL = 0x00FD;

    @TempDir
    Path folder;

    private static CellValue number(String digits) {
        return new CellValue.Numeric(new BigDecimal(digits));
    }

    private static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "0.1",
                "1.1",
                "0.07",
                "15.5",
                "10.036",
                "12.34",
                "123456789012345",
                "9007199254740991",
                "0.000123456789012345",
                "44927",
                "536870911",
                "536870912",
                "-536870913"
            })
    void aNumberIsTheOneThatWasTyped(String digits) throws Exception {
        Path file = folder.resolve("a");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(Double.parseDouble(digits));
            workbook.write(out);
        }
        try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
            assertThat(ReadSheet.of(workbook, 0).value("A1")).isEqualTo(number(digits));
        }
    }

    /** The examples of [MS-XLS] 2.5.217 and of its older description: 1, 1.23 and -1.5 in each way of writing. */
    @ParameterizedTest
    @CsvSource({"0x3FF00000,1", "0x3FF00001,0.01", "0x004B5646,1234321", "0x004B5647,12343.21", "0xBFF80000,-1.5"})
    void aShortNumber(String rk, String digits) throws Exception {
        long bits = Long.decode(rk);
        ReadSheet read = new RawBiff()
                .cell(0x027E, 0, 0, 0, bits)
                .cell(0x00BD, 1, 3, 0, bits, 0, bits, 4)
                .read(folder);

        assertThat(read.values().keySet()).containsExactly("A1", "D2", "E2");
        assertThat(read.values().values()).containsOnly(number(digits));
    }

    @Test
    void aNumberThatIsNotFinite() throws Exception {
        ReadSheet read = new RawBiff()
                .cell(0x0203, 0, 0, 0, Double.NaN)
                .cell(0x0203, 0, 1, 0, Double.NEGATIVE_INFINITY)
                .read(folder);

        assertThat(read.values().values()).containsOnly(CellValue.MISSING_RESULT);
        assertThat(read.anomalyCodes()).containsExactly("number-not-finite A1", "number-not-finite B1");
    }

    @Test
    void whatAFormulaResultedIn() throws Exception {
        Object none = 0xFFFF;
        ReadSheet read = new RawBiff()
                .cell(FORMULA, 0, 0, 0, 2.5, 0, 0L)
                .cell(FORMULA, 0, 1, 0, (byte) 0, new byte[5], none, 0, 0L)
                .cell(0x04BC, 0, 0)
                .cell(0x0207, string("chữ", 2))
                .cell(FORMULA, 0, 2, 0, (byte) 1, (byte) 0, (byte) 1, new byte[3], none, 0, 0L)
                .cell(FORMULA, 0, 3, 0, (byte) 2, (byte) 0, (byte) 0x17, new byte[3], none, 0, 0L)
                .cell(FORMULA, 0, 4, 0, (byte) 3, new byte[5], none, 0, 0L)
                .read(folder);

        assertThat(read.values().values())
                .containsExactly(
                        number("2.5"), text("chữ"), new CellValue.Bool(true), new CellValue.ErrorValue("#REF!"));
        assertThat(read.rows().get(0).cells()).allMatch(Cell::formula);
    }

    @Test
    void aFormulaThatNobodyCalculatedIsNoZero() throws Exception {
        int calculateOnLoad = 2;
        ReadSheet read = new RawBiff()
                .cell(FORMULA, 0, 0, 0, 0.0, calculateOnLoad, 0L)
                .cell(FORMULA, 0, 1, 0, 0.0, 0, 0L)
                .cell(FORMULA, 0, 2, 0, 7.0, calculateOnLoad, 0L)
                .cell(FORMULA, 0, 3, 0, (byte) 0, new byte[5], 0xFFFF, 0, 0L)
                .number(1, 0, 5)
                .read(folder);

        assertThat(read.values().values())
                .containsExactly(
                        CellValue.MISSING_RESULT, number("0"), number("7"), CellValue.MISSING_RESULT, number("5"));
    }

    @Test
    void boolsErrorsAndTextInTheCellItself() throws Exception {
        ReadSheet read = new RawBiff()
                .cell(0x0205, 0, 0, 0, (byte) 1, (byte) 0)
                .cell(0x0205, 0, 1, 0, (byte) 0x2A, (byte) 1)
                .cell(0x0204, 0, 2, 0, string("Đông Hà", 2))
                .cell(0x0204, 0, 3, 0, string("", 2))
                .cell(0x0201, 0, 4, 0)
                .read(folder);

        assertThat(read.values().values())
                .containsExactly(new CellValue.Bool(true), new CellValue.ErrorValue("#N/A"), text("Đông Hà"));
    }

    @Test
    void textGoesOnInTheNextRecordInAnotherWidth() throws Exception {
        byte[] narrow = "Nhi".getBytes(StandardCharsets.ISO_8859_1);
        ReadSheet read = new RawBiff()
                .global(STRINGS, 2L, 2L, 8, (byte) 0, narrow)
                .global(CONTINUE, (byte) 1, "ệm".getBytes(StandardCharsets.UTF_16LE))
                .global(CONTINUE, (byte) 1, " vụ".getBytes(StandardCharsets.UTF_16LE), string("hai", 2))
                .cell(SHARED_LABEL, 0, 0, 0, 0L)
                .cell(SHARED_LABEL, 0, 1, 0, 1L)
                .cell(SHARED_LABEL, 0, 2, 0, 2L)
                .read(folder);

        assertThat(read.values().values()).containsExactly(text("Nhiệm vụ"), text("hai"), CellValue.MISSING_RESULT);
        assertThat(read.anomalyCodes()).containsExactly("shared-string-missing C1");
    }

    @Test
    void phoneticTextIsLeftOut() throws Exception {
        byte[] phonetic = "phonetic".getBytes(StandardCharsets.UTF_16LE);
        byte[] first = parts(2, (byte) 4, (long) phonetic.length, "ab".getBytes(StandardCharsets.US_ASCII));
        ReadSheet read = new RawBiff()
                .global(STRINGS, 2L, 2L, first, phonetic, string("c", 2))
                .cell(SHARED_LABEL, 0, 0, 0, 0L)
                .cell(SHARED_LABEL, 0, 1, 0, 1L)
                .read(folder);

        assertThat(read.values().values()).containsExactly(text("ab"), text("c"));
    }

    @Test
    void theFontOfTheRunsWinsOverTheCellsWhereTheyAgree() throws Exception {
        Path file = folder.resolve("a");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            HSSFFont[] fonts = new HSSFFont[8];
            for (int i = 0; i < fonts.length; i++) {
                fonts[i] = workbook.createFont();
                fonts[i].setFontName("F" + i);
            }
            CellStyle style = workbook.createCellStyle();
            style.setFont(fonts[7]);
            var row = workbook.createSheet().createRow(0);
            int[][][] runs = {{}, {{0, 6, 1}}, {{0, 3, 1}, {3, 6, 1}}, {{0, 3, 1}, {3, 6, 2}}, {{3, 6, 1}}};
            for (int i = 0; i < runs.length; i++) {
                HSSFRichTextString text = new HSSFRichTextString("abcde" + i);
                for (int[] run : runs[i]) {
                    text.applyFont(run[0], run[1], fonts[run[2]]);
                }
                row.createCell(i).setCellValue(text);
                row.getCell(i).setCellStyle(style);
            }
            workbook.write(out);
        }
        try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
            assertThat(ReadSheet.of(workbook, 0).rows().get(0).cells())
                    .extracting(Cell::font)
                    .containsExactly("F7", "F1", "F1", "F7", "F7");
        }
    }

    @Test
    void theNumbersOfAChartInASheetAreNoCells() throws Exception {
        ReadSheet read = new RawBiff()
                .number(0, 0, 1)
                .cell(RawBiff.BOF, 0x0600, 0x0020)
                .number(1, 1, 2)
                .cell(RawBiff.EOF)
                .number(2, 2, 3)
                .read(folder);

        assertThat(read.values().keySet()).containsExactly("A1", "C3");
    }

    @Test
    void cellsComeInTheOrderOfRowsHoweverTheyAreWritten() throws Exception {
        ReadSheet read = new RawBiff()
                .number(2, 0, 31)
                .number(0, 1, 12)
                .cell(FORMULA, 1, 0, 0, (byte) 0, new byte[5], 0xFFFF, 0, 0L)
                .cell(0x0207, string("x", 2))
                .number(2, 1, 32)
                .number(0, 0, 11)
                .cell(0x0208, 1, 0, 2, 0, 0, 0, 0x20L)
                .read(folder);

        assertThat(read.values().toString())
                .isEqualTo("{A1=Numeric[value=11], B1=Numeric[value=12], A2=Text[text=x], "
                        + "A3=Numeric[value=31], B3=Numeric[value=32]}");
        assertThat(read.rows()).extracting(Row::hidden).containsExactly(false, true, false);
        assertThat(read.anomalies()).isEmpty();
    }

    @Test
    void ofTwoCellsAtOnePlaceTheFirstIsKept() throws Exception {
        ReadSheet read =
                new RawBiff().number(0, 0, 1).number(0, 0, 2).number(0, 256, 3).read(folder);

        assertThat(read.values()).isEqualTo(java.util.Map.of("A1", number("1")));
        assertThat(read.anomalyCodes()).containsExactly("duplicate-cell A1", "out-of-grid");
    }

    @Test
    void mergedRegions() throws Exception {
        byte[] file = new RawBiff()
                .cell(0x00E5, 2, 0, 1, 2, 3, 5, 4, 0, 0)
                .cell(0x00E5, 1, 65535, 65535, 0, 255)
                .bytes();
        try (SubmittedWorkbook workbook = ReadSheet.open(Files.write(folder.resolve("a"), file))) {
            assertThat(workbook.merges(0))
                    .extracting(
                            region -> region.first().a1() + ":" + region.last().a1())
                    .containsExactly("C1:D2", "A65536:IV65536");
        }
    }

    @ParameterizedTest
    @CsvSource({"0x0000,false,1", "0x0001,true,1", "0x0002,true,1", "0x0200,false,0", "0x0100,false,0"})
    void hiddenSheetsAreReadAndThoseOfChartsAndMacrosAreEmpty(String state, boolean hidden, int rows) throws Exception {
        byte[] file = new RawBiff()
                .sheet(RawBiff.WORKSHEET, Integer.decode(state))
                .named("Biểu 1")
                .number(0, 0, 1)
                .bytes();
        try (SubmittedWorkbook workbook = ReadSheet.open(Files.write(folder.resolve("a"), file))) {
            assertThat(workbook.sheets()).isEqualTo(List.of(new SheetInfo(0, "Biểu 1", hidden, DateSystem.SINCE_1900)));
            assertThat(ReadSheet.of(workbook, 0).rows()).hasSize(rows);
        }
    }

    @Test
    void aModuleIsNoSheet() throws Exception {
        byte[] onlyCode =
                new RawBiff().sheet(RawBiff.WORKSHEET, 0x0600).number(0, 0, 1).bytes();

        assertThat(new Refused(folder).refusalOf(onlyCode)).isEqualTo(Refusal.DAMAGED);
    }
}
