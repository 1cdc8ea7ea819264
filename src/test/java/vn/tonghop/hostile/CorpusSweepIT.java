package vn.tonghop.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.Refusal;

/** One run of the whole program over the test files of other readers, in the folder given by {@code -Dcorpus=DIR}. */
@EnabledIfSystemProperty(
        named = "corpus",
        matches = ".+",
        disabledReason = "-Dcorpus=DIR gives no folder of workbooks to sweep over")
class CorpusSweepIT {

    private static final long MOST_MEMORY = 512L << 20;

    @TempDir
    Path folder;

    @Test
    void everyFileIsAcceptedOrRefusedWithOneCode() throws Exception {
        Path corpus = Path.of(System.getProperty("corpus")).toAbsolutePath();
        Set<String> refusals = Stream.of(Refusal.values()).map(Refusal::code).collect(Collectors.toSet());
        var before = Sweep.state(corpus);
        try (Listener listener = new Listener()) {
            Sweep sweep = Sweep.over(corpus, folder, listener);
            assertThat(sweep.err()).isEmpty();
            assertThat(sweep.exit()).isEqualTo(1);
            assertThat(sweep.peak()).isLessThan(MOST_MEMORY);
            assertThat(listener.heard()).isZero();
        }
        assertThat(Sweep.state(corpus)).isEqualTo(before);
        var verdicts = Verdict.in(folder.resolve("home"));
        assertThat(verdicts.keySet()).containsExactlyInAnyOrderElementsOf(hashes(corpus));
        assertThat(verdicts.values()).allSatisfy(verdict -> {
            List<String> codes =
                    verdict.codes().stream().filter(refusals::contains).toList();
            assertThat(verdict.state()).isIn("validated", "refused");
            assertThat(verdict.codes()).doesNotContain(Refusal.TOO_SLOW.code());
            assertThat(codes.isEmpty() || verdict.codes().size() == 1)
                    .as("%s", verdict)
                    .isTrue();
        });
        verdicts.values().stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.codes().stream()
                                .filter(refusals::contains)
                                .findFirst()
                                .orElse("read"),
                        Collectors.counting()))
                .forEach((outcome, count) -> System.out.println(outcome + ": " + count));
    }

    private static Set<String> hashes(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !corpus.relativize(file).toString().startsWith("."))
                    .map(CorpusSweepIT::hash)
                    .collect(Collectors.toSet());
        }
    }

    private static String hash(Path file) {
        try {
            return Hash.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
