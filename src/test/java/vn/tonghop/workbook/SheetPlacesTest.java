package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPlacesTest {

    @TempDir
    Path folder;

    private ReadSheet rows(String rows) throws Exception {
        return ReadSheet.of(new RawWorkbook().rows(rows), folder);
    }

    @Test
    void cellsAndRowsWithoutAReferenceFollowTheOnesBefore() throws Exception {
        ReadSheet sheet =
                rows("<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c>"
                        + "</row><row><c/><c><v>5</v></c></row>");
        assertThat(sheet.values()).containsOnlyKeys("A1", "B1", "C4", "D4", "B5");
        assertThat(sheet.anomalies()).isEmpty();
    }

    @Test
    void ofARepeatedRowTheFirstIsKept() throws Exception {
        ReadSheet sheet = rows("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>"
                + "<row r='1'><c r='A1'><v>9</v></c><c r='B1'><v>9</v></c></row>");
        assertThat(sheet.values()).containsOnlyKeys("A1", "A2");
        assertThat(sheet.value("A1").toString()).contains("1");
        assertThat(sheet.anomalyCodes()).containsExactly("duplicate-row A1");
    }

    @Test
    void ofARepeatedCellTheFirstIsKept() throws Exception {
        ReadSheet sheet =
                rows("<row r='1'><c r='B1'><v>1</v></c><c r='B1'><v>9</v></c><c r='C1'/><c r='C1'><v>9</v></c>"
                        + "<c><v>4</v></c></row>");
        assertThat(sheet.values()).containsOnlyKeys("B1", "D1");
        assertThat(sheet.value("B1").toString()).contains("1");
        assertThat(sheet.anomalyCodes()).containsExactly("duplicate-cell B1", "duplicate-cell C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "ZZZZ1", "A2", "1", "A", "A0", "A99999999999", "", "A1B"})
    void aCellOutsideItsRowOrTheGridIsLeftOutAndReported(String reference) throws Exception {
        ReadSheet sheet = rows("<row r='1'><c r='" + reference + "'><v>1</v></c></row>");
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.anomalyCodes()).containsExactly("out-of-grid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1048577", "-1", "x", "99999999999"})
    void aRowOutsideTheGridIsLeftOutAndReported(String number) throws Exception {
        ReadSheet sheet = rows("<row r='" + number + "'><c><v>1</v></c></row>");
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.anomalyCodes()).containsExactly("out-of-grid");
    }

    @Test
    void theLastCellOfTheGridIsRead() throws Exception {
        ReadSheet sheet = rows("<row r='1048576'><c r='XFD1048576'><v>1</v></c><c><v>2</v></c></row>");
        assertThat(sheet.values()).containsOnlyKeys("XFD1048576");
        assertThat(sheet.anomalyCodes()).containsExactly("out-of-grid");
    }

    @Test
    void cellsComeInColumnOrder() throws Exception {
        ReadSheet sheet = rows("<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>");
        assertThat(sheet.values().keySet()).containsExactly("A1", "B1", "C1");
        assertThat(sheet.anomalies()).isEmpty();
    }

    @Test
    void emptyCellsAndRowsArePassedOver() throws Exception {
        ReadSheet sheet = rows(
                "<row r='1'><c r='A1' s='1'/></row><row r='2'/><row r='3'><c r='A3' t='s'><v/></c>"
                        + "<c r='B3' t='inlineStr'><is><t/></is></c></row><row r='7'><c r='A7'><v>1</v></c><c r='B7' s='1'/></row>");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(7);
        assertThat(sheet.values()).containsOnlyKeys("A7");
    }

    @Test
    void hiddenRowsAreMarked() throws Exception {
        ReadSheet sheet = rows("<row r='1' hidden='1'><c><v>1</v></c></row><row r='2' hidden='0'><c><v>1</v></c></row>"
                + "<row r='3' hidden='true'><c><v>1</v></c></row>");
        assertThat(sheet.rows()).extracting(Row::hidden).containsExactly(true, false, true);
    }

    @Test
    void hiddenSheetsAreMarkedAndChartSheetsHaveNoRows() throws Exception {
        RawWorkbook raw = new RawWorkbook()
                .workbook("<sheets><sheet name='a' r:id='rId1'/><sheet name='b' state='hidden' r:id='rId1'/>"
                        + "<sheet name='c' state='veryHidden' r:id='rId2'/><sheet name='d' state='visible' r:id='rId1'/>"
                        + "</sheets>")
                .related("/xl/worksheets/sheet1.xml", "chartsheets/../chartsheets/./chart1.xml")
                .part("xl/chartsheets/chart1.xml", "<chartsheet xmlns='" + RawWorkbook.MAIN + "'/>");
        try (SubmittedWorkbook workbook = ReadSheet.open(raw.write(folder))) {
            assertThat(workbook.sheets())
                    .containsExactly(
                            new SheetInfo(0, "a", false, DateSystem.SINCE_1900),
                            new SheetInfo(1, "b", true, DateSystem.SINCE_1900),
                            new SheetInfo(2, "c", true, DateSystem.SINCE_1900),
                            new SheetInfo(3, "d", false, DateSystem.SINCE_1900));
            assertThat(ReadSheet.of(workbook, 2).rows()).isEmpty();
        }
    }

    @Test
    void prefixesAndBackslashesOfOtherWritersAreUnderstood() throws Exception {
        RawWorkbook raw = new RawWorkbook()
                .without(RawWorkbook.SHEET)
                .part(
                        "xl\\worksheets\\Sheet1.xml",
                        "<x:worksheet xmlns:x='%s'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row>"
                                        .formatted(RawWorkbook.MAIN)
                                + "</x:sheetData></x:worksheet>");
        assertThat(ReadSheet.of(raw, folder).values()).containsOnlyKeys("A1");
    }

    @Test
    void onlySoManyAnomaliesAreKept() throws Exception {
        ReadSheet sheet = rows("<row r='0'/>".repeat(Anomalies.MAX_KEPT + 5));
        assertThat(sheet.anomalies()).hasSize(Anomalies.MAX_KEPT);
    }
}
