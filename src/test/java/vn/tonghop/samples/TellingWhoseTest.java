package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.samples.ClumsyWorkbook.HEADER;
import static vn.tonghop.samples.ClumsyWorkbook.PERIOD;
import static vn.tonghop.samples.ClumsyWorkbook.ROW;
import static vn.tonghop.samples.ClumsyWorkbook.UNIT;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.samples.ClumsyWorkbook.Read;

/** The cases of {@link ClumsyWorkbooksTest} that are about whose a workbook is, for which round and which version. */
class TellingWhoseTest {

    @TempDir
    Path folder;

    private Read read(ClumsyWorkbook workbook) throws IOException {
        return read(workbook, "bao cao.xlsx");
    }

    private Read read(ClumsyWorkbook workbook, String fileName) throws IOException {
        return workbook.read(folder, fileName);
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
}
