package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.ReadBack;

class MonthWorkbooksTest {

    @TempDir
    Path folder;

    @Test
    void theCommittedSamplesAreWhatTheTemplatesGiveToday() throws IOException {
        MonthWorkbooks.write(folder);
        assertThat(names(folder)).hasSize(4).isEqualTo(names(MonthWorkbooks.INBOX));
        for (String name : names(folder)) {
            for (String sheet : List.of("Thông tin", "Nhiệm vụ được giao", "Khó khăn, vướng mắc", "_meta")) {
                assertThat(ReadBack.shown(MonthWorkbooks.INBOX.resolve(name), sheet))
                        .as(name + " " + sheet)
                        .isNotEmpty()
                        .isEqualTo(ReadBack.shown(folder.resolve(name), sheet));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
