package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.Said;

/** A file during whose reading the process dies, time and again. */
class PoisonIT {

    private static final int UNITS = 6;
    private static final int ROWS = 10;
    /** Takes long enough to read that a kill meets it. */
    private static final int POISON_ROWS = 2_500;

    @TempDir
    Path folder;

    private static String reading(String file, int attempts) {
        return "select 1 from submission where file_name = '" + file + "' and state = 'received' and attempts = "
                + attempts;
    }

    @Test
    void isSetAsideAndNamedAndTheOthersAreRead() throws Exception {
        GeneratedInbox office = new GeneratedInbox(folder.resolve("office"), UNITS);
        office.fill(UNITS - 1, ROWS);
        String poison = String.valueOf(office.write(UNITS, POISON_ROWS).getFileName());
        Path home = office.home(Files.createDirectories(folder.resolve("home")));

        for (int attempt = 1; attempt <= SubmissionItemReader.MOST_ATTEMPTS; attempt++) {
            try (ChildRun child = ChildRun.start(home, office.run(home))) {
                assertThat(child.waitUntil(reading(poison, attempt)))
                        .as(child.errors())
                        .isTrue();
                child.kill();
            }
            assertThat(Remains.column(home, reading(poison, attempt))).hasSize(1);
        }
        Said said = Said.by(office.run(home));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains(poison);
        assertThat(Remains.column(
                        home,
                        "select s.file_name from finding f join submission s on s.id = f.submission"
                                + " where f.code = 'set-aside-after-crash'"))
                .containsExactly(poison);
        assertThat(Remains.column(home, "select state from submission order by id"))
                .containsOnly("validated", "refused")
                .hasSize(UNITS);
        assertThat(Remains.column(home, "select file_name from submission where state = 'refused'"))
                .containsExactly(poison);
        assertThat(Remains.column(home, "select 1 from form_nhiem_vu_giao")).hasSize((UNITS - 1) * ROWS);
    }
}
