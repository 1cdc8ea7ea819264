package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.cli.Said;
import vn.tonghop.workbook.ReadBack;

/** Each of the eight samples left out in turn. */
class MissingUnitIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BC 6 thang dau nam 2023 - Thanh tra Sở.xlsx     | Thanh tra Sở                                              | 55
            Biểu tổng hợp NV UBND tỉnh giao - P.TĐC.xlsx    | Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng               | 51
            Mau bao cao (TTKT) khong phat sinh.xlsx         | Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng          | 58
            PL IV gui VP (sua 2) MOI NHAT.xlsx              | Phòng Kế hoạch - Tài chính                                | 53
            QLCN-SHTT nop PL3+PL4 (chot 14.6).xlsx          | Phòng Quản lý Công nghệ và Sở hữu trí tuệ                  | 50
            TT Ung dung - bieu mau 6 thang.xls              | Trung tâm Nghiên cứu, Chuyển giao công nghệ và Đổi mới sáng tạo | 53
            VP_Phu luc III-IV_6 thang dau nam 2023.xlsx     | Văn phòng                                                 | 43
            qlkh_6T2023_final_final.xlsx                    | Phòng Quản lý Khoa học và Công nghệ                        | 44
            """)
    void aMissingUnitIsNamedBesideTheTotalsAndIsNoFaultOfTheRun(String file, String unit, int tasks) throws Exception {
        Path inbox = folder.resolve("inbox");
        Office.copySamples(inbox);
        Files.delete(inbox.resolve(file));
        Said done = Said.by(
                "run",
                "--home",
                folder.resolve("home").toString(),
                "--period",
                Office.PERIOD,
                "--inbox",
                inbox.toString(),
                "--as-of",
                "2023-06-15");
        assertThat(done.code()).isZero();
        Path workbook = folder.resolve("home/out/2023-H1/tong-hop-2023-H1-r1.xlsx");
        String mark = "Số liệu chưa đầy đủ: còn thiếu báo cáo của " + unit;
        assertThat(marks(workbook, "Phụ lục III")).isNotEmpty().containsOnly(mark);
        assertThat(marks(workbook, "Phụ lục IV")).hasSize(3).containsOnly(mark);
        assertThat(ReadBack.shown(workbook, "Phụ lục IV").stream()
                        .filter(row -> !row.isEmpty() && row.get(0).equals("Tổng cộng I+II")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).startsWith("Tổng cộng I+II", "" + tasks).endsWith(mark));
        Said traced = Said.by(
                "trace",
                "--home",
                folder.resolve("home").toString(),
                "--period",
                Office.PERIOD,
                "--cell",
                "'Phụ lục IV'!B11");
        assertThat(traced.out().lines().toList()).endsWith(mark);
    }

    private static List<String> marks(Path workbook, String sheet) throws Exception {
        return ReadBack.shown(workbook, sheet).stream()
                .flatMap(List::stream)
                .filter(text -> text.contains("chưa đầy đủ"))
                .toList();
    }
}
