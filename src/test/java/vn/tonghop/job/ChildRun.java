package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, to be killed. */
final class ChildRun implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final Path home;
    private final Path err;

    private ChildRun(Process process, Path home, Path err) {
        this.process = process;
        this.home = home;
        this.err = err;
    }

    static ChildRun start(Path home, String... words) throws IOException {
        return start(List.of(), home, words);
    }

    /** @param before words of a command that starts the program, such as one that limits it */
    static ChildRun start(List<String> before, Path home, String... words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.tonghop.Tonghop"));
        command.addAll(List.of(words));
        Path err = Files.createTempFile("tonghop-child", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        return new ChildRun(process, home, err);
    }

    /**
     * Waits until the query gives a row.
     *
     * @return false when the process ended before
     */
    boolean waitUntil(String query) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Path database = home.resolve("tonghop.db");
        while (!Files.exists(database)) {
            if (!process.isAlive()) {
                return false;
            }
            Thread.sleep(1);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            while (System.nanoTime() < end && process.isAlive()) {
                if (answers(statement, query)) {
                    return true;
                }
                Thread.sleep(0, 200_000);
            }
        }
        return false;
    }

    private static boolean answers(Statement statement, String query) {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        } catch (SQLException notYet) {
            // the tables are being made
            return false;
        }
    }

    /** Waits until the step runs. */
    boolean waitForStep(String step) throws SQLException, InterruptedException {
        return waitUntil("select 1 from BATCH_STEP_EXECUTION where STEP_NAME = '" + step + "' and STATUS = 'STARTED'");
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** The exit code. */
    int await(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after " + seconds + " s");
        }
        return process.exitValue();
    }

    String errors() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(err);
    }
}
