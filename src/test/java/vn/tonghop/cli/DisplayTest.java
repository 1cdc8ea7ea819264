package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a process of its own, with and without a terminal made by {@code script}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no script to make a terminal with")
class DisplayTest {

    private static final String PROBE = "'" + System.getProperty("java.home") + "/bin/java' -Xshare:auto"
            + " -XX:TieredStopAtLevel=1 -cp target/classes:target/test-classes " + DisplayProbe.class.getName();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "xterm, '', BAR",
        "xterm, '2>err.txt', LINES",
        "xterm, '2>/dev/null', LINES",
        "xterm, '2>&1 | cat', LINES",
        "dumb, '', LINES"
    })
    void aBarIsOnlyForATerminalThatStandardErrorGoesTo(String terminal, String redirection, Display display)
            throws Exception {
        Optional<Path> script = Optional.of(Path.of("/usr/bin/script")).filter(Files::isExecutable);
        assumeThat(script).as("script, of util-linux, makes the terminal").isPresent();
        String command = PROBE + " "
                + redirection.replace("err.txt", folder.resolve("err.txt").toString());

        assertThat(run(terminal, List.of("/usr/bin/script", "-qec", command, "/dev/null")))
                .contains(display.name());
    }

    @Test
    void aProcessWithoutATerminalGetsLines() throws Exception {
        assertThat(run("xterm", List.of("/bin/sh", "-c", PROBE))).isEqualTo("LINES");
    }

    private static String run(String terminal, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("TERM", terminal);
        builder.redirectInput(new File("/dev/null"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.strip();
    }
}
