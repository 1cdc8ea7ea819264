package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.samples.ClumsyWorkbook.HEADER;
import static vn.tonghop.samples.ClumsyWorkbook.PERIOD;
import static vn.tonghop.samples.ClumsyWorkbook.ROW;
import static vn.tonghop.samples.ClumsyWorkbook.UNIT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.samples.ClumsyWorkbook.Read;

/**
 * What goes wrong in honest workbooks, numbered as in the list of 27 cases that this project was given. The other numbers:
 * 3–7, 9 and 25 in the tests of rows, 10 and 11 in those of values, 15–17, 19–21 in {@link FaultSamplesIT}
 * (encrypted, excel-95, markup-renamed, open-document, text-file) and {@link HostileFilesIT}, 14 and 22–24 in {@link
 * TellingWhoseTest}, 13 with versions in {@link OldTemplateTest}, 18 (.xlsm) in FileFormatTest, 27 in PublishedWorkbookTest.
 */
class ClumsyWorkbooksTest {

    private static final String FORM = "nhiem-vu-giao";

    @TempDir
    Path folder;

    private Read read(ClumsyWorkbook workbook) throws IOException {
        return workbook.read(folder, "bao cao.xlsx");
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
        void bothRowsMayBeRepeatedAtAPageBreak() throws IOException {
            String upper = "STT | Nguồn giao | Văn bản giao nhiệm vụ | Nội dung nhiệm vụ được giao | Ngày |";
            String lower = " | | | | hoàn thành thực tế | cập nhật trên Hệ thống theo dõi nhiệm vụ";
            Read read = read(new ClumsyWorkbook()
                    .merging("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:F6")
                    .sheet("Bảng", UNIT, PERIOD, upper, lower, ROW, upper, lower, ROW.replace("1490", "1491")));

            assertThat(read.values("van_ban_number")).containsExactly("1490", "1491");
        }

        @Test
        void aColumnThatIsMissingIsToldOnceAndNotRowByRow() throws IOException {
            String row = ROW.replace("| 30/6/2023 |", "|");
            Read read = read(new ClumsyWorkbook()
                    .sheet(
                            "Bảng",
                            UNIT,
                            PERIOD,
                            "STT | Nguồn giao | Văn bản giao nhiệm vụ | Nội dung nhiệm vụ được giao | Ngày hoàn thành",
                            row,
                            row.replace("1490", "1491"),
                            row.replace("1490", "1492")));

            assertThat(read.rows()).hasSize(3);
            assertThat(read.findings())
                    .filteredOn(finding -> "thoi_han".equals(finding.field()))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("missing-column"));
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
