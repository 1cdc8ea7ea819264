package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.samples.ClumsyWorkbook.Read;

/**
 * What goes wrong in honest workbooks, numbered as in the list of 27 cases that this project was given. The other numbers:
 * 3–7, 9 and 25 in the tests of rows, 10 and 11 in those of values, 15–17, 19–21 in {@link FaultSamplesIT}
 * (encrypted, excel-95, markup-renamed, open-document, text-file) and {@link HostileFilesIT}, 27 in CsvTablesTest.
 */
class ClumsyWorkbooksTest {

    private static final String HEADER =
            "STT | Nguồn giao | Văn bản giao nhiệm vụ | Nội dung nhiệm vụ được giao | Thời hạn được giao | Ngày hoàn thành";
    private static final String SOURCE = "Nhiệm vụ giao tại các Quyết định, Kế hoạch, Công văn... của UBND tỉnh";
    private static final String ROW =
            "1 | " + SOURCE + " | Công văn số 1490/UBND-TH ngày 06/4/2023 | Góp ý dự thảo | 30/6/2023 | 12/6/2023";
    private static final String UNIT = "Đơn vị: Thanh tra Sở";
    private static final String PERIOD = "Kỳ báo cáo: 6 tháng đầu năm 2023";
    private static final String FORM = "nhiem-vu-giao";

    private final Catalogue catalogue = catalogue();

    @TempDir
    Path folder;

    private static Catalogue catalogue() {
        try {
            return Catalogues.read(CatalogueFiles.builtIn());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private Read read(ClumsyWorkbook workbook) throws IOException {
        return read(workbook, "bao cao.xlsx");
    }

    private Read read(ClumsyWorkbook workbook, String fileName) throws IOException {
        return workbook.read(folder, catalogue, fileName);
    }

    private static List<String> tasksOf(Read read) {
        return read.opened().forms().stream()
                .filter(place -> place.form().id().equals(FORM))
                .map(place -> place.sheet().name())
                .toList();
    }

    @Nested
    @DisplayName("1: a header of two or three rows")
    class HeadersOfSeveralRows {

        private static final String LOWER = " | | | | Thời hạn được giao | Ngày hoàn thành";

        @Test
        void aMergedCellStandsForAllItsColumns() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .merging("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3")
                    .sheet(
                            "Bảng",
                            UNIT,
                            PERIOD,
                            "STT | Nguồn giao | Văn bản giao nhiệm vụ | Nội dung nhiệm vụ được giao | Thời gian |",
                            LOWER.replace("Thời hạn được giao", "Thời hạn được giao (ngày)"),
                            ROW));

            assertThat(read.values("hoan_thanh")).containsExactly("2023-06-12");
            assertThat(read.codes()).doesNotContain("missing-column", "unknown-column");
        }

        @Test
        void aCellStandsForTheEmptyOnesRightOfItWhereMergesWereLost() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .sheet(
                            "Bảng",
                            UNIT,
                            PERIOD,
                            "STT | Nguồn giao | Văn bản giao nhiệm vụ | Nội dung nhiệm vụ | Ngày | | Ghi chú thêm",
                            " | | | được giao | hoàn thành thực tế | cập nhật trên Hệ thống theo dõi nhiệm vụ |",
                            " | | | | | |",
                            ROW.replace("| 30/6/2023 |", "| 10/6/2023 |")));

            assertThat(read.values("hoan_thanh")).containsExactly("2023-06-10");
            assertThat(read.values("tra_loi")).containsExactly("2023-06-12");
            assertThat(read.finding("unknown-column").cell()).isEqualTo("G4");
        }

        @Test
        void aParentThatChangesTheMeaningIsNotLeftOut() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .merging("E3:F3")
                    .sheet(
                            "Bảng",
                            UNIT,
                            PERIOD,
                            "STT | Nguồn giao | Văn bản giao nhiệm vụ | Nội dung nhiệm vụ được giao | Kỳ trước |",
                            LOWER,
                            ROW));

            assertThat(read.opened().forms().get(0).columns()).doesNotContainKeys("thoi_han", "hoan_thanh");
        }
    }

    @Nested
    @DisplayName("2: empty columns and rows before the table")
    class MovedTables {

        @Test
        void theTableIsFoundWhereverItStands() throws IOException {
            Read read = read(
                    new ClumsyWorkbook().sheet("Bảng", UNIT, PERIOD, "", "", "", " | | | " + HEADER, " | | | " + ROW));

            assertThat(read.opened().forms().get(0).columns())
                    .containsEntry("nguon", 5)
                    .containsEntry("thoi_han", 8);
            assertThat(read.values("noi_dung")).containsExactly("Góp ý dự thảo");
        }

        @Test
        void fortyTitleRowsMayStandAboveIt() throws IOException {
            String[] lines = new String[42];
            for (int i = 0; i < 40; i++) {
                lines[i] = "Dòng giới thiệu " + i;
            }
            lines[0] = UNIT;
            lines[1] = PERIOD;
            lines[40] = HEADER;
            lines[41] = ROW;

            assertThat(read(new ClumsyWorkbook().sheet("Bảng", lines)).rows()).hasSize(1);
        }

        @Test
        void aSheetOfAnotherNameNeedsMoreThanTwoColumns() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .sheet(
                            "Bảng",
                            UNIT,
                            PERIOD,
                            "Nội dung nhiệm vụ được giao | Thời hạn được giao",
                            "Góp ý | 30/6/2023"));

            assertThat(tasksOf(read)).isEmpty();
            assertThat(read.codes()).contains("missing-sheet", "unknown-sheet");
        }
    }

    @Nested
    @DisplayName("8: hidden rows, columns and sheets")
    class HiddenThings {

        @Test
        void hiddenRowsCountAndAreNamed() throws IOException {
            Read read = read(new ClumsyWorkbook().hidingRow(4).sheet("Bảng", UNIT, PERIOD, HEADER, ROW, ROW));

            assertThat(read.rows()).hasSize(2);
            assertThat(read.finding("hidden-rows").value()).isEqualTo("4");
            assertThat(read.finding("hidden-rows").row()).isEqualTo(4);
        }

        @Test
        void hiddenColumnsAreReadAndNamed() throws IOException {
            Read read = read(new ClumsyWorkbook().hidingColumns(5, 6).sheet("Bảng", UNIT, PERIOD, HEADER, ROW));

            assertThat(read.values("hoan_thanh")).containsExactly("2023-06-12");
            assertThat(read.findings())
                    .filteredOn(finding -> finding.code().equals("hidden-column"))
                    .extracting(finding -> finding.cell())
                    .containsExactlyInAnyOrder("E3", "F3");
        }

        @Test
        void hiddenSheetsAreLeftOutAndNamed() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .hiddenSheet("Nháp", HEADER, ROW, ROW)
                    .sheet("Bảng", UNIT, PERIOD, HEADER, ROW));

            assertThat(tasksOf(read)).containsExactly("Bảng");
            assertThat(read.finding("hidden-sheet").sheet()).isEqualTo("Nháp");
        }
    }

    @Nested
    @DisplayName("12: sheets of other names, and several that look alike")
    class SeveralSheets {

        @Test
        void aSheetIsKnownByWhatItHolds() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .sheet("Sheet2", "Ghi chú riêng")
                    .sheet("Sheet1 (2)", UNIT, PERIOD, HEADER, ROW));

            assertThat(tasksOf(read)).containsExactly("Sheet1 (2)");
        }

        @Test
        void ofTwoThatLookAlikeNoneIsTaken() throws IOException {
            Read read = read(
                    new ClumsyWorkbook().sheet("T1", UNIT, PERIOD, HEADER, ROW).sheet("T2", UNIT, PERIOD, HEADER, ROW));

            assertThat(tasksOf(read)).isEmpty();
            assertThat(read.finding("ambiguous-sheet").value()).contains("T1").contains("T2");
            assertThat(read.finding("ambiguous-sheet").form()).isEqualTo(FORM);
            assertThat(read.finding("ambiguous-sheet").isError()).isTrue();
        }

        @Test
        void theOneThatIsNamedAfterTheFormIsMeant() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .sheet("T1", HEADER, ROW)
                    .sheet("nhiệm vụ được giao", UNIT, PERIOD, HEADER, ROW));

            assertThat(tasksOf(read)).containsExactly("nhiệm vụ được giao");
            assertThat(read.finding("unknown-sheet").sheet()).isEqualTo("T1");
        }

        @Test
        void aColumnThatStandsTwiceIsToldAndNotChosen() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .sheet("Bảng", UNIT, PERIOD, HEADER + " | Thời hạn giao", ROW + " | 31/5/2023"));

            assertThat(read.finding("duplicate-column").cell()).isEqualTo("G3");
            assertThat(read.finding("duplicate-column").isError()).isTrue();
        }
    }

    @Test
    @DisplayName("13: abbreviated headers are spelled out by the catalogue's list")
    void abbreviatedHeadersAreSpelledOut() throws IOException {
        Read read = read(new ClumsyWorkbook()
                .sheet(
                        "Bảng",
                        UNIT,
                        PERIOD,
                        "TT | Nguồn giao | VB giao NV (*) | ND nhiệm vụ được giao | Thời hạn được giao² | Ngày HT",
                        "1 | 2 | 3 | 4 | 5 | 6",
                        ROW));

        assertThat(read.opened().forms().get(0).columns())
                .containsEntry("van_ban", 3)
                .containsEntry("thoi_han", 5)
                .containsEntry("hoan_thanh", 6)
                .doesNotContainKey("noi_dung");
        assertThat(read.rows()).hasSize(1);
    }

    @Nested
    @DisplayName("14: who and when, where there is no cover")
    class TellingUnitAndPeriod {

        @Test
        void linesAboveTheTableTell() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .sheet("Bảng", " | Đơn vị báo cáo: | | THANH TRA SỞ", "Đơn vị tính: hồ sơ", PERIOD, HEADER, ROW));

            assertThat(read.unit()).isEqualTo("ttr");
            assertThat(read.period()).isEqualTo("2023-H1");
            assertThat(read.codes()).contains("told-without-cover").doesNotContain("no-cover", "unknown-unit");
        }

        @Test
        void titlesTell() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .sheet(
                            "Bảng",
                            "SỞ KHOA HỌC VÀ CÔNG NGHỆ | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "THANH TRA SỞ | | | Quảng Trị, ngày 15 tháng 6 năm 2023",
                            "PHỤ LỤC TỔNG HỢP NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2023",
                            "(so với 6 tháng đầu năm 2023)",
                            "Kính gửi: | Văn phòng",
                            HEADER,
                            ROW));

            assertThat(read.unit()).isEqualTo("ttr");
            assertThat(read.period()).isEqualTo("2023-H1");
        }

        @Test
        void aUnitThatOnlyLooksLikeOneIsNotTaken() throws IOException {
            Read read = read(
                    new ClumsyWorkbook().sheet("Bảng", "Đơn vị: Thanh tra Sơ", PERIOD, HEADER, ROW),
                    "Thanh tra Sở.xlsx");

            assertThat(read.unit()).isEmpty();
            assertThat(read.finding("unknown-unit").cell()).isEqualTo("A1");
        }

        @Test
        void theFileNameIsAskedLast() throws IOException {
            Read read = read(
                    new ClumsyWorkbook().sheet("Bảng", HEADER, ROW),
                    "BC thanh tra so_6 thang dau nam 2023 gui VP.xlsx");

            assertThat(read.unit()).isEqualTo("ttr");
            assertThat(read.period()).isEqualTo("2023-H1");
            assertThat(read.codes()).contains("told-by-file-name").doesNotContain("no-cover");
        }

        @Test
        void withoutAnyOfThemNothingIsAssumed() throws IOException {
            Read read = read(new ClumsyWorkbook().sheet("Bảng", HEADER, ROW));

            assertThat(read.unit()).isEmpty();
            assertThat(read.period()).isEmpty();
            assertThat(read.codes()).contains("no-cover", "unknown-unit", "unknown-round");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Đơn vị: Văn phòng", "VĂN PHÒNG SỞ"})
        void twoUnitsInOneWorkbookAreNobodys(String other) throws IOException {
            Read read = read(new ClumsyWorkbook().sheet("Bảng", UNIT, PERIOD, other, HEADER, ROW));

            assertThat(read.unit()).isEmpty();
            assertThat(read.finding("unit-differs").message()).contains("A1").contains("A3");
        }

        @Test
        void anotherPeriodInTheTitleIsTold() throws IOException {
            Read read = read(
                    new ClumsyWorkbook().sheet("Bảng", UNIT, PERIOD, "KẾT QUẢ 6 THÁNG CUỐI NĂM 2022", HEADER, ROW));

            assertThat(read.finding("round-differs").message()).contains("A2").contains("A3");
        }

        @Test
        void aTitleThatComparesPeriodsContradictsNothing() throws IOException {
            Read read = read(new ClumsyWorkbook()
                    .sheet("Bảng", UNIT, PERIOD, "6 tháng đầu năm 2023 so với 6 tháng đầu năm 2022", HEADER, ROW));

            assertThat(read.codes()).doesNotContain("round-differs");
        }

        @Test
        void anotherUnitInTheFileNameIsToldAndTheWorkbookStaysItsUnits() throws IOException {
            Read read = read(new ClumsyWorkbook().sheet("Bảng", UNIT, PERIOD, HEADER, ROW), "QLKH_6T2023.xlsx");

            assertThat(read.unit()).isEqualTo("ttr");
            assertThat(read.finding("unit-differs").isError()).isTrue();
        }

        @Test
        void theOneAWorkbookIsSentToIsNotTheSender() throws IOException {
            Read read =
                    read(new ClumsyWorkbook().sheet("Bảng", UNIT, PERIOD, HEADER, ROW), "PL IV gửi VP (sua 2).xlsx");

            assertThat(read.codes()).doesNotContain("unit-differs");
        }
    }

    @Test
    @DisplayName("22: a workbook without a number is version 1, so that two of them in one sweep are ambiguous")
    void aWorkbookWithoutANumberIsTheFirst() throws IOException {
        assertThat(read(new ClumsyWorkbook().sheet("Bảng", UNIT, PERIOD, HEADER, ROW))
                        .opened()
                        .identification()
                        .version())
                .contains(1);
        assertThat(read(new ClumsyWorkbook().sheet("Bảng", UNIT, PERIOD, "Lần gửi: 3", HEADER, ROW))
                        .opened()
                        .identification()
                        .version())
                .contains(3);
    }

    @Test
    @DisplayName("23: a file name from macOS is the same name")
    void aDecomposedFileNameIsTheSameName() throws IOException {
        String decomposed = Normalizer.normalize("Báo cáo Thanh tra Sở.xlsx", Normalizer.Form.NFD);

        assertThat(read(new ClumsyWorkbook().sheet("Bảng", PERIOD, HEADER, ROW), decomposed)
                        .unit())
                .isEqualTo("ttr");
    }

    @Test
    @DisplayName("24: a unit under its former name")
    void aFormerNameIsTheUnits() throws IOException {
        Read read = read(new ClumsyWorkbook()
                .sheet(
                        "Bảng",
                        "Đơn vị: Trung tâm Nghiên cứu, ứng dụng và Thông tin Khoa học và Công nghệ",
                        PERIOD,
                        HEADER,
                        ROW));

        assertThat(read.unit()).isEqualTo("ttnc");
        assertThat(read.finding("old-unit-name").cell()).isEqualTo("A1");
    }

    @Test
    @DisplayName("26: a picture of a table")
    void aSheetOfPicturesIsNamed() throws IOException {
        Read read = read(new ClumsyWorkbook()
                .sheet("Bảng", UNIT, PERIOD, HEADER, ROW)
                .picture("Ảnh")
                .sheet("Trống"));

        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("picture-sheet"))
                .extracting(finding -> finding.sheet())
                .containsExactly("Ảnh");
    }
}
