package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.cli.Said;
import vn.tonghop.workbook.ReadBack;

/**
 * Runs the main job on the samples and compares every table with the department's own, which stand in
 * {@code samples/expected}: the real six-month report of 2023, Phụ lục III and IV.
 */
class SamplesIT {

    @TempDir
    static Path home;

    private static Path workbook = Path.of("");

    /** A table of the report: what precedes it, and its header and rows. */
    record Table(String id, List<String> lines, List<List<String>> rows) {
        String sheet() {
            return "Phụ lục " + id.substring(0, id.indexOf('.'));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    @BeforeAll
    static void run() {
        Said said = Said.by(
                "run",
                "--home",
                home.toString(),
                "--period",
                "2023-H1",
                "--inbox",
                "samples/2023-H1/inbox",
                "--as-of",
                "2023-06-15");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        workbook = home.resolve("out/2023-H1/tong-hop-2023-H1-r1.xlsx");
    }

    static Stream<Table> tables() {
        JsonNode golden = JsonMapper.builder().build().readTree(Path.of("samples/expected/2023-H1.json"));
        return StreamSupport.stream(golden.get("tables").spliterator(), false).map(SamplesIT::table);
    }

    private static Table table(JsonNode table) {
        List<String> lines = new ArrayList<>();
        if (table.has("title")) {
            table.get("title").forEach(line -> lines.add(line.asString()));
        }
        for (String key : List.of("heading", "sentence")) {
            if (table.has(key)) {
                lines.add(table.get(key).asString());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(texts(table.get("headers")));
        table.get("rows").forEach(row -> rows.add(texts(row)));
        return new Table(table.get("id").asString(), lines, rows);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void printsTheTableOfTheReportCellForCell(Table table) throws IOException {
        List<List<String>> printed = ReadBack.shown(workbook, table.sheet()).stream()
                .filter(row -> !row.isEmpty())
                .toList();
        List<List<String>> expected = new ArrayList<>();
        table.lines().forEach(line -> expected.add(List.of(line)));
        expected.addAll(table.rows());

        assertThat(printed).containsSequence(expected);
    }

    @Test
    void printsNothingBesidesTheTablesOfTheReport() throws IOException {
        for (String sheet : List.of("Phụ lục III", "Phụ lục IV")) {
            int expected = tables().filter(table -> table.sheet().equals(sheet))
                    .mapToInt(table -> table.lines().size() + table.rows().size())
                    .sum();

            List<List<String>> printed = ReadBack.shown(workbook, sheet).stream()
                    .filter(row -> !row.isEmpty())
                    .toList();
            // number and day are left for the registry
            assertThat(printed.get(0).get(0))
                    .startsWith("(Kèm theo Báo cáo số ")
                    .contains("  /BC-");
            assertThat(printed).hasSize(1 + expected);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableRowsFollowTheHeaderWithoutGaps(Table table) throws IOException {
        List<List<String>> printed = ReadBack.shown(workbook, table.sheet());

        assertThat(printed).containsSequence(table.rows());
    }

    @Test
    void countsAreNumbersAndDaysAreText() throws IOException {
        List<List<String>> sheet = ReadBack.shown(workbook, "Phụ lục IV");
        for (int row = 1; row <= sheet.size(); row++) {
            List<String> cells = sheet.get(row - 1);
            if (!cells.isEmpty() && cells.get(0).equals("Cộng")) {
                for (String column : List.of("B", "C", "D", "E")) {
                    assertThat(ReadBack.type(workbook, "Phụ lục IV", column + row))
                            .isEqualTo(CellType.NUMBER);
                }
            }
            if (cells.contains("14/01/2023")) {
                assertThat(ReadBack.type(workbook, "Phụ lục IV", "D" + row)).isEqualTo(CellType.STRING);
                assertThat(ReadBack.type(workbook, "Phụ lục IV", "B" + row)).isEqualTo(CellType.STRING);
            }
        }
    }
}
