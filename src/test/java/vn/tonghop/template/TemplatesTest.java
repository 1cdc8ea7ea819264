package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.submission.MetaSheet;
import vn.tonghop.workbook.CellAddress;

class TemplatesTest {

    private static final Period PERIOD = new Period(PeriodKind.HALF, 2023, 1);

    @TempDir
    Path folder;

    @Test
    void aUnitGetsTheFormsThatItOwesInCatalogueOrderAndNoOthers() throws IOException {
        assertThat(sheetNames(written(SmallCatalogue.OFFICE, Filling.NONE)))
                .containsExactly("Thông tin", "Việc được giao", "_danh_muc", "_meta");
        assertThat(sheetNames(written(SmallCatalogue.LABORATORY, Filling.NONE)))
                .containsExactly("Thông tin", "Việc được giao", "Thí nghiệm", "_danh_muc", "_meta");
    }

    @Test
    void theSheetsForTheProgramAreVeryHidden() throws IOException {
        Path file = written(SmallCatalogue.OFFICE, Filling.NONE);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VERY_HIDDEN)
                            .map(Sheet::getName))
                    .containsExactly("_danh_muc", "_meta");
        }
    }

    @Test
    void theCoverNamesTheRoundAndTheDayOnWhichItIsDue() throws IOException {
        Map<String, String> cover = pairs(written(SmallCatalogue.OFFICE, Filling.NONE), CoverSheet.NAME);
        Map<CoverSheet, String> expected = new LinkedHashMap<>();
        expected.put(CoverSheet.UNIT, "Văn phòng");
        expected.put(CoverSheet.REPORT, "Báo cáo kết quả 6 tháng");
        expected.put(CoverSheet.PERIOD, "6 tháng đầu năm 2023");
        expected.put(CoverSheet.FROM, "15/12/2022");
        expected.put(CoverSheet.TO, "14/6/2023");
        // three working days after Wednesday 14/6, with a holiday on Friday and a weekend between
        expected.put(CoverSheet.DUE, "20/6/2023");
        expected.put(CoverSheet.VERSION, "1");
        expected.forEach((line, value) -> assertThat(cover).containsEntry(line.label(), value));
    }

    @Test
    void givenCoverValuesStandInThePlaceOfOurs() throws IOException {
        Filling filling = new Filling(Map.of(), Map.of(CoverSheet.VERSION, "2", CoverSheet.PHONE, "0233 3555 0101"));
        Map<String, String> cover = pairs(written(SmallCatalogue.OFFICE, filling), CoverSheet.NAME);
        assertThat(cover).containsEntry(CoverSheet.VERSION.label(), "2");
        assertThat(cover).containsEntry(CoverSheet.PHONE.label(), "0233 3555 0101");
    }

    @Test
    void valuesStandWhereTheHiddenSheetSays() throws IOException {
        Map<String, Object> row = new HashMap<>();
        row.put("nguon", "k1");
        row.put("van_ban", "=HYPERLINK(\"x\")");
        row.put("noi_dung", "- một\n- hai _x0041_");
        row.put("thoi_han", LocalDate.of(2023, 1, 4));
        row.put("du_kien", LocalDate.of(2023, 4, 6));
        row.put("so_luot", 12L);
        row.put("kinh_phi", new BigDecimal("1.5"));
        Path file = written(SmallCatalogue.LABORATORY, new Filling(Map.of("thi-nghiem", List.of(row, row)), Map.of()));
        Map<String, String> expected = Map.of(
                "nguon", "Kết luận",
                "van_ban", "=HYPERLINK(\"x\")",
                "noi_dung", "- một\n- hai _x005F_x0041_",
                "thoi_han", "04/01/2023",
                "du_kien", "06/4/2023",
                "so_luot", "12",
                "kinh_phi", "1.5");
        Map<String, String> meta = pairs(file, MetaSheet.NAME);
        String sheet = meta.getOrDefault(MetaSheet.formKey("thi-nghiem"), "");
        int header = headerRow(file, "thi-nghiem");
        expected.forEach((field, value) -> {
            String letters = meta.getOrDefault(MetaSheet.columnKey("thi-nghiem", field), "");
            int column = CellAddress.parse(letters + "1").column();
            assertThat(text(file, sheet, header, column)).startsWith("Cột " + field);
            assertThat(text(file, sheet, header + 1, column)).as(field).isEqualTo(value);
            assertThat(text(file, sheet, header + 2, column)).as(field).isEqualTo(value);
        });
        assertThat(formulas(file)).isZero();
    }

    @Test
    void theHiddenSheetNamesTheRoundAndTheStructure() throws IOException {
        Map<String, String> meta = pairs(written(SmallCatalogue.OFFICE, Filling.NONE), MetaSheet.NAME);
        assertThat(meta)
                .containsEntry(MetaSheet.FORMAT, MetaSheet.FORMAT_1)
                .containsEntry(MetaSheet.REPORT, "6-thang")
                .containsEntry(MetaSheet.PERIOD, "2023-H1")
                .containsEntry(MetaSheet.UNIT, "vp")
                .containsEntry(
                        MetaSheet.STRUCTURE,
                        MetaSheet.structure(
                                List.of(SmallCatalogue.catalogue().forms().get(0))));
    }

    @Test
    void theStructureChangesWithTheFormsAndNotWithTheirOrder() {
        var forms = SmallCatalogue.catalogue().forms();
        assertThat(MetaSheet.structure(List.of(forms.get(0), forms.get(1))))
                .isEqualTo(MetaSheet.structure(List.of(forms.get(1), forms.get(0))))
                .isNotEqualTo(MetaSheet.structure(List.of(forms.get(0))));
    }

    @Test
    void choicesAreOfferedForAThousandRowsAndMore() throws IOException {
        Path file = written(SmallCatalogue.OFFICE, Filling.NONE);
        int first = headerRow(file, "viec-giao") + 1;
        assertThat(WrittenParts.of(file, "xl/worksheets/sheet2.xml"))
                .contains("sqref=\"B" + first + ":B" + (first + 1_999) + "\"")
                .contains("<formula1>'_danh_muc'!$A$1:$A$3</formula1>")
                .contains("sqref=\"I" + first + ":I" + (first + 1_999) + "\"")
                .contains("<formula1>'_danh_muc'!$B$1:$B$40</formula1>");
        // the word for "nothing to report" may be chosen in the first column
        assertThat(text(file, "_danh_muc", 3, 1)).isEqualTo("Không");
        assertThat(text(file, "_danh_muc", 40, 2)).isEqualTo("Huyện thứ 40, tỉnh Quảng Trị");
    }

    @Test
    void everyHeaderHasANoteAndTheHeaderRepeatsInPrint() throws IOException {
        Path file = written(SmallCatalogue.OFFICE, Filling.NONE);
        assertThat(WrittenParts.of(file, "xl/comments2.xml").split("<comment ", -1))
                .hasSize(1 + 8);
        assertThat(WrittenParts.of(file, "xl/workbook.xml")).contains("$" + headerRow(file, "viec-giao") + ":$");
        assertThat(WrittenParts.of(file, "xl/worksheets/sheet2.xml"))
                .contains("state=\"frozen\"")
                .contains("orientation=\"landscape\"");
    }

    @Test
    void refusesWhatItHasNoPlaceFor() {
        Filling strangeForm = new Filling(Map.of("thi-nghiem", List.of()), Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> written(SmallCatalogue.OFFICE, strangeForm));
        Filling strangeField = new Filling(Map.of("viec-giao", List.of(Map.of("la", "x"))), Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> written(SmallCatalogue.OFFICE, strangeField));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Templates(SmallCatalogue.catalogue())
                        .write(
                                SmallCatalogue.REPORT,
                                new Period(PeriodKind.YEAR, 2023, 1),
                                SmallCatalogue.OFFICE,
                                folder.resolve("x.xlsx")));
        assertThat(folder).isEmptyDirectory();
    }

    private Path written(OrgUnit unit, Filling filling) throws IOException {
        Path file = folder.resolve(unit.code() + ".xlsx");
        new Templates(SmallCatalogue.catalogue()).write(SmallCatalogue.REPORT, PERIOD, unit, filling, file);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).allMatch(name -> name.endsWith(".xlsx"));
        }
        return file;
    }

    private static List<String> sheetNames(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    /** Columns A and B of a sheet. */
    private static Map<String, String> pairs(Path file, String sheet) throws IOException {
        Map<String, String> pairs = new HashMap<>();
        for (Row row : rows(file, sheet)) {
            pairs.put(row.getCellText(0), row.getCellText(1));
        }
        return pairs;
    }

    private static int headerRow(Path file, String form) throws IOException {
        return rows(file, MetaSheet.NAME).stream()
                .filter(row -> row.getCellText(0).equals(MetaSheet.formKey(form)))
                .map(row -> Integer.parseInt(row.getCellText(2)))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in a cell; row and column from 1. */
    private static String text(Path file, String sheet, int row, int column) {
        try {
            return rows(file, sheet).stream()
                    .filter(candidate -> candidate.getRowNum() == row)
                    .map(candidate -> candidate.getCellText(column - 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long formulas(Path file) throws IOException {
        List<Row> all = new ArrayList<>();
        for (String sheet : sheetNames(file)) {
            all.addAll(rows(file, sheet));
        }
        return all.stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                .count();
    }

    private static List<Row> rows(Path file, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.findSheet(name).orElseThrow().read();
        }
    }
}
