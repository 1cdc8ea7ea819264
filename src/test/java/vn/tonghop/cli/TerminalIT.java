package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.tonghop.workbook.ReadBack;

/**
 * The commands on one data folder: six units sent in time, one sent three days late and with errors, one sent nothing.
 */
class TerminalIT {

    private static final String WORKBOOK = "home/out/2023-H1/tong-hop-2023-H1-r2.xlsx";
    private static final String SHEET = "Phụ lục IV";

    @TempDir
    static Path folder;

    private static String total = "";
    private static Said inTime = new Said(-1, "", "");
    private static Said late = new Said(-1, "", "");

    @BeforeAll
    static void runTwice() throws IOException {
        Path inbox = folder.resolve("inbox");
        Samples.copySix(inbox);
        inTime = Said.by(Display.LINES, withHome("run", "--inbox", inbox.toString(), "--as-of", "2023-06-15"));
        Samples.copyFaulty(inbox);
        late = Said.by(
                Display.BAR,
                withHome("run", "--lang", "en", "--inbox", inbox.toString(), "--as-of", "2023-06-19T08:00"));
        List<List<String>> rows = ReadBack.shown(folder.resolve(WORKBOOK), SHEET);
        int row = 0;
        while (rows.get(row).isEmpty() || !rows.get(row).get(0).equals("Cộng")) {
            row++;
        }
        total = "'" + SHEET + "'!B" + (row + 1);
    }

    private static String[] withHome(String command, String... words) {
        List<String> all = new ArrayList<>(
                List.of(command, "--home", folder.resolve("home").toString(), "--period", "2023-H1"));
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }

    private static Said said(String command, String... words) {
        return Said.by(withHome(command, words));
    }

    @Test
    void aRunEndsWithOneWhenAFormHasAnError() {
        assertThat(inTime.code()).isEqualTo(ExitCode.OK);
        assertThat(late.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void withoutATerminalARunTellsItsStagesInPlainLines() {
        assertThat(inTime.err()).isEmpty();
        assertThat(inTime.out()).contains("Đọc báo cáo: 6 tệp").doesNotContain("\r", "\u001b");
    }

    @Test
    void onATerminalTheBarIsOnStandardErrorAlone() {
        assertThat(late.err()).contains("\rReading reports", "1/1");
        assertThat(late.out()).doesNotContain("\r", "\u001b", "Reading reports");
    }

    @Test
    void statusListsEveryUnitAndFormInOrder() {
        JsonNode status = said("status", "--format", "json").json();

        assertThat(keys(status)).containsExactly("period", "report", "units");
        assertThat(status.get("period").asString()).isEqualTo("2023-H1");
        assertThat(status.get("report").asString()).isEqualTo("6-thang");
        assertThat(status.get("units"))
                .allSatisfy(entry ->
                        assertThat(keys(entry)).containsExactly("unit", "form", "state", "version", "daysLate"));
        assertThat(entries(status))
                .containsExactly(
                        "vp nhiem-vu-trong-tam accepted 1 0",
                        "vp nhiem-vu-giao accepted 1 0",
                        "vp kho-khan accepted 1 0",
                        "ttr nhiem-vu-trong-tam accepted 1 0",
                        "ttr nhiem-vu-giao accepted 1 0",
                        "ttr kho-khan accepted 1 0",
                        "qlkh nhiem-vu-trong-tam rejected 6 3",
                        "qlkh nhiem-vu-giao rejected 6 3",
                        "qlkh kho-khan accepted 6 3",
                        "qlcn nhiem-vu-trong-tam accepted 1 0",
                        "qlcn nhiem-vu-giao accepted 1 0",
                        "qlcn kho-khan accepted 1 0",
                        "qltdc nhiem-vu-trong-tam accepted 1 0",
                        "qltdc nhiem-vu-giao accepted 1 0",
                        "qltdc kho-khan accepted 1 0",
                        "khtc nhiem-vu-trong-tam accepted 2 0",
                        "khtc nhiem-vu-giao accepted 2 0",
                        "khtc kho-khan accepted 2 0",
                        "ttnc nhiem-vu-trong-tam accepted 1 0",
                        "ttnc nhiem-vu-giao accepted 1 0",
                        "ttnc kho-khan accepted 1 0",
                        "ttkt nhiem-vu-trong-tam missing null null",
                        "ttkt nhiem-vu-giao missing null null",
                        "ttkt kho-khan missing null null",
                        "cctdc nhiem-vu-trong-tam exempt null null",
                        "cctdc nhiem-vu-giao exempt null null",
                        "cctdc kho-khan exempt null null");
    }

    private static List<String> entries(JsonNode status) {
        List<String> entries = new ArrayList<>();
        for (JsonNode entry : status.get("units")) {
            List<String> values = new ArrayList<>();
            entry.forEach(value -> values.add(value.asString("null")));
            entries.add(String.join(" ", values));
        }
        return entries;
    }

    @Test
    void aRoundForWhichNothingCameIsMissingWhole() {
        Said said = Said.by(
                "--home", folder.resolve("home").toString(), "status", "--period", "2023-H2", "--format", "json");

        assertThat(said.code()).isEqualTo(ExitCode.OK);
        // the unit that was dissolved before the window is not listed any more
        assertThat(entries(said.json())).hasSize(24).allMatch(entry -> entry.endsWith(" missing null null"));
    }

    @Test
    void statusForPeopleIsAnAlignedTableWithTotalsAndWhoIsMissing() {
        Said vietnamese = said("status");
        List<String> lines = vietnamese.out().lines().toList();
        List<String> table = lines.subList(3, 13);

        assertThat(vietnamese.code()).isEqualTo(ExitCode.OK);
        int unitColumn = table.get(0).indexOf("Đơn vị");
        assertThat(table.subList(1, 10))
                .allSatisfy(line -> assertThat(line.charAt(unitColumn - 1)).isEqualTo(' '));
        assertThat(table.get(3)).startsWith("qlkh ").contains("3 ngày (1 ngày làm việc)");
        assertThat(vietnamese.out()).contains("7/8", "đúng hạn 6", "trễ hạn 1");
        assertThat(lines).anyMatch(line -> line.startsWith("Chưa gửi: Trung tâm Kỹ thuật"));
        assertThat(said("status", "--lang", "en").out()).contains("7 of 8", "REJECTED", "3 days late (1 working days)");
    }

    @Test
    void exportWritesTheSameTablesAgain() throws IOException {
        Path run = folder.resolve(WORKBOOK);
        Path out = folder.resolve("exported");

        Said said = said("export", "--out", out.toString());

        Path exported = out.resolve("2023-H1/tong-hop-2023-H1-r2.xlsx");
        assertThat(said).isEqualTo(new Said(ExitCode.OK, said.out(), ""));
        assertThat(said.out()).contains(exported.toString());
        for (String sheet : List.of("Phụ lục III", SHEET)) {
            assertThat(ReadBack.shown(exported, sheet)).isEqualTo(ReadBack.shown(run, sheet));
        }
        assertThat(said("trace", "--cell", total, "--format", "json").code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void exportOfARoundThatWasNeverConsolidatedIsWrongUse() {
        Said said = Said.by(
                "export",
                "--home",
                folder.resolve("home").toString(),
                "--period",
                "2023-H2",
                "--out",
                folder.toString());

        assertThat(said.code()).isEqualTo(ExitCode.USAGE);
        assertThat(said.errors()).hasSize(1);
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status --period 2023-H9",
                "status --period 2023-Q1 --report 6-thang",
                "status --period 2023-H1 --report nothing",
                "validate --period 2023 --report 6-thang",
                "trace --period 2023-H1 --cell Sheet9!A1",
                "run --period 2023-00 --inbox samples"
            })
    void aRoundOrCellThatDoesNotExistIsWrongUse(String words) {
        for (Language language : Language.values()) {
            Said said = Said.by(Stream.concat(
                            Stream.of("--home", folder.resolve("home").toString(), "--lang", language.name()),
                            Stream.of(words.split(" ")))
                    .toArray(String[]::new));

            assertThat(said.code()).isEqualTo(ExitCode.USAGE);
            assertThat(said.errors()).hasSize(1);
            assertThat(said.out()).isEmpty();
        }
    }

    @Test
    void traceGivesTheCellWithItsSources() {
        Said said = said("trace", "--cell", total, "--format", "json");
        JsonNode trace = said.json();

        assertThat(said.err()).isEmpty();
        assertThat(keys(trace)).containsExactly("cell", "value", "revision", "sources");
        assertThat(trace.get("sources"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(keys(source))
                        .containsExactly("unit", "file", "sheet", "cell", "row", "value", "task"));
        assertThat(said("trace", "--cell", total, "--lang", "en").out()).contains("revision 2");
        assertThat(said("trace", "--cell", total).out()).contains("bản tổng hợp lần 2");
    }

    @Test
    void checkGivesFilesAndFindings() {
        String file = folder.resolve("inbox/qlkh.xlsx").toString();
        Said said = Said.by(Display.LINES, withHome("check", file, "--format", "json"));
        JsonNode check = said.json();

        assertThat(said.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(said.err()).isEmpty();
        assertThat(keys(check)).containsExactly("files", "findings");
        assertThat(keys(check.get("files").get(0)))
                .containsExactly("file", "unit", "period", "report", "accepted", "forms");
        assertThat(keys(check.get("files").get(0).get("forms").get(0))).containsExactly("form", "accepted", "rows");
        assertThat(keys(check.get("files").get(0).get("forms").get(0).get("rows")))
                .containsExactly("read", "used", "rejected", "setAside");
        assertThat(keys(check.get("findings").get(0)))
                .containsExactly(
                        "file",
                        "unit",
                        "period",
                        "report",
                        "form",
                        "sheet",
                        "cell",
                        "row",
                        "field",
                        "severity",
                        "code",
                        "message",
                        "value",
                        "expected");
    }

    @Test
    void withABarJsonIsStillAloneOnStandardOutput() {
        String file = folder.resolve("inbox/qlkh.xlsx").toString();
        Said said = Said.by(Display.BAR, withHome("check", file, "--format", "json"));

        assertThat(keys(said.json())).containsExactly("files", "findings");
        assertThat(said.err()).contains("\r");
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailureInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Said said = Said.by("status", "--period", "2023-H1", "--home", file.toString());

        assertThat(said.code()).isEqualTo(ExitCode.FAILED);
        assertThat(said.errors()).hasSize(1);
        assertThat(said.out()).isEmpty();
    }
}
