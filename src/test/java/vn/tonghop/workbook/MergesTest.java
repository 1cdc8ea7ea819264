package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergesTest {

    private static final String MERGES =
            "<mergeCells count='3'><mergeCell ref='A1:C2'/><mergeCell ref='E5:D4'/><mergeCell ref='nowhere'/></mergeCells>";
    private static final List<MergedRegion> EXPECTED = List.of(
            new MergedRegion(new CellAddress(1, 1), new CellAddress(2, 3)),
            new MergedRegion(new CellAddress(4, 4), new CellAddress(5, 5)));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<sheetData/>",
                "<sheetData></sheetData>",
                "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>",
                "<sheetData><row><c t='inlineStr'><is><t>sheetData</t></is></c></row></sheetData>",
                "<sheetData><row><c t='inlineStr'><is><t>sheetData></t></is></c></row></sheetData>",
                "<sheetData><row><c t='str'><v><![CDATA[</sheetData><mergeCells><mergeCell ref='A9:B9'/>]]></v></c></row>"
                        + "</sheetData>",
                "<sheetPr codeName='sheetData'/><sheetData><row><c><v>1</v></c></row></sheetData>",
                "<!-- <sheetData> --><sheetData><row><c><v>1</v></c></row></sheetData>"
            })
    void regionsAreFoundBeforeAndAfterTheRows(String data) throws Exception {
        Path file = new RawWorkbook().sheet(data + MERGES).write(folder);
        try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
            assertThat(workbook.merges(0)).isEqualTo(EXPECTED);
            ReadSheet.of(workbook, 0);
            assertThat(workbook.merges(0)).isEqualTo(EXPECTED);
        }
        try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
            ReadSheet.of(workbook, 0);
            assertThat(workbook.merges(0)).isEqualTo(EXPECTED);
        }
    }

    @Test
    void regionsAreFoundBehindManyRowsInAnyEncoding() throws Exception {
        String row = "<row><c t='inlineStr'><is><t>sheetDat " + "x".repeat(500) + "</t></is></c></row>";
        String sheet = "<?xml version='1.0'?><x:worksheet xmlns:x='" + RawWorkbook.MAIN + "'><x:sheetData>"
                + row.repeat(10_000) + "</x:sheetData>"
                + MERGES.replace("<m", "<x:m").replace("</m", "</x:m") + "</x:worksheet>";
        ReadLimits limits = Limits.with("textLength", 1_000);
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            Path file = new RawWorkbook()
                    .part(RawWorkbook.SHEET, sheet.getBytes(charset))
                    .write(folder);
            try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(file, "a.xlsx", limits)) {
                assertThat(workbook.merges(0)).isEqualTo(EXPECTED);
            }
        }
    }

    @Test
    void onlyTheBytesOfTheRowsAreDropped() throws Exception {
        String sheet = "<worksheet><a/><sheetData x='1'><row/></sheetData ><mergeCells/></worksheet>";
        Path file = new RawWorkbook().part(RawWorkbook.SHEET, sheet).write(folder);
        try (ZipPackage parts = ZipPackage.open(file, new ReadBudget(ReadLimits.DEFAULT));
                PartStream part = parts.stream(RawWorkbook.SHEET, 1_000);
                RowlessSheet rowless = new RowlessSheet(part)) {
            assertThat(new String(rowless.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("<worksheet><a/><sheetData/ ><mergeCells/></worksheet>");
        }
    }
}
