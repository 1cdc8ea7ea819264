package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.Said;
import vn.tonghop.workbook.ReadBack;

/** What must hold between printed figures is compared on what was printed, and a difference is told wherever one looks. */
class FigureChecksIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aTaskThatIsCountedButNotListedIsToldByTheSheetTheOutputAndTheExitCode() throws Exception {
        try (Office office = Office.withSamples(folder)) {
            // two of the three late tasks were given by a "công văn", one by a plan
            office.ownCatalogue()
                    .replace(
                            "appendices/phu-luc-iv/qua-han-da-xong.sql",
                            "where xong_muon = 1",
                            "where xong_muon = 1 and van_ban like 'Kế hoạch%'");
            Said run = Said.by(
                    "run",
                    "--home",
                    office.home().toString(),
                    "--period",
                    Office.PERIOD,
                    "--inbox",
                    office.inbox().toString(),
                    "--as-of",
                    "2023-06-15");

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out().lines().filter(line -> line.startsWith("LỆCH")))
                    .hasSize(2)
                    .anyMatch(line -> line.contains("Phụ lục IV!D8") && line.contains("3 – 1"))
                    .anyMatch(line -> line.contains("Phụ lục IV!D11") && line.contains("3 – 1"));
            List<List<String>> sheet =
                    ReadBack.shown(office.home().resolve("out/2023-H1/tong-hop-2023-H1-r1.xlsx"), "Đối chiếu");
            assertThat(sheet)
                    .filteredOn(row -> row.contains("LỆCH"))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).contains("3", "1", "2"));
        }
    }

    @Test
    void figuresThatAgreeAreShownToo() throws Exception {
        try (Office office = Office.withSamples(folder)) {
            List<List<String>> sheet = ReadBack.shown(office.run().workbook(), "Đối chiếu");

            assertThat(sheet)
                    .filteredOn(row -> row.size() == 8 && row.get(1).startsWith("Số hoàn thành nhưng quá hạn bằng"))
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.get(7)).isEqualTo("khớp"));
        }
    }
}
