package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.Terminal;

/** A disk that fills up during a run: told in one line by its first cause, and finished once there is room again. */
class DiskFullIT {

    private static final int UNITS = 8;

    @TempDir
    Path folder;

    private static boolean isDone(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private GeneratedInbox office() throws IOException {
        GeneratedInbox office = new GeneratedInbox(folder.resolve("office"), UNITS);
        office.fill(UNITS, 60);
        return office;
    }

    private static void endsAsIfNothingHadBeen(GeneratedInbox office, Path home, Path undisturbed) throws Exception {
        for (Path each : List.of(home, undisturbed)) {
            StringWriter err = new StringWriter();
            Terminal.run(new PrintWriter(new StringWriter()), new PrintWriter(err), office.run(each));
            assertThat(err.toString()).isEmpty();
        }
        assertThat(Remains.of(home)).isEqualTo(Remains.of(undisturbed));
    }

    @Test
    void aFullDiskIsToldAndTheRunIsFinishedWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        // only root may mount; elsewhere the other test stands for this one
        assumeThat(isDone("mount", "-t", "tmpfs", "-o", "size=1200k", "none", disk.toString()))
                .isTrue();
        try {
            GeneratedInbox office = office();
            Path home = office.home(disk.resolve("home"));
            try (ChildRun child = ChildRun.start(home, office.run(home))) {
                assertThat(child.await(120)).isEqualTo(3);
                assertThat(child.errors().lines()).hasSize(1);
                assertThat(child.errors()).contains("Đĩa đã đầy");
            }
            assertThat(isDone("mount", "-o", "remount,size=64m", disk.toString()))
                    .isTrue();

            endsAsIfNothingHadBeen(office, home, office.home(folder.resolve("undisturbed")));
        } finally {
            isDone("umount", disk.toString());
        }
    }

    @Test
    void aLimitOnTheSizeOfFilesIsToldAndTheRunIsFinishedWithoutIt() throws Exception {
        assumeThat(isDone("bash", "-c", "ulimit -f 700")).isTrue();
        GeneratedInbox office = office();
        Path home = office.home(folder.resolve("home"));
        List<String> limited = List.of("bash", "-c", "ulimit -f 700; exec \"$@\"", "bash");
        try (ChildRun child = ChildRun.start(limited, home, office.run(home))) {
            assertThat(child.await(120)).isEqualTo(3);
            assertThat(child.errors().lines()).hasSize(1);
        }

        endsAsIfNothingHadBeen(office, home, office.home(folder.resolve("undisturbed")));
    }
}
