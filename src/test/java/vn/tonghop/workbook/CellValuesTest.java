package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    private static final CellValue TEXT_A = new CellValue.Text("A");

    @TempDir
    Path folder;

    private ReadSheet read(RawWorkbook raw) throws Exception {
        return ReadSheet.of(raw, folder);
    }

    private ReadSheet cell(String cell) throws Exception {
        return read(new RawWorkbook().rows("<row r='1'>" + cell + "</row>"));
    }

    private static CellValue number(String digits) {
        return new CellValue.Numeric(new BigDecimal(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.5",
                "123456789012345678",
                "1234567890123456789012",
                "1.1000000000000001",
                "0.1",
                "1E-7",
                "1.5E+300",
                "9.9999999999999999E307",
                "-12",
                ".5",
                "007"
            })
    void numbersKeepTheDigitsOfTheFile(String digits) throws Exception {
        assertThat(cell("<c r='A1'><v>" + digits + "</v></c>").value("A1")).isEqualTo(number(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "INF",
                "1E309",
                "1.8E308",
                "1E999999999",
                "1E-999999999",
                "1,5",
                "abc",
                "١٢",
                "-"
            })
    void whatIsNoFiniteNumberIsReportedAndNeverZero(String raw) throws Exception {
        ReadSheet sheet = cell("<c r='A1'><v>" + raw + "</v></c>");
        assertThat(sheet.value("A1")).isEqualTo(CellValue.MISSING_RESULT);
        assertThat(sheet.anomalyCodes()).containsExactly("number-not-finite A1");
    }

    @Test
    void whiteSpaceAroundANumberIsIgnored() throws Exception {
        assertThat(cell("<c r='A1'><v> 12\n</v></c>").value("A1")).isEqualTo(number("12"));
    }

    @Test
    void aFormulaWithoutItsResultIsMissingAndNotZero() throws Exception {
        ReadSheet sheet = cell("<c r='A1'><f>SUM(B1)</f></c><c r='B1'><f>1</f><v></v></c><c r='C1' t='str'><f>1</f></c>"
                + "<c r='D1' t='s'><f>1</f></c>");
        assertThat(sheet.values().values()).hasSize(4).containsOnly(CellValue.MISSING_RESULT);
        assertThat(sheet.rows().get(0).cells()).allMatch(Cell::formula);
        assertThat(sheet.anomalies()).isEmpty();
    }

    @Test
    void aFormulaWithItsResultGivesTheResult() throws Exception {
        ReadSheet sheet = cell("<c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='str'><f>x</f><v>a_x000D_b</v></c>"
                + "<c r='C1' t='b'><f>x</f><v>1</v></c><c r='D1' t='e'><f>x</f><v>#REF!</v></c><c r='E1'><v>2</v></c>");
        assertThat(sheet.value("A1")).isEqualTo(number("2"));
        assertThat(sheet.value("B1")).isEqualTo(new CellValue.Text("a\rb"));
        assertThat(sheet.value("C1")).isEqualTo(new CellValue.Bool(true));
        assertThat(sheet.value("D1")).isEqualTo(new CellValue.ErrorValue("#REF!"));
        assertThat(sheet.rows().get(0).cells())
                .extracting(Cell::formula)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void aFormulaThatGivesNoTextIsEmpty() throws Exception {
        assertThat(cell("<c r='A1' t='str'><f>\"\"</f><v></v></c>").rows()).isEmpty();
    }

    @Test
    void truthValuesAreReadInBothSpellings() throws Exception {
        ReadSheet sheet =
                cell("<c r='A1' t='b'><v>0</v></c><c r='B1' t='b'><v>true</v></c><c r='C1' t='b'><v>2</v></c>");
        assertThat(sheet.value("A1")).isEqualTo(new CellValue.Bool(false));
        assertThat(sheet.value("B1")).isEqualTo(new CellValue.Bool(true));
        assertThat(sheet.value("C1")).isEqualTo(CellValue.MISSING_RESULT);
        assertThat(sheet.anomalyCodes()).containsExactly("number-not-finite C1");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-05,2023-06-05T00:00",
        "2023-06-05T14:30:00,2023-06-05T14:30",
        "2023-06-05T14:30:00.250Z,2023-06-05T14:30:00.250",
        "2023-06-05T14:30:00-07:00,2023-06-05T14:30"
    })
    void datesWrittenAsTextAreDates(String raw, LocalDateTime expected) throws Exception {
        assertThat(cell("<c r='A1' t='d'><v>" + raw + "</v></c>").value("A1")).isEqualTo(new CellValue.Date(expected));
    }

    @Test
    void aDateThatIsNoneIsReported() throws Exception {
        ReadSheet sheet = cell("<c r='A1' t='d'><v>2023-02-30</v></c>");
        assertThat(sheet.value("A1")).isEqualTo(CellValue.MISSING_RESULT);
        assertThat(sheet.anomalyCodes()).containsExactly("number-not-finite A1");
    }

    @Test
    void runsAreJoinedAndPhoneticTextIsLeftOut() throws Exception {
        ReadSheet sheet = read(new RawWorkbook()
                .strings("<si><r><t>Báo </t></r><r><rPr><b/></rPr><t xml:space='preserve'>cáo</t></r>"
                        + "<rPh sb='0' eb='1'><t>bao</t></rPh><phoneticPr fontId='1'/></si>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><r><t>x</t></r>"
                        + "<rPh sb='0' eb='1'><t>y</t></rPh><r><t>z</t></r></is></c></row>"));
        assertThat(sheet.value("A1")).isEqualTo(new CellValue.Text("Báo cáo"));
        assertThat(sheet.value("B1")).isEqualTo(new CellValue.Text("xz"));
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_b,'a\rb'",
        "_x005F_x000D_,_x000D_",
        "_x0041__x0042_,AB",
        "_x00g1_,_x00g1_",
        "_X0041_,_X0041_",
        "x_x0041,x_x0041",
        "_x0041-,_x0041-",
        "_xD83D__xDE00_,😀"
    })
    void escapesAreDecodedOnce(String written, String meant) throws Exception {
        ReadSheet sheet = read(new RawWorkbook()
                .strings("<si><t>" + written + "</t></si>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>" + written
                        + "</t></is></c></row>"));
        assertThat(sheet.value("A1")).isEqualTo(new CellValue.Text(meant));
        assertThat(sheet.value("B1")).isEqualTo(new CellValue.Text(meant));
    }

    @Test
    void aSharedStringThatIsNotThereIsReportedAndNotEmpty() throws Exception {
        ReadSheet sheet = read(new RawWorkbook()
                .strings("<si><t>A</t></si>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>-1</v></c>"
                        + "</row>"));
        assertThat(sheet.value("A1")).isEqualTo(TEXT_A);
        assertThat(sheet.value("B1")).isEqualTo(CellValue.MISSING_RESULT);
        assertThat(sheet.anomalyCodes()).containsExactly("shared-string-missing B1", "shared-string-missing C1");
    }

    @ParameterizedTest
    @CsvSource({"32767,0", "32768,1"})
    void ofTextBeyondWhatACellCanHoldTheBeginningIsKeptAndTheRestReported(int length, int anomalies) throws Exception {
        String text = "x".repeat(length);
        ReadSheet sheet = cell("<c r='A1' t='inlineStr'><is><t>" + text + "</t></is></c>");
        assertThat(sheet.value("A1")).isEqualTo(new CellValue.Text(text.substring(0, 32_767)));
        assertThat(sheet.anomalyCodes()).hasSize(anomalies);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "<r><t>a</t></r>, Arial",
                "<t>a</t>, Arial",
                "<r><rPr><rFont val='.VnTime'/></rPr><t>a</t></r><r><rPr><rFont val='.VnTime'/></rPr><t>b</t></r>, .VnTime",
                "<r><rPr><rFont val='.VnTime'/></rPr><t>a</t></r><r><t>b</t></r>, Arial"
            })
    void theFontIsThatOfAllRunsOrElseOfTheStyle(String runs, @Nullable String font) throws Exception {
        ReadSheet sheet = read(new RawWorkbook()
                .styles(
                        "<fonts><font><sz val='11'/><name val='Times New Roman'/></font><font><name val='Arial'/></font>"
                                + "</fonts><cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs>")
                .rows("<row r='1'><c r='A1' s='1' t='inlineStr'><is>" + runs
                        + "</is></c><c r='B1'><v>1</v></c></row>"));
        assertThat(sheet.rows().get(0).cells()).extracting(Cell::font).containsExactly(font, "Times New Roman");
    }

    @Test
    void runsThatDifferInFontAreToldApart() throws Exception {
        ReadSheet sheet = read(new RawWorkbook()
                .rows("<row r='1'><c r='A1' t='inlineStr'><is><r><t>năm </t></r>"
                        + "<r><rPr><rFont val='.VnTime'/></rPr><t>m\u00ADa</t></r></is></c>"
                        + "<c r='B1' t='inlineStr'><is><r><t>x</t></r></is></c></row>"));

        assertThat(sheet.rows().get(0).cells())
                .extracting(Cell::runs)
                .containsExactly(List.of(new FontRun(0, null), new FontRun(4, ".VnTime")), List.of());
    }
}
