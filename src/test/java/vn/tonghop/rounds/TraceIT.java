package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.appendix.Trace;
import vn.tonghop.consolidation.Source;
import vn.tonghop.text.Dates;
import vn.tonghop.text.LegacyTable;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.OldWorkbook;
import vn.tonghop.workbook.ReadBack;

/** Every figure can be traced to the submitted cells: the figures of the samples, looked up in the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceIT {

    private static final String SHEET = "Phụ lục IV";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result result;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = Office.withSamples(folder);
        result = office.run();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"B, 58, 58, 59", "C, 45, 45, 46", "D, 03, 3, 3"})
    void theTotalsListTheirTasksWithOneSourceAUnit(String column, String value, int tasks, int sources)
            throws Exception {
        Trace.Traced traced = result.trace(SHEET, column + row("Tổng cộng I+II"));
        assertThat(traced.figure().value()).isEqualTo(value);
        assertThat(traced.sources().stream().map(Source::task).distinct()).hasSize(tasks);
        assertThat(traced.sources()).hasSize(sources);
        for (Source source : traced.sources()) {
            assertStandsInTheFile(source);
        }
    }

    @Test
    void aTaskOfTwoUnitsHasTwoSourcesSideBySide() throws Exception {
        List<Source> sources = result.trace(SHEET, "B" + row("Tổng cộng I+II")).sources();
        List<Integer> twice = IntStream.range(1, sources.size())
                .filter(i -> sources.get(i).task().equals(sources.get(i - 1).task()))
                .boxed()
                .toList();
        assertThat(twice)
                .singleElement()
                .satisfies(i -> assertThat(sources.get(i).unit())
                        .isNotEqualTo(sources.get(i - 1).unit()));
    }

    @Test
    void aDayInATableIsTracedToTheCellItWasTakenFrom() throws Exception {
        List<List<String>> printed = ReadBack.shown(result.workbook(), SHEET);
        int row = indexOf(printed, 3, "14/01/2023") + 1;
        List<Source> sources = result.trace(SHEET, "E" + row).sources();
        assertThat(sources).singleElement().satisfies(source -> {
            assertThat(source.value()).isEqualTo("31/01/2023");
            assertStandsInTheFile(source);
        });
    }

    private int row(String first) throws IOException {
        return indexOf(ReadBack.shown(result.workbook(), SHEET), 0, first) + 1;
    }

    private static int indexOf(List<List<String>> rows, int column, String text) {
        return IntStream.range(0, rows.size())
                .filter(i ->
                        rows.get(i).size() > column && rows.get(i).get(column).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void assertStandsInTheFile(Source source) throws IOException {
        assertThat(source.unit()).isNotNull();
        CellAddress at = CellAddress.parse(Objects.requireNonNull(source.cell()));
        assertThat(at.row()).isEqualTo(source.row());
        assertThat(source.value()).isNotEmpty();
        Path file = Office.SAMPLES.resolve(source.file());
        if (source.file().endsWith(".xls")) {
            assertThat(OldWorkbook.shown(file, Objects.requireNonNull(source.sheet()), at))
                    .as("%s", source)
                    .isEqualTo(LegacyTable.TCVN3.encode(source.value()));
            return;
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            Cell cell = workbook.findSheet(Objects.requireNonNull(source.sheet())).orElseThrow().read().stream()
                    .filter(row -> row.getRowNum() == at.row())
                    .findFirst()
                    .orElseThrow()
                    .getCell(at.column() - 1);
            assertThat(shown(cell)).as("%s", source).isEqualTo(source.value());
        }
    }

    /** A day as it is written on the forms, whether it was submitted as text or as Excel's own date. */
    private static String shown(Cell cell) {
        return cell.getType() == CellType.NUMBER ? Dates.decree(cell.asDate().toLocalDate()) : cell.getText();
    }
}
