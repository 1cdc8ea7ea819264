package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.job.Export;
import vn.tonghop.workbook.ReadBack;

/** Whether the reconciliation can tell a figure that does not follow from its sources. */
class ReconciliationIT {

    @TempDir
    Path folder;

    /** What is altered, and the cells and differences that must come to light. */
    @ParameterizedTest
    @CsvSource({
        "tong-hop, van-ban, '\"giao\":58', '\"giao\":59', Phụ lục IV!B8 1;Phụ lục IV!B11 1",
        "tong-hop, van-ban, '\"xong_qua_han\":3', '\"xong_qua_han\":0', Phụ lục IV!D8 -3;Phụ lục IV!D11 -3"
    })
    void aFigureThatWasAlteredBehindTheBackOfItsSourcesDiffers(
            String block, String section, String from, String to, String differing) throws Exception {
        try (Office office = Office.withSamples(folder)) {
            office.run();
            alter(office, block, section, from, to);

            Path workbook = office.engine()
                    .export()
                    .publish(office.round(Office.PERIOD), office.out(), Office.AS_OF.toLocalDate(), Export.Format.XLSX)
                    .orElseThrow()
                    .file();

            List<List<String>> sheet = ReadBack.shown(workbook, "Đối chiếu");
            // the two figures, and two conditions that each of them breaks
            assertThat(sheet).anyMatch(row -> row.size() == 1 && row.get(0).startsWith("LỆCH: 4 dòng"));
            assertThat(sheet)
                    .filteredOn(row -> row.size() == 8 && row.get(7).equals("LỆCH"))
                    .hasSize(2);
            assertThat(sheet.stream()
                            .filter(row -> row.size() > 9 && row.get(9).equals("LỆCH"))
                            .map(row -> row.get(3) + " " + row.get(6)))
                    .containsExactlyInAnyOrder(differing.split(";", -1));
        }
    }

    @Test
    void aTaskOfTwoUnitsStandsUnderBothAndCountsOnce() throws Exception {
        try (Office office = new Office(folder)) {
            Task shared = Task.called("Việc chung").due("2023-12-01");
            UnitWorkbook.of("vp").tasks(shared).writeTo(office.inbox(), "vp");
            UnitWorkbook.of("ttr").tasks(shared.supporting()).writeTo(office.inbox(), "ttr");
            Path workbook = office.run().workbook();

            List<List<String>> units = ReadBack.shown(workbook, "Theo đơn vị");
            assertThat(units)
                    .contains(
                            List.of("1", "Văn phòng", "01", "0", "0", "01", "0"),
                            List.of("2", "Thanh tra Sở", "01", "0", "0", "01", "0"),
                            List.of("", "Tổng số (mỗi nhiệm vụ tính một lần)", "01", "0", "0", "01", "0"));
            assertThat(ReadBack.shown(workbook, "Sắp đến hạn"))
                    .anyMatch(row -> row.contains("Văn phòng\nThanh tra Sở (phối hợp)"));
            assertThat(ReadBack.shown(workbook, "Đối chiếu")).noneMatch(row -> row.contains("LỆCH"));
        }
    }

    @Test
    void findingsOfOneKindStandInOneLineThatLeadsToTheUnit() throws Exception {
        try (Office office = new Office(folder)) {
            UnitWorkbook.of("vp")
                    .tasks(
                            Task.called("Một").without("thoi_han"),
                            Task.called("Hai").without("thoi_han"),
                            Task.called("Ba"))
                    .writeTo(office.inbox(), "vp");
            Path workbook = office.run().workbook();

            List<String> line = ReadBack.shown(workbook, "Kết quả kiểm tra").stream()
                    .filter(row -> row.contains("required"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.get(1)).isEqualTo("Văn phòng");
            assertThat(line.get(3)).isEqualTo("LỖI");
            assertThat(line.get(5)).matches("[A-Z]\\d+, [A-Z]\\d+");
            assertThat(line.get(7)).isEqualTo("2");
            assertThat(ReadBack.parts(workbook).getOrDefault("xl/worksheets/sheet8.xml", ""))
                    .contains("location=\"'Tổng quan'!A");
            assertThat(ReadBack.shown(workbook, "Theo đơn vị"))
                    .anyMatch(row -> row.contains("Văn phòng") && row.contains("chưa được chấp nhận"));
        }
    }

    private static void alter(Office office, String block, String section, String from, String to) throws Exception {
        Path database = office.home().resolve("tonghop.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                PreparedStatement update = connection.prepareStatement(
                        "update revision_row set cells = replace(cells, ?, ?) where appendix = ? and block = ?"
                                + " and section = ?")) {
            update.setString(1, from);
            update.setString(2, to);
            update.setString(3, Result.APPENDIX);
            update.setString(4, block);
            update.setString(5, section);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
