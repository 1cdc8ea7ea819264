package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.workbook.Row;

class WorkbookReadingTest {

    private static final String HEADER =
            "STT | Nội dung công việc | Thời hạn được giao | Tổng số đã hoàn thành | Tổng số chưa hoàn thành | Ghi chú";
    private static final Map<String, Integer> IN_ORDER =
            Map.of("noi_dung", 2, "thoi_han", 3, "da_xong", 4, "chua_xong", 5, "ghi_chu", 6);

    @TempDir
    Path folder;

    @Test
    void columnsStandInAnyOrder() throws IOException {
        ReadSubmission read = ReadSubmission.of(
                folder,
                "Ghi chú | Tổng số chưa hoàn thành | Thời hạn được giao | Tổng số đã hoàn thành | Nội dung công việc",
                "x | 1 | 30/6/2023 | 2 | Báo cáo");

        assertThat(read.columns())
                .isEqualTo(Map.of("ghi_chu", 1, "chua_xong", 2, "thoi_han", 3, "da_xong", 4, "noi_dung", 5));
        assertThat(read.sheet().unknown()).isEmpty();
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void titleRowsStandAboveTheHeader() throws IOException {
        ReadSubmission read = ReadSubmission.of(
                folder, "BÁO CÁO", "Nội dung công việc 6 tháng đầu năm", "", HEADER, "1 | Báo cáo | 30/6/2023");

        assertThat(read.columns()).isEqualTo(IN_ORDER);
        assertThat(read.sheet().lastHeaderRow()).isEqualTo(4);
        assertThat(read.rows()).extracting(Row::number).containsExactly(5);
    }

    @Test
    void aHeaderOfTwoRowsIsReadAsPathsUnderMergedCells() throws IOException {
        ReadSubmission read = ReadSubmission.of(
                folder,
                List.of("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"),
                "STT | Nội dung công việc | Thời hạn được giao | Tổng số | | Ghi chú",
                " | | | đã hoàn thành | chưa hoàn thành |",
                "1 | Báo cáo | 30/6/2023 | 2 | 1 | x");

        assertThat(read.columns()).isEqualTo(IN_ORDER);
        assertThat(read.sheet().lastHeaderRow()).isEqualTo(2);
        assertThat(read.rows()).extracting(Row::number).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thời hạn giao",
                "THỜI HẠN GIAO",
                "Thời hạn được giao (*)",
                "Thời hạn  được giao:",
                "(3) Thời hạn được giao"
            })
    void aHeaderIsKnownByAnAliasAndWhateverIsPrintedBesideIt(String header) throws IOException {
        ReadSubmission read = ReadSubmission.of(folder, HEADER.replace("Thời hạn được giao", header));

        assertThat(read.columns()).isEqualTo(IN_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "Thời hạn được giaoo, Thời hạn được giao",
        "Thời hạn dược giao, Thời hạn được giao",
        "Thời hạn, ''",
        "Thời hạn hoàn thành, ''"
    })
    void aHeaderThatIsOnlyNearIsOfferedAndNeverUsed(String header, String suggestion) throws IOException {
        ReadSubmission read = ReadSubmission.of(folder, HEADER.replace("Thời hạn được giao", header));

        assertThat(read.columns()).doesNotContainKey("thoi_han").doesNotContainValue(3);
        assertThat(read.sheet().unknown())
                .extracting(FormSheet.UnknownHeader::cell)
                .containsExactly("C1");
        assertThat(read.suggestions()).containsExactly(suggestion);
    }

    @Test
    void finishedIsNeverTakenForUnfinished() throws IOException {
        ReadSubmission read = ReadSubmission.of(
                folder, "Nội dung công việc | Thời hạn được giao | Tổng số đã hoàn thành", "Báo cáo | 30/6/2023 | 2");

        assertThat(read.columns()).containsEntry("da_xong", 3).doesNotContainKey("chua_xong");

        ReadSubmission mistyped = ReadSubmission.of(
                folder, HEADER.replace("Tổng số chưa", "Tổng số đã").replaceFirst("Tổng số đã", "Tổng số dã"));

        assertThat(mistyped.columns()).containsEntry("da_xong", 5).doesNotContainKey("chua_xong");
        assertThat(mistyped.suggestions()).containsExactly("");
    }

    @Test
    void aSheetOfTheRightNameWithoutItsHeaderIsNotRead() throws IOException {
        ReadSubmission read = ReadSubmission.of(folder, "Nội dung công việc", "Báo cáo");

        assertThat(read.isFound()).isFalse();
        assertThat(read.opened().missing()).hasSize(1);
        assertThat(read.opened().strangers()).hasSize(1);
    }

    @Test
    void rowsThatCarryNothingAreSetAsideAndCounted() throws IOException {
        ReadSubmission read = ReadSubmission.of(
                folder,
                HEADER,
                "(1) | (2) | (3) | (4) | (5) | (6)",
                "1 | Báo cáo | 30/6/2023 | 2 | 1 | x",
                "",
                HEADER,
                "(1) | (2) | (3) | (4) | (5)=(3)-(4) | (6)",
                "2 | Kế hoạch | 31/5/2023",
                "3",
                " | Không",
                " | | | | | | ngoài bảng",
                " | KHÔNG.");

        assertThat(read.rows()).extracting(Row::number).containsExactly(3, 7);
        assertThat(read.counts())
                .isEqualTo(Map.of(
                        RowClass.DATA,
                        2,
                        RowClass.COLUMN_NUMBERS,
                        2,
                        RowClass.REPEATED_HEADER,
                        1,
                        RowClass.GHOST,
                        2,
                        RowClass.NOTHING,
                        2));
        assertThat(read.rowsRead()).isEqualTo(9);
    }

    @Test
    void aRowOfFiguresIsNoRowOfColumnNumbers() throws IOException {
        ReadSubmission read = ReadSubmission.of(folder, HEADER, " | 1 | 2", " | Không | | 0");

        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void aHeaderInTheSecondBatchIsStillSetAside() throws IOException {
        String[] lines = new String[WorkbookReading.BATCH + 3];
        java.util.Arrays.fill(lines, "1 | Báo cáo | 30/6/2023");
        lines[0] = HEADER;
        lines[WorkbookReading.BATCH + 1] = HEADER;
        ReadSubmission read = ReadSubmission.of(folder, lines);

        assertThat(read.rows()).hasSize(WorkbookReading.BATCH + 1);
        assertThat(read.counts())
                .isEqualTo(Map.of(RowClass.DATA, WorkbookReading.BATCH + 1, RowClass.REPEATED_HEADER, 1));
    }

    @Test
    void aRowMayGoOnBehindTheEndOfItsBatch() throws IOException {
        String[] lines = new String[WorkbookReading.BATCH + 4];
        java.util.Arrays.fill(lines, "1 | Báo cáo | 30/6/2023 | 2 | 1 | x");
        lines[0] = HEADER;
        lines[WorkbookReading.BATCH + 1] = HEADER;
        lines[WorkbookReading.BATCH + 2] = " | góp ý";
        ReadSubmission read = ReadSubmission.of(folder, lines);

        assertThat(read.rows()).hasSize(WorkbookReading.BATCH + 1);
        assertThat(CellText.of(read.rows().get(WorkbookReading.BATCH - 1).value(2)))
                .isEqualTo("Báo cáo góp ý");
        assertThat(CellText.of(read.rows().get(WorkbookReading.BATCH).value(2))).isEqualTo("Báo cáo");
    }
}
