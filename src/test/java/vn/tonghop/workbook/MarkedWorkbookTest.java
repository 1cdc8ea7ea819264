package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkedWorkbookTest {

    @TempDir
    Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", "2023-H1", "inbox"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyValueStandsWhereItStood(Path sample) throws Exception {
        Path copy = MarkedBooks.copied(folder, sample, Map.of());

        try (SubmittedWorkbook before = ReadSheet.open(sample);
                SubmittedWorkbook after = ReadSheet.open(copy)) {
            List<String> names = after.sheets().stream()
                    .filter(sheet -> !sheet.hidden())
                    .map(SheetInfo::name)
                    .toList();
            List<String> visible = new ArrayList<>(List.of(MarkedBooks.FINDINGS));
            before.sheets().stream().filter(sheet -> !sheet.hidden()).forEach(sheet -> visible.add(sheet.name()));
            assertThat(names).isEqualTo(visible);
            for (SheetInfo sheet : before.sheets()) {
                if (!sheet.hidden()) {
                    assertThat(shown(after, names.indexOf(sheet.name())))
                            .isNotEmpty()
                            .isEqualTo(shown(before, sheet.index()));
                }
            }
        }
    }

    /** By address; numbers as such, whatever their digits behind the point. */
    private static List<String> shown(SubmittedWorkbook workbook, int sheet) throws RefusedWorkbook {
        List<String> shown = new ArrayList<>();
        ReadSheet.of(workbook, sheet).values().forEach((address, value) -> {
            boolean number = value instanceof CellValue.Numeric;
            String text = number
                    ? ((CellValue.Numeric) value).value().stripTrailingZeros().toPlainString()
                    : value.toString();
            shown.add(address + " " + text);
        });
        return shown;
    }

    @Test
    void nothingButValuesAndLooksComesThrough() throws Exception {
        Path sent = new RawWorkbook()
                .workbook(
                        "<definedNames><definedName name='SECRET'>WEBSERVICE(\"http://evil\")</definedName></definedNames>"
                                + "<sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/>"
                                + "<sheet name='An' sheetId='2' state='veryHidden' r:id='rId2'/></sheets>"
                                + "<externalReferences/>")
                .related("worksheets/sheet1.xml", "worksheets/sheet2.xml")
                .part("xl/worksheets/sheet2.xml", hidden())
                .part("xl/vbaProject.bin", "SECRET")
                .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .part("xl/embeddings/oleObject1.bin", "SECRET")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='rId9' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/hyperlink' Target='http://evil' TargetMode='External'/></Relationships>")
                .sheet("<sheetPr codeName='SECRET'/><sheetData><row r='1' hidden='1'>"
                        + "<c r='A1' t='str'><f>HYPERLINK(\"http://evil\",\"x\")</f><v>=cmd|' /C calc'!A0</v></c>"
                        + "<c r='B1'><f>WEBSERVICE(\"http://evil\")</f><v>7</v></c>"
                        + "<c r='C1' t='str'><v>+1</v></c><c r='D1' t='str'><v>@SUM(1)</v></c>"
                        + "<c r='E1' t='str'><v>-2+3</v></c></row></sheetData>"
                        + "<conditionalFormatting sqref='A1'><cfRule type='expression' priority='1'>"
                        + "<formula>WEBSERVICE(\"http://evil\")</formula></cfRule></conditionalFormatting>"
                        + "<dataValidations>"
                        + rule("custom", "WEBSERVICE(\"http://evil\")")
                        + rule("list", "INDIRECT(\"SECRET\")")
                        + rule("list", "'[1]Sheet1'!$A$1:$A$9")
                        + rule("list", "An!$A$1:$A$9")
                        + rule("list", "\"mot,hai\"")
                        + rule("whole", "SECRET+1")
                        + "</dataValidations>"
                        + "<hyperlinks><hyperlink ref='A1' r:id='rId9' xmlns:r='x'/></hyperlinks>"
                        + "<headerFooter><oddHeader>SECRET</oddHeader></headerFooter>")
                .write(folder);
        Path copy = MarkedBooks.copied(
                folder, sent, Map.of("Sheet1", Map.of(CellAddress.parse("A1"), MarkedBooks.mark("=1+1"))));

        SortedMap<String, String> parts = ReadBack.parts(copy);
        assertThat(parts.keySet()).noneMatch(name -> name.matches(".*(vba|external|embed|ole|media|printer).*"));
        assertThat(parts.values())
                .noneMatch(text -> text.contains("evil"))
                .noneMatch(text -> text.contains("SECRET"))
                .noneMatch(text -> text.contains("External"))
                .noneMatch(text -> text.matches("(?s).*<(\\w+:)?f[ >].*"));
        assertThat(parts.values()).anyMatch(text -> text.contains("\"mot,hai\""));
        assertThat(parts.values().stream().filter(text -> text.contains("<dataValidations")))
                .allMatch(text -> text.contains("dataValidations count=\"1\""));
        assertThat(ReadBack.shown(copy, "Sheet1"))
                .containsExactly(List.of("=cmd|' /C calc'!A0", "7", "+1", "@SUM(1)", "-2+3"));
        try (XSSFWorkbook workbook = MarkedBooks.opened(copy)) {
            for (int column : new int[] {0, 2, 3, 4}) {
                assertThat(style(workbook, 0, column).getQuotePrefixed()).isTrue();
            }
        }
    }

    private static String hidden() {
        return "<worksheet xmlns='%s'><sheetData><row r='1'><c r='A1' t='str'><v>SECRET</v></c></row></sheetData></worksheet>"
                .formatted(RawWorkbook.MAIN);
    }

    private static String rule(String type, String formula) {
        return "<dataValidation type='%s' sqref='A1'><formula1>%s</formula1></dataValidation>"
                .formatted(type, formula.replace("\"", "&quot;"));
    }

    @Test
    void theLooksAreThoseThatTheUnitKnows() throws Exception {
        Path sent = folder.resolve("looks.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            XSSFCellStyle style = Looks.tinted(workbook.createCellStyle(), "C0FFEE");
            style.setBorderTop(BorderStyle.DOUBLE);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setWrapText(true);
            style.setDataFormat(workbook.createDataFormat().getFormat("0.000"));
            var font = workbook.createFont();
            font.setFontName(".VnTime");
            font.setBold(true);
            font.setFontHeightInPoints((short) 17);
            style.setFont(font);
            sheet.createRow(1).createCell(1).setCellStyle(style);
            sheet.getRow(1).setHeightInPoints(44);
            sheet.getRow(1).getCell(1).setCellValue(1.5);
            sheet.getRow(1).createCell(2).setCellStyle(style);
            sheet.setColumnWidth(1, 30 * 256);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A4:C5"));
            sheet.createFreezePane(0, 2);
            DataValidation rule = sheet.getDataValidationHelper()
                    .createValidation(
                            sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {"mot", "hai"}),
                            new CellRangeAddressList(1, 9, 1, 1));
            sheet.addValidationData(rule);
            WholeFile.write(workbook, sent);
        }

        try (XSSFWorkbook copy = MarkedBooks.opened(MarkedBooks.copied(folder, sent, Map.of()))) {
            XSSFSheet sheet = copy.getSheet("Sheet1");
            for (int column : new int[] {1, 2}) {
                XSSFCellStyle style = style(copy, 1, column);
                assertThat(style.getFillForegroundXSSFColor().getARGBHex()).endsWith("C0FFEE");
                assertThat(style.getBorderTop()).isEqualTo(BorderStyle.DOUBLE);
                assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.NONE);
                assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
                assertThat(style.getWrapText()).isTrue();
                assertThat(style.getDataFormatString()).isEqualTo("0.000");
                assertThat(style.getFont().getFontName()).isEqualTo(".VnTime");
                assertThat(style.getFont().getBold()).isTrue();
                assertThat(style.getFont().getFontHeightInPoints()).isEqualTo((short) 17);
            }
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(44);
            assertThat(sheet.getColumnWidth(1)).isEqualTo(30 * 256);
            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("A4:C5");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getDataValidations())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.getValidationConstraint().getExplicitListValues())
                            .containsExactly("mot", "hai"));
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, int row, int column) {
        return workbook.getSheet("Sheet1").getRow(row).getCell(column).getCellStyle();
    }
}
