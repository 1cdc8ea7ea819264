package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.Said;

/** The same files give the same result; running again changes nothing, and nothing changes the inbox. */
class RunAgainIT {

    private static final LocalDateTime MONTHS_LATER = LocalDateTime.parse("2023-11-20T16:30:00");

    @TempDir
    Path folder;

    @Test
    void runningAgainAtAnyTimeMakesNoNewRevisionAndAnEmptyHomeGivesTheSameWorkbook() throws Exception {
        String hash;
        List<String> content;
        List<String> lasting;
        try (Office office = Office.withSamples(folder.resolve("a"))) {
            Result first = office.run();
            hash = first.revision().contentHash();
            content = WorkbookContent.of(first.workbook());
            lasting = lasting(first.workbook());
            assertThat(first.revision().number()).isEqualTo(1);

            Result second = office.run();
            assertThat(second.revision().number()).isEqualTo(1);
            assertThat(second.revision().contentHash()).isEqualTo(hash);
            assertThat(WorkbookContent.of(second.workbook())).isEqualTo(content);

            Result later = office.run(Office.PERIOD, MONTHS_LATER);
            assertThat(later.revision().number()).isEqualTo(1);
            assertThat(later.revision().contentHash()).isEqualTo(hash);
            assertThat(lasting(later.workbook())).isEqualTo(lasting);
        }
        try (Office empty = Office.withSamples(folder.resolve("b"))) {
            Result again = empty.run(Office.PERIOD, MONTHS_LATER);
            assertThat(again.revision().contentHash()).isEqualTo(hash);
            assertThat(lasting(again.workbook())).isEqualTo(lasting);
        }
    }

    /** What does not depend on the clock: lateness and days left do. */
    private static List<String> lasting(Path workbook) throws IOException {
        return WorkbookContent.besides(workbook, "Tổng quan", "Sắp đến hạn");
    }

    @Test
    void noCommandChangesTheInbox() throws Exception {
        String home = folder.resolve("home").toString();
        Path inbox = folder.resolve("home/inbox");
        Office.copySamples(inbox);
        SortedMap<String, String> before = FolderState.of(inbox);
        String sample = inbox.resolve("qlkh_6T2023_final_final.xlsx").toString();
        String annotated = folder.resolve("annotated").toString();
        String templates = folder.resolve("templates").toString();
        String catalogue = folder.resolve("catalogue").toString();
        List<List<String>> commands = List.of(
                List.of("run", "--period", Office.PERIOD),
                List.of("check", sample, "--annotate", annotated),
                List.of("trace", "--period", Office.PERIOD, "--cell", "'Phụ lục IV'!B11"),
                List.of("template", "--period", Office.PERIOD, "--out", templates),
                List.of("catalogue", "copy", catalogue),
                List.of("catalogue", "check", catalogue));
        for (List<String> command : commands) {
            List<String> words = new java.util.ArrayList<>(List.of("--home", home, "--as-of", "2023-06-15"));
            words.addAll(command);
            Said done = Said.by(words.toArray(String[]::new));
            assertThat(done.err()).as(command.get(0)).isEmpty();
            assertThat(done.code()).as(command.get(0)).isZero();
            assertThat(FolderState.of(inbox)).as(command.get(0)).isEqualTo(before);
        }
    }
}
