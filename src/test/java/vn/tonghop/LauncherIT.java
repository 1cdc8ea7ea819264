package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged program with its launcher, out of a copy of the project whose path has spaces. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script; Windows has its own twin")
class LauncherIT {

    private static final Path JAR = Path.of("target", "tonghop.jar");
    private static final String VERSION = "tonghop 0.1.0\n";

    @TempDir
    static Path folder;

    private static Path project = Path.of("");

    record Ended(int code, String out, String err) {}

    @BeforeAll
    static void copy() throws IOException {
        assertThat(JAR).as("the jar that mvn package makes").exists();
        project = folder.resolve("tổng hợp số liệu");
        for (Path part : List.of(Path.of("scripts"), Path.of("samples", "2023-H1"), JAR)) {
            copy(part);
        }
    }

    private static void copy(Path part) throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(part)) {
            files = walked.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = project.resolve(file.toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
            assertThat(target.toFile().setExecutable(Files.isExecutable(file))).isTrue();
        }
    }

    @Test
    void twoFirstStartsAtTheSameTimeBothWork() throws Exception {
        Process one = start("--version");
        Process two = start("--version");

        assertThat(List.of(ended(one), ended(two))).containsOnly(new Ended(0, VERSION, ""));
        try (Stream<Path> left = Files.walk(project.resolve("target").resolve("launch"), 1)) {
            assertThat(left.skip(1).filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void anArchiveThatWasCutShortIsMadeAnew() throws Exception {
        ended(start("--version"));
        Path archive = archive();
        long whole = Files.size(archive);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.setLength(whole / 100);
        }

        assertThat(ended(start("--version"))).isEqualTo(new Ended(0, VERSION, ""));
        assertThat(Files.size(archive())).isGreaterThan(whole / 2);
    }

    @Test
    void theProgramsExitCodeIsTheLaunchers() throws Exception {
        assertThat(ended(start("check", "no such file.xlsx")).code()).isEqualTo(2);
    }

    @Test
    void vietnameseFileNamesAreUnderstoodInAPlainLocale() throws Exception {
        String file = Path.of("samples/2023-H1/inbox/BC 6 thang dau nam 2023 - Thanh tra Sở.xlsx")
                .toAbsolutePath()
                .toString();

        Ended ended = ended(start("check", file, "--as-of", "2023-06-15"));

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Thanh tra Sở.xlsx");
    }

    private static Path archive() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("target"))) {
            return files.filter(file -> file.endsWith("tonghop.jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(project.resolve("scripts").resolve("tonghop").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().put("LANG", "C");
        return builder.start();
    }

    private static Ended ended(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }
}
