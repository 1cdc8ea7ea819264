package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.FindingsBook.Target;
import vn.tonghop.workbook.MarkedBook.Content;
import vn.tonghop.workbook.MarkedBook.Mark;
import vn.tonghop.workbook.MarkedBook.Scope;

/** What stands in the cells of a workbook that is given back. */
class MarkedContentTest {

    @TempDir
    Path folder;

    @Test
    void valuesThatNoCellOfOursCanHoldAreKeptAsText() throws Exception {
        Path sent = raw("<row r='1'><c r='A1'><v>12345678901234567890</v></c><c r='B1'><v>1.1000000000000001</v></c>"
                + "<c r='C1' t='b'><v>1</v></c><c r='D1' t='e'><v>#DIV/0!</v></c><c r='E1'><f>1/0</f></c>"
                + "<c r='F1' t='str'><v>_x0041_ _x005F_x0041_</v></c></row>");

        try (SubmittedWorkbook copy = ReadSheet.open(copied(sent, Map.of()))) {
            ReadSheet sheet = ReadSheet.of(copy, 1);
            assertThat(sheet.value("A1")).isEqualTo(new CellValue.Text("12345678901234567890"));
            assertThat(((CellValue.Numeric) sheet.value("B1")).value()).isEqualByComparingTo("1.1");
            assertThat(sheet.value("C1")).isEqualTo(new CellValue.Bool(true));
            assertThat(sheet.value("D1")).isEqualTo(new CellValue.ErrorValue("#DIV/0!"));
            // a formula without a result is no blank
            assertThat(sheet.value("E1")).isEqualTo(new CellValue.ErrorValue("#N/A"));
            assertThat(sheet.value("F1")).isEqualTo(new CellValue.Text("A _x0041_"));
        }
    }

    @Test
    void theNextCopyTakesTheMarksOfThisOneAway() throws Exception {
        Path sent = folder.resolve("marks.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            sheet.createRow(1).createCell(1).setCellStyle(Looks.tinted(workbook.createCellStyle(), "C0FFEE"));
            sheet.getRow(1).getCell(1).setCellValue("sai");
            WholeFile.write(workbook, sent);
        }
        Map<CellAddress, Mark> marks =
                Map.of(CellAddress.parse("B2"), mark("sai"), CellAddress.parse("D9"), mark("thiếu"));
        Path marked = Files.copy(copied(sent, Map.of("Sheet1", marks)), folder.resolve("lan-1.xlsx"));
        Path again = copied(marked, Map.of());

        assertThat(MarkedCells.notes(marked)).containsOnlyKeys("Sheet1!B2", "Sheet1!D9");
        assertThat(MarkedCells.notes(again)).isEmpty();
        try (XSSFWorkbook workbook = MarkedBooks.opened(marked)) {
            assertThat(style(workbook, 1, 1).getFillForegroundXSSFColor().getARGBHex())
                    .endsWith(Tone.ERROR.rgb());
            assertThat(style(workbook, 1, 1).getBorderTop()).isEqualTo(BorderStyle.MEDIUM);
        }
        try (XSSFWorkbook workbook = MarkedBooks.opened(again)) {
            assertThat(style(workbook, 1, 1).getFillForegroundXSSFColor().getARGBHex())
                    .endsWith("C0FFEE");
            assertThat(style(workbook, 1, 1).getBorderTop()).isEqualTo(BorderStyle.NONE);
            assertThat(style(workbook, 8, 3).getFillForegroundXSSFColor()).isNull();
        }
    }

    @Test
    void aSheetWhoseRowsStandOutOfOrderIsNotCopied() throws Exception {
        Path sent = raw("<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>");

        assertThatExceptionOfType(RefusedWorkbook.class).isThrownBy(() -> copied(sent, Map.of()));
        assertThat(folder.resolve("copy.xlsx")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aShareStaysAShareWhateverItsFormat() throws Exception {
        Path sent = folder.resolve("shares.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            int column = 0;
            for (String format : List.of("0%", "0.00%", "#,##0.0\\ %;-0%", "0.00")) {
                XSSFCellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
                var cell = column == 0
                        ? sheet.createRow(0).createCell(0)
                        : sheet.getRow(0).createCell(column);
                cell.setCellValue(0.125);
                cell.setCellStyle(style);
                column++;
            }
            WholeFile.write(workbook, sent);
        }

        try (SubmittedWorkbook copy = ReadSheet.open(copied(sent, Map.of()))) {
            ReadSheet sheet = ReadSheet.of(copy, 1);
            for (String a1 : List.of("A1", "B1", "C1")) {
                assertThat(sheet.value(a1)).as(a1).isEqualTo(new CellValue.Percent(new BigDecimal("0.125")));
            }
            assertThat(sheet.value("D1")).isEqualTo(new CellValue.Numeric(new BigDecimal("0.125")));
        }
    }

    @Test
    void aCellOfWhichTheFileDoesNotTellForSureHoldsAnError() throws Exception {
        Path sent = raw("<row r='1'><c r='A1'><v>7</v></c><c r='B1'><v>8</v></c></row>");
        Mark unsure = new Mark(Tone.ERROR, "hai lần", Optional.empty(), Scope.CELL, Content.UNKNOWN);
        Path copy = copied(
                sent, Map.of("Sheet1", Map.of(CellAddress.parse("A1"), unsure, CellAddress.parse("C1"), unsure)));

        try (SubmittedWorkbook read = ReadSheet.open(copy)) {
            ReadSheet sheet = ReadSheet.of(read, 1);
            assertThat(sheet.value("A1")).isEqualTo(new CellValue.ErrorValue("#N/A"));
            assertThat(((CellValue.Numeric) sheet.value("B1")).value()).isEqualByComparingTo("8");
            assertThat(sheet.value("C1")).isEqualTo(new CellValue.ErrorValue("#N/A"));
        }
    }

    @Test
    void bothContentsOfACellThatIsWrittenTwiceAreTold() throws Exception {
        ReadSheet sheet = ReadSheet.of(
                new RawWorkbook()
                        .rows("<row r='1'><c r='A1' t='str'><v>Mục 1</v></c><c r='A1'><v>2</v></c>"
                                + "<c r='B1'/><c r='B1'><v>3</v></c></row>"),
                folder);

        assertThat(sheet.anomalies()).extracting(SheetAnomaly::detail).containsExactly("Mục 1 / 2", " / 3");
    }

    @Test
    void linksReachASheetWhoseNameExcelWouldNotTake() throws Exception {
        String name = "Biểu tổng hợp nhiệm vụ: UBND tỉnh giao";
        Path sent = new RawWorkbook()
                .workbook("<sheets><sheet name='%s' sheetId='1' r:id='rId1'/></sheets>".formatted(name))
                .sheet("<sheetData><row r='3'><c r='B3'><v>1</v></c></row></sheetData>")
                .write(folder);
        Mark mark = new Mark(Tone.WARNING, "sai", Optional.of(0), Scope.CELL);
        CellAddress cell = CellAddress.parse("B3");
        Path copy = MarkedBooks.copied(folder, sent, Map.of(name, Map.of(cell, mark)), List.of(new Target(name, cell)));

        try (XSSFWorkbook workbook = MarkedBooks.opened(copy)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31).doesNotContain(":");
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .extracting(XSSFHyperlink::getAddress)
                    .containsExactly("'" + sheet.getSheetName() + "'!B3");
            assertThat(sheet.getHyperlinkList())
                    .extracting(XSSFHyperlink::getCellRef)
                    .containsExactlyInAnyOrder("A1", "A3");
            assertThat(sheet.getTabColor().getARGBHex()).isEqualTo(Tone.WARNING.tab());
        }
    }

    @Test
    void aMarkOnAWholeSheetLeadsBackToItsFinding() throws Exception {
        Path sent = raw("<row r='1'><c r='A1' t='str'><v>Biểu</v></c></row>");
        CellAddress top = CellAddress.parse("A1");
        Mark mark = new Mark(Tone.ERROR, "đổi tên", Optional.of(0), Scope.SHEET);
        Path copy = MarkedBooks.copied(
                folder, sent, Map.of("Sheet1", Map.of(top, mark)), List.of(new Target("Sheet1", top)));

        try (XSSFWorkbook workbook = MarkedBooks.opened(copy)) {
            XSSFHyperlink back = workbook.getSheetAt(1).getHyperlinkList().get(0);
            assertThat(back.getCellRef()).isEqualTo("A1");
            assertThat(back.getAddress())
                    .startsWith("'" + MarkedBooks.FINDINGS + "'!A")
                    .isNotEqualTo("'" + MarkedBooks.FINDINGS + "'!A1");
        }
    }

    @Test
    void rowsGrowWhenMoreIsWrittenIntoThem() throws Exception {
        Path sent = folder.resolve("wrapped.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            XSSFCellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            for (int row = 0; row < 2; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row + 1);
                sheet.getRow(row).createCell(1).setCellValue(" customHeight ".repeat(row == 0 ? 1 : 20));
                sheet.getRow(row).getCell(1).setCellStyle(wrapped);
            }
            sheet.setColumnWidth(1, 20 * 256);
            WholeFile.write(workbook, sent);
        }
        Path copy = copied(sent, Map.of());

        String rows = ReadBack.parts(copy).get("xl/worksheets/sheet2.xml");
        assertThat(rows).doesNotContain("customHeight=");
        try (XSSFWorkbook workbook = MarkedBooks.opened(copy)) {
            XSSFSheet sheet = workbook.getSheet("Sheet1");
            assertThat(sheet.getRow(0).getCTRow().isSetHt()).isFalse();
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(100);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo(" customHeight ");
        }
    }

    private Path raw(String rows) throws java.io.IOException {
        return MarkedBooks.raw(folder, rows);
    }

    private Path copied(Path sent, Map<String, Map<CellAddress, Mark>> marks) throws Exception {
        return MarkedBooks.copied(folder, sent, marks);
    }

    private static Mark mark(String note) {
        return MarkedBooks.mark(note);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, int row, int column) {
        return workbook.getSheet("Sheet1").getRow(row).getCell(column).getCellStyle();
    }
}
