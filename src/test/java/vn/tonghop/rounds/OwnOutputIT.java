package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.consolidation.ConsolidatedRow;
import vn.tonghop.submission.CellText;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.ReadBack;
import vn.tonghop.workbook.ReadLimits;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SheetRows;
import vn.tonghop.workbook.SubmittedWorkbook;
import vn.tonghop.workbook.SubmittedWorkbooks;

/** What is published, read with the reader of what units send: the same tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnOutputIT {

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

    @Test
    void theTextOfEachBlockHoldsItsRows() throws Exception {
        int blocks = 0;
        for (ConsolidatedAppendix appendix : result.revision().appendices()) {
            for (ConsolidatedBlock block : appendix.blocks()) {
                String name = appendix.appendix().id() + "." + block.block().id() + ".csv";
                List<List<String>> read =
                        rows(result.workbook().resolveSibling("csv").resolve(name), 0);
                List<String> header = read.get(0);

                assertThat(read.subList(1, read.size())).as(name).hasSameSizeAs(block.rows());
                for (int i = 0; i < block.rows().size(); i++) {
                    assertThat(named(header, read.get(i + 1)))
                            .as(name)
                            .containsAllEntriesOf(texts(block.rows().get(i)));
                }
                blocks++;
            }
        }
        assertThat(blocks).isGreaterThan(6);
    }

    @Test
    void everySheetOfTheWorkbookHoldsWhatAnotherLibraryReads() throws Exception {
        List<String> names = new ArrayList<>();
        try (SubmittedWorkbook workbook = open(result.workbook())) {
            workbook.sheets().stream().map(SheetInfo::name).forEach(names::add);
        }

        assertThat(names).contains("Phụ lục III", "Phụ lục IV", "Theo đơn vị", "Nguồn số liệu");
        for (int sheet = 0; sheet < names.size(); sheet++) {
            List<List<String>> shown = ReadBack.shown(result.workbook(), names.get(sheet)).stream()
                    .filter(row -> !row.isEmpty())
                    .toList();
            List<List<String>> read = rows(result.workbook(), sheet);
            assertThat(read).as(names.get(sheet)).hasSameSizeAs(shown);
            for (int row = 0; row < read.size(); row++) {
                for (int column = 0; column < shown.get(row).size(); column++) {
                    String text = column < read.get(row).size() ? read.get(row).get(column) : "";
                    assertThat(plain(text))
                            .as("%s row %s", names.get(sheet), row)
                            .isEqualTo(plain(shown.get(row).get(column)));
                }
            }
        }
    }

    /** Counts below ten are shown with a zero before them; text has its white space tidied when it is read. */
    private static String plain(String text) {
        return text.replaceAll("^0(\\d)$", "$1").replaceAll("\\s+", " ").strip();
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return named;
    }

    private static Map<String, String> texts(ConsolidatedRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.values().forEach((column, value) -> {
            String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            // what a spreadsheet program would calculate is written as text
            texts.put(column, text.matches("(?s)[-=+@].*") && value instanceof String ? "'" + text : text);
        });
        return texts;
    }

    private static SubmittedWorkbook open(Path file) throws Exception {
        return SubmittedWorkbooks.open(
                file, Objects.requireNonNull(file.getFileName()).toString(), ReadLimits.DEFAULT);
    }

    /** The filled rows of a sheet as texts. */
    private static List<List<String>> rows(Path file, int sheet) throws Exception {
        List<List<String>> read = new ArrayList<>();
        try (SubmittedWorkbook workbook = open(file);
                SheetRows rows = workbook.rows(sheet)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                List<String> texts = new ArrayList<>();
                for (Cell cell : row.cells()) {
                    while (texts.size() < cell.address().column() - 1) {
                        texts.add("");
                    }
                    texts.add(CellText.of(cell.value()));
                }
                if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                    read.add(texts);
                }
            }
        }
        return read;
    }
}
