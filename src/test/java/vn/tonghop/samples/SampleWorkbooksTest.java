package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWorkbooksTest {

    @TempDir
    Path folder;

    @Test
    void theCommittedSamplesAreWhatTheirTablesAndDrawingsGiveToday() throws IOException {
        SampleWorkbooks.write(folder);
        List<String> names = names(folder);
        assertThat(names).hasSize(8);
        assertThat(names(SampleWorkbooks.INBOX)).isEqualTo(names);
        for (String name : names) {
            assertThat(content(SampleWorkbooks.INBOX.resolve(name))).as(name).isEqualTo(content(folder.resolve(name)));
        }
    }

    @Test
    void daysStandAsTextAndAsExcelDates() throws IOException {
        SampleWorkbooks.write(folder);
        List<String> days = new ArrayList<>();
        for (String name : names(folder)) {
            content(folder.resolve(name)).stream()
                    .filter(cell -> cell.matches("Nhiệm vụ được giao![GH].*"))
                    .forEach(days::add);
        }
        assertThat(days).anyMatch(cell -> cell.contains(" NUMBER ") && cell.endsWith("dd/mm/yyyy"));
        assertThat(days).anyMatch(cell -> cell.contains(" STRING 11/4/2023 "));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Every filled cell: place, type, value and format; of an old workbook, which is not compressed, every byte. */
    private static List<String> content(Path file) throws IOException {
        List<String> content = new ArrayList<>();
        if (file.toString().endsWith(".xls")) {
            content.add(Arrays.toString(Files.readAllBytes(file)));
            return content;
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                content.add(sheet.getName() + " " + sheet.getVisibility());
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && cell.getType() != CellType.EMPTY) {
                            content.add(sheet.getName() + "!" + cell.getAddress() + " " + cell.getType() + " "
                                    + cell.getText() + " " + cell.getDataFormatString());
                        }
                    }
                }
            }
        }
        return content;
    }
}
