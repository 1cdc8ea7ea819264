package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.Tonghop;

/** A run that is killed half-way loses nothing; the next one finishes its work. */
class KilledRunIT {

    private static final List<String> UNITS = List.of("vp", "ttr", "qlkh", "qlcn", "qltdc", "khtc", "ttnc", "ttkt");
    private static final int VERSIONS = 5;
    private static final int TASKS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void aRunKilledHalfWayIsFinishedByTheNextAndGivesWhatAnUndisturbedOneGives() throws Exception {
        try (Office killed = new Office(folder.resolve("killed"));
                Office undisturbed = new Office(folder.resolve("undisturbed"))) {
            for (String unit : UNITS) {
                for (int version = 1; version <= VERSIONS; version++) {
                    send(unit, version, killed.inbox());
                }
            }
            killHalfWay(killed);
            assertThat(number(killed, "select count(*) from revision")).isZero();

            Result resumed = killed.run();
            assertThat(number(killed, "select count(*) from BATCH_JOB_EXECUTION where STATUS = 'COMPLETED'"))
                    .as("the interrupted run, taken up where it stopped, and the new one")
                    .isEqualTo(2);
            assertThat(number(killed, "select count(*) from BATCH_JOB_INSTANCE"))
                    .isEqualTo(2);

            Result expected = new Result(
                    undisturbed,
                    undisturbed
                            .engine()
                            .mainRun()
                            .run(undisturbed.round(Office.PERIOD), killed.inbox(), undisturbed.out(), Office.AS_OF));
            assertThat(resumed.count("giao")).isEqualTo((long) UNITS.size() * TASKS);
            assertThat(resumed.revision().contentHash())
                    .isEqualTo(expected.revision().contentHash());
            assertThat(WorkbookContent.of(resumed.workbook())).isEqualTo(WorkbookContent.of(expected.workbook()));
        }
    }

    private static void send(String unit, int version, Path inbox) throws Exception {
        UnitWorkbook workbook = UnitWorkbook.of(unit).version(version);
        for (int i = 1; i <= TASKS; i++) {
            workbook.tasks(Task.called("Việc " + i + " của " + unit + " lần " + version));
        }
        workbook.writeTo(inbox, unit + "-" + version);
    }

    /** Runs the program in a process of its own and kills it when rows of some files are in the database. */
    private static void killHalfWay(Office office) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tonghop.class.getName(),
                        "run",
                        "--home",
                        office.home().toString(),
                        "--inbox",
                        office.inbox().toString(),
                        "--out",
                        office.out().toString(),
                        "--period",
                        Office.PERIOD,
                        "--as-of",
                        Office.AS_OF.toString())
                .redirectErrorStream(true)
                .redirectOutput(office.home().resolveSibling("log").toFile())
                .start();
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (!hasRows(office)) {
                assertThat(process.isAlive()).as("the run is still on").isTrue();
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(5);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static boolean hasRows(Office office) {
        try {
            return Files.exists(office.home().resolve("tonghop.db"))
                    && number(office, "select count(*) from form_nhiem_vu_giao") > TASKS;
        } catch (SQLException notMadeYet) {
            return false;
        }
    }

    private static long number(Office office, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + office.home().resolve("tonghop.db"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getLong(1);
        }
    }
}
