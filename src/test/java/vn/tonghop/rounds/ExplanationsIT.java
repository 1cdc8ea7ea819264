package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.MarkedCells;
import vn.tonghop.workbook.ReadBack;

/** What a unit writes beside a finding goes with the next version of its submission, and with those after it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationsIT {

    private static final Path SENT = Path.of("samples", "2023-H1-loi", "possible-duplicate", "inbox", "qlcn.xlsx");
    private static final String FINDINGS = "KẾT QUẢ KIỂM TRA";
    private static final String SAID = "=Hai nhiệm vụ khác nhau";
    private static final int CODE = 8;
    private static final int EXPLANATION = 9;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    private final List<Path> givenBack = new ArrayList<>();

    @BeforeAll
    void sendThreeTimes(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        Files.createDirectories(office.inbox());
        Files.copy(SENT, office.inbox().resolve("mot.xlsx"));
        office.run();
        givenBack.add(newest());

        Path second = Files.copy(givenBack.get(0), office.inbox().resolve("hai.xlsx"));
        int asking =
                MarkedCells.rowsWith(second, FINDINGS, "possible-duplicate").get(0);
        MarkedCells.type(second, Map.of(FINDINGS + "!J" + asking, SAID));
        office.run();
        givenBack.add(newest());

        Path third = Files.copy(givenBack.get(1), office.inbox().resolve("ba.xlsx"));
        MarkedCells.type(third, Map.of("Khó khăn, vướng mắc!B5", "Không phát sinh"));
        office.run();
        givenBack.add(newest());
    }

    @AfterAll
    void close() {
        office.close();
    }

    /** What came back last: each copy counts one version further than what was sent. */
    private Path newest() throws IOException {
        try (var files = Files.list(office.out().resolve(Office.PERIOD).resolve("phan-hoi"))) {
            List<Path> fresh = files.filter(file -> !givenBack.contains(file)).toList();
            assertThat(fresh).hasSize(1);
            return fresh.get(0);
        }
    }

    private static List<List<String>> asking(Path file) throws IOException {
        return ReadBack.shown(file, FINDINGS).stream()
                .filter(line -> line.size() > CODE && line.get(CODE).equals("possible-duplicate"))
                .toList();
    }

    @Test
    void asksForAnExplanationOfAWarning() throws IOException {
        assertThat(asking(givenBack.get(0))).isNotEmpty().allMatch(line -> line.size() == CODE + 1);
        assertThat(ReadBack.shown(givenBack.get(0), FINDINGS)).anyMatch(line -> line.contains("Giải trình của đơn vị"));
    }

    @Test
    void keepsWhatWasSaidAndGivesItBackWithEveryLaterVersion() throws IOException {
        for (Path file : givenBack.subList(1, 3)) {
            assertThat(asking(file))
                    .filteredOn(line -> line.size() > EXPLANATION)
                    .extracting(line -> line.get(EXPLANATION))
                    .containsExactly(SAID);
        }
    }

    @Test
    void showsTheOfficeWhatWasSaidBesideTheFinding() throws IOException {
        Path consolidated = office.out().resolve(Office.PERIOD);
        try (var files = Files.list(consolidated)) {
            Path last = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow();
            assertThat(ReadBack.shown(last, "Kết quả kiểm tra"))
                    .filteredOn(line -> line.contains("possible-duplicate"))
                    .isNotEmpty()
                    .allMatch(line -> line.get(line.size() - 1).endsWith(SAID));
        }
    }

    @Test
    void takesOurOwnSheetForNobodysForm() throws IOException {
        for (Path file : givenBack) {
            assertThat(ReadBack.shown(file, FINDINGS))
                    .noneMatch(line -> line.size() > CODE && line.get(CODE).equals("unknown-sheet"));
        }
    }
}
