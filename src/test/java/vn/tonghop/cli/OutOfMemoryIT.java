package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is given too little memory to get far. */
class OutOfMemoryIT {

    @TempDir
    Path folder;

    @Test
    void saysSoInOneLineAndTheNextRunWithMoreMemoryDoesTheWork() throws Exception {
        assertThat(runWithin("16m")).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readAllLines(folder.resolve("err")))
                .singleElement()
                .asString()
                .contains("bộ nhớ", "JDK_JAVA_OPTIONS=-Xmx");

        assertThat(runWithin("256m")).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }

    private int runWithin(String memory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + memory,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.tonghop.Tonghop",
                        "run",
                        "--home",
                        folder.resolve("home").toString(),
                        "--period",
                        "2023-H1",
                        "--inbox",
                        Path.of("samples", "2023-H1", "inbox").toString(),
                        "--as-of",
                        "2023-06-15"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
