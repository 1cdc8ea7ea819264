package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the stock routes into a workbook get wrong, each a reason for the reader of our own: POI's streaming handler, its
 * user model, its formatter, and the way it opens files.
 */
class StockRoutesTest {

    private static final CellValue LOST = CellValue.MISSING_RESULT;

    @TempDir
    Path folder;

    private ReadSheet rows(String rows) throws Exception {
        return ReadSheet.of(new RawWorkbook().rows(rows), folder);
    }

    private static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    @Test
    void theStreamingHandlerIgnoresTheDateSystemSince1904() throws Exception {
        ReadSheet sheet = ReadSheet.of(
                new RawWorkbook()
                        .workbook(
                                "<workbookPr date1904='1'/><sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets>")
                        .styles("<cellXfs><xf numFmtId='14'/></cellXfs>")
                        .rows("<row r='1'><c r='A1' s='0'><v>43630</v></c></row>"),
                folder);
        assertThat(sheet.value("A1")).isEqualTo(new CellValue.Date(LocalDateTime.parse("2023-06-15T00:00")));
    }

    @Test
    void theStreamingHandlerLosesThePlaceOfACellWithoutAReference() throws Exception {
        assertThat(rows("<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                        .values())
                .containsOnlyKeys("B3", "C3", "A4");
    }

    @Test
    void theStreamingHandlerKeepsEscapes() throws Exception {
        ReadSheet sheet = ReadSheet.of(
                new RawWorkbook()
                        .strings("<si><t>dòng_x000D_\nhai _x005F_x000D_</t></si>")
                        .rows("<row><c t='s'><v>0</v></c></row>"),
                folder);
        assertThat(sheet.value("A1")).isEqualTo(text("dòng\r\nhai _x000D_"));
    }

    @Test
    void theStreamingHandlerAppendsPhoneticText() throws Exception {
        ReadSheet sheet = ReadSheet.of(
                new RawWorkbook()
                        .strings("<si><t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh></si>")
                        .rows("<row><c t='s'><v>0</v></c></row>"),
                folder);
        assertThat(sheet.value("A1")).isEqualTo(text("東京"));
    }

    @Test
    void theStreamingHandlerGivesErrorsAsText() throws Exception {
        assertThat(rows("<row><c t='e'><v>#REF!</v></c><c t='str'><v>#REF!</v></c></row>")
                        .values()
                        .values())
                .containsExactly(new CellValue.ErrorValue("#REF!"), text("#REF!"));
    }

    @Test
    void theStreamingHandlerDoesNotTellWhetherASheetIsHidden() throws Exception {
        RawWorkbook raw = new RawWorkbook()
                .workbook(
                        "<sheets><sheet name='a' r:id='rId1'/><sheet name='b' state='veryHidden' r:id='rId1'/></sheets>");
        try (SubmittedWorkbook workbook = ReadSheet.open(raw.write(folder))) {
            assertThat(workbook.sheets()).extracting(SheetInfo::hidden).containsExactly(false, true);
        }
    }

    @Test
    void theUserModelReadsAFormulaWithoutItsResultAsZero() throws Exception {
        ReadSheet sheet = rows("<row><c><f>SUM(B1:B9)</f></c></row>");
        assertThat(sheet.value("A1")).isEqualTo(LOST);
    }

    @Test
    void theUserModelLetsARepeatedRowReplaceTheEarlierOne() throws Exception {
        ReadSheet sheet =
                rows("<row r='1'><c t='str'><v>trước</v></c></row><row r='1'><c t='str'><v>sau</v></c></row>");
        assertThat(sheet.value("A1")).isEqualTo(text("trước"));
        assertThat(sheet.anomalyCodes()).containsExactly("duplicate-row A1");
    }

    @Test
    void theUserModelReadsAMissingSharedStringAsNoText() throws Exception {
        ReadSheet sheet = ReadSheet.of(
                new RawWorkbook().strings("<si><t>a</t></si>").rows("<row><c t='s'><v>1</v></c></row>"), folder);
        assertThat(sheet.value("A1")).isEqualTo(LOST);
        assertThat(sheet.anomalyCodes()).containsExactly("shared-string-missing A1");
    }

    @Test
    void theUserModelAcceptsCellsOutsideTheGrid() throws Exception {
        ReadSheet sheet = rows("<row r='1048576'><c r='XFD1048576'><v>1</v></c><c r='XFE1048576'><v>1</v></c></row>"
                + "<row r='1048577'><c r='A1048577'><v>1</v></c></row>");
        assertThat(sheet.values()).containsOnlyKeys("XFD1048576");
        assertThat(sheet.anomalyCodes()).containsExactly("out-of-grid", "out-of-grid");
    }

    @Test
    void theUserModelAcceptsNumbersThatAreNotFinite() throws Exception {
        ReadSheet sheet = rows("<row><c><v>NaN</v></c><c><v>Infinity</v></c><c><v>-Infinity</v></c></row>");
        assertThat(sheet.values().values()).hasSize(3).containsOnly(LOST);
        assertThat(sheet.anomalyCodes())
                .containsExactly("number-not-finite A1", "number-not-finite B1", "number-not-finite C1");
    }

    /** Two million styled cells, which the user model would keep, pass through a reader that keeps none. */
    @Test
    void theUserModelKeepsEveryBlankStyledCell() throws Exception {
        String row = "<row>" + "<c s='1'/>".repeat(1_000) + "</row>";
        RawWorkbook raw = new RawWorkbook().rows(row.repeat(2_000) + "<row><c><v>1</v></c></row>");
        Path file = raw.write(folder);
        try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(file, "a.xlsx", Limits.with("cells", 1))) {
            List<Row> kept = ReadSheet.of(workbook, 0).rows();
            assertThat(kept).extracting(Row::number).containsExactly(2_001);
        }
    }

    @Test
    void theFormatterLosesTheDigitsOfLongCodes() throws Exception {
        String code = "123456789012345678";
        assertThat(new DataFormatter().formatRawCellContents(Double.parseDouble(code), 0, "General"))
                .isNotEqualTo(code);

        assertThat(rows("<row><c><v>" + code + "</v></c></row>").value("A1"))
                .isEqualTo(new CellValue.Numeric(new BigDecimal(code)));
    }

    @Test
    void openingAFileWithPoiAndClosingItRewritesIt() throws Exception {
        byte[] bytes = new RawWorkbook()
                .fullContentTypes()
                .rows("<row><c><v>1</v></c></row>")
                .bytes();
        Path theirs = Files.write(folder.resolve("theirs.xlsx"), bytes);
        try (Workbook opened = WorkbookFactory.create(theirs.toFile())) {
            assertThat(opened.getNumberOfSheets()).isOne();
        }
        assertThat(Files.readAllBytes(theirs)).isNotEqualTo(bytes);

        Path ours = Files.write(folder.resolve("ours.xlsx"), bytes);
        FileTime time = Files.getLastModifiedTime(ours);
        try (SubmittedWorkbook workbook = ReadSheet.open(ours)) {
            assertThat(ReadSheet.of(workbook, 0).values()).hasSize(1);
        }
        assertThat(Files.readAllBytes(ours)).isEqualTo(bytes);
        assertThat(Files.getLastModifiedTime(ours)).isEqualTo(time);
    }
}
