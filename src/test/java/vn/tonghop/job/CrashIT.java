package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.cli.Said;

/**
 * Kills the program with signal 9 while each of its steps runs, starts it again, and compares all that it leaves with
 * what a run leaves that nobody disturbed.
 */
class CrashIT {

    private static final int UNITS = 16;
    private static final int ROWS = 15;

    @TempDir
    static Path folder;

    private static @Nullable GeneratedInbox made;
    private static Map<String, List<String>> undisturbed = Map.of();

    @BeforeAll
    static void runUndisturbed() throws IOException, SQLException {
        made = new GeneratedInbox(folder.resolve("office"), UNITS);
        office().fill(UNITS, ROWS);
        Path home = home("undisturbed");
        assertThat(run(home)).isEqualTo(1);
        undisturbed = Remains.of(home);
        assertThat(undisturbed.get("form_nhiem_vu_giao")).hasSize(UNITS * ROWS);
        assertThat(undisturbed.get("revision_row")).hasSizeGreaterThan(UNITS * ROWS / 5);
        assertThat(undisturbed.keySet()).anyMatch(key -> key.contains("phan-hoi"));
    }

    private static GeneratedInbox office() {
        return Objects.requireNonNull(made);
    }

    private static Path home(String name) throws IOException {
        return office().home(Files.createDirectories(folder.resolve(name)));
    }

    /** In this process, which is warm. */
    private static int run(Path home) {
        Said said = Said.by(office().run(home));
        assertThat(said.err()).isEmpty();
        return said.code();
    }

    private static void killDuring(String step, Path home) throws Exception {
        try (ChildRun child = ChildRun.start(home, office().run(home))) {
            assertThat(child.waitForStep(step)).as(child.errors()).isTrue();
            child.kill();
        }
        // it was the named step that was killed: nobody has marked it since
        assertThat(Remains.column(
                        home,
                        "select STATUS from BATCH_STEP_EXECUTION where STEP_NAME = '" + step
                                + "' order by STEP_EXECUTION_ID desc limit 1"))
                .containsExactly("STARTED");
    }

    private static List<String> executions(Path home) throws SQLException {
        return Remains.column(
                home, "select JOB_INSTANCE_ID || ' ' || STATUS from BATCH_JOB_EXECUTION order by JOB_EXECUTION_ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collectSubmissions",
                "readSubmissions",
                "validateSubmissions",
                "returnFindings",
                "consolidate",
                "publishAppendices"
            })
    void aRunKilledInAStepIsFinishedByTheNext(String step) throws Exception {
        Path home = home(step);
        killDuring(step, home);

        assertThat(run(home)).isEqualTo(1);

        assertThat(executions(home)).containsExactly("1 FAILED", "1 COMPLETED", "2 COMPLETED");
        assertThat(Remains.of(home)).isEqualTo(undisturbed);
    }

    @Test
    void aRunKilledWhileItReadsAgainWhatAnotherKillInterruptedIsFinishedByTheNext() throws Exception {
        Path home = home("readSuspects");
        try (ChildRun child = ChildRun.start(home, office().run(home))) {
            assertThat(child.waitUntil("select 1 from submission where attempts > 0"))
                    .isTrue();
            child.kill();
        }
        killDuring("readSuspects", home);

        assertThat(run(home)).isEqualTo(1);

        assertThat(executions(home)).containsExactly("1 FAILED", "1 FAILED", "1 COMPLETED", "2 COMPLETED");
        assertThat(Remains.of(home)).isEqualTo(undisturbed);
    }

    @Test
    void aProcessKilledAfterItsRunLeavesNothingToFinish() throws Exception {
        Path home = home("afterwards");
        try (ChildRun child = ChildRun.start(home, office().run(home))) {
            assertThat(child.waitUntil("select 1 from BATCH_JOB_EXECUTION where STATUS = 'COMPLETED'"))
                    .isTrue();
            child.kill();
        }

        assertThat(run(home)).isEqualTo(1);

        assertThat(executions(home)).containsExactly("1 COMPLETED", "2 COMPLETED");
        assertThat(Remains.of(home)).isEqualTo(undisturbed);
    }

    @Test
    void aRunThatIsAskedToStopEndsWithinSecondsAndGoesOnLater() throws Exception {
        Path home = home("stopped");
        try (ChildRun child = ChildRun.start(home, office().run(home))) {
            assertThat(child.waitForStep("readSubmissions")).isTrue();
            child.terminate();
            assertThat(child.await(15)).isEqualTo(143);
            assertThat(child.errors().lines()).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(executions(home)).containsExactly("1 STOPPED");
        assertThat(Remains.column(home, "select count(*) from submission where attempts > 0"))
                .containsExactly("0");

        assertThat(run(home)).isEqualTo(1);

        assertThat(executions(home)).containsExactly("1 STOPPED", "1 COMPLETED", "2 COMPLETED");
        assertThat(Remains.of(home)).isEqualTo(undisturbed);
    }
}
