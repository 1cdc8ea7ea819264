package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
    void aFigureThatItsSourcesDoNotGiveIsToldByTheOutputAndTheExitCodeOfRunAndExport() throws Exception {
        try (Office office = Office.withSamples(folder)) {
            // figure and conditions are sound; the tasks behind it are those that were not late
            office.ownCatalogue()
                    .replace(
                            "appendices/phu-luc-iv/tong-hop.sql",
                            "where xong_muon = 1) as xong_qua_han_sources",
                            "where xong_muon = 0) as xong_qua_han_sources");
            Said run = command(office, "run", "--inbox", office.inbox().toString());
            Said export = command(office, "export");

            for (Said command : List.of(run, export)) {
                assertThat(command.code()).isEqualTo(1);
                assertThat(command.out().lines().filter(line -> line.startsWith("LỆCH")))
                        .hasSize(2)
                        .anyMatch(line -> line.startsWith("LỆCH: Phụ lục IV!D8: ") && line.contains("in ra 3, "))
                        .anyMatch(line -> line.startsWith("LỆCH: Phụ lục IV!D11: ") && line.contains("in ra 3, "));
            }
        }
    }

    @Test
    void whatIsPutRightIsToldNoMore() throws Exception {
        try (Office office = Office.withSamples(folder)) {
            String right = "where xong_muon = 1) as xong_qua_han_sources";
            String wrong = "where xong_muon = 0) as xong_qua_han_sources";
            String file = "appendices/phu-luc-iv/tong-hop.sql";
            office.ownCatalogue().replace(file, right, wrong);
            Said before = command(office, "run", "--inbox", office.inbox().toString());
            office.ownCatalogue().replace(file, wrong, right);
            Said after = command(office, "run", "--inbox", office.inbox().toString());
            Said export = command(office, "export");

            assertThat(before.out()).contains("LỆCH");
            assertThat(List.of(after.code(), export.code())).containsOnly(0);
            assertThat(after.out() + export.out()).doesNotContain("LỆCH");
        }
    }

    @Test
    void sourcesThatAreNoRowsAreAFaultOfTheCatalogue() throws Exception {
        try (Office office = Office.withSamples(folder)) {
            office.ownCatalogue()
                    .replace(
                            "appendices/phu-luc-iv/tong-hop.sql",
                            "sources(sources) as sources",
                            "'mọi dòng' as sources");

            Said run = command(office, "run", "--inbox", office.inbox().toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("appendices/phu-luc-iv/tong-hop.sql", "“sources”", "sources(row_id)");
        }
    }

    private static Said command(Office office, String name, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of(name, "--home", office.home().toString(), "--period", Office.PERIOD, "--as-of", "2023-06-15"));
        arguments.addAll(List.of(more));
        return Said.by(arguments.toArray(String[]::new));
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
