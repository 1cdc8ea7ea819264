package vn.tonghop.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.Refusal;

/**
 * One run of the whole program over hostile files beside what seven units honestly sent. {@code -Dhostile=all} also takes
 * those that cost minutes.
 */
class HostileSweepIT {

    private static final Path SAMPLES = Path.of("samples", "2023-H1", "inbox");
    private static final String ATTACKED = "qlkh_6T2023_final_final.xlsx";
    private static final long MOST_MEMORY = 512L << 20;

    @TempDir
    static Path folder;

    private static Sweep sweep = new Sweep(-1, -1, "", "");
    private static List<Attack> attacks = List.of();
    private static List<String> honest = new ArrayList<>();
    private static Map<String, String> left = Map.of();
    private static Map<String, Verdict> verdicts = Map.of();
    private static SortedMap<String, String> before = new java.util.TreeMap<>();
    private static int heard = -1;

    @BeforeAll
    static void runOverEverything() throws Exception {
        FileStore store = Files.getFileStore(folder);
        assumeTrue(
                store.supportsFileAttributeView("unix"), "links, pipes and permissions need a system of the Unix kind");
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        try (Listener listener = new Listener()) {
            fill(inbox, listener);
            before = Sweep.state(inbox);
            sweep = Sweep.over(inbox, folder.resolve("process"), listener);
            heard = listener.heard();
        }
        verdicts = Verdict.in(folder.resolve("process/home"));
    }

    private static void fill(Path inbox, Listener listener) throws Exception {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.filter(file -> !file.endsWith(ATTACKED)).toList()) {
                Files.copy(sample, inbox.resolve(String.valueOf(sample.getFileName())));
                honest.add(Hash.of(Files.readAllBytes(sample)));
            }
        }
        attacks = new Attacks(SAMPLES.resolve(ATTACKED), listener.url(), "all".equals(System.getProperty("hostile")))
                .list();
        for (Attack attack : attacks) {
            Path file = inbox.resolve(attack.path());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, attack.bytes());
        }
        left = OddEntries.into(inbox, SAMPLES.resolve(ATTACKED));
    }

    @Test
    void theRunEndsAndTellsOfRefusals() {
        assertThat(sweep.err()).isEmpty();
        assertThat(sweep.exit()).isEqualTo(1);
    }

    @Test
    void everyFileIsAcceptedOrRefusedWithOneCode() {
        Set<String> refusals = Stream.of(Refusal.values()).map(Refusal::code).collect(Collectors.toSet());
        SoftAssertions softly = new SoftAssertions();
        for (Attack attack : attacks) {
            Verdict verdict = verdicts.get(Hash.of(attack.bytes()));
            softly.assertThat(verdict).as(attack.path()).isNotNull();
            if (verdict != null) {
                List<String> codes =
                        verdict.codes().stream().filter(refusals::contains).toList();
                boolean refused = verdict.state().equals("refused");
                softly.assertThat(verdict.state()).as(attack.path()).isIn("validated", "refused");
                softly.assertThat(codes).as(attack.path()).hasSizeLessThanOrEqualTo(1);
                softly.assertThat(codes.isEmpty() || verdict.codes().size() == 1)
                        .as(attack.path() + verdict)
                        .isTrue();
                softly.assertThat(refused && verdict.codes().isEmpty())
                        .as(attack.path())
                        .isFalse();
                switch (attack.outcome()) {
                    case Attack.READ ->
                        softly.assertThat(codes).as(attack.path()).isEmpty();
                    case Attack.REFUSED ->
                        softly.assertThat(codes).as(attack.path()).hasSize(1);
                    case Attack.EITHER -> {}
                    default -> softly.assertThat(codes).as(attack.path()).containsExactly(attack.outcome());
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void theHonestFilesAreAccepted() {
        assertThat(honest).hasSize(7).allSatisfy(hash -> {
            assertThat(verdicts).containsKey(hash);
            assertThat(verdicts.get(hash)).extracting(Verdict::state).isEqualTo("validated");
            assertThat(verdicts.get(hash)).extracting(Verdict::errors).isEqualTo(0);
        });
    }

    @Test
    void noFileTakesLongerThanHalfAMinute() {
        assertThat(verdicts.values()).noneMatch(verdict -> verdict.codes().contains(Refusal.TOO_SLOW.code()));
    }

    @Test
    void theProcessStaysUnderHalfAGigabyte() {
        assumeTrue(sweep.peak() > 0, "the system does not tell how much memory a process held");
        assertThat(sweep.peak()).isLessThan(MOST_MEMORY);
    }

    @Test
    void theInboxIsAsItWas() throws IOException {
        assertThat(Sweep.state(folder.resolve("inbox"))).isEqualTo(before);
    }

    @Test
    void nothingIsWrittenOutsideTheDataFolder() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries.map(folder::relativize).map(Path::toString))
                    .containsExactlyInAnyOrder("inbox", "process");
        }
        Path process = folder.resolve("process");
        assertThat(process.resolve("user")).isEmptyDirectory();
        assertThat(process.resolve("working")).isEmptyDirectory();
        // POI leaves a folder of its own there, and nothing in it
        try (Stream<Path> entries = Files.walk(process.resolve("temporary"))) {
            assertThat(entries).noneMatch(Files::isRegularFile);
        }
        try (Stream<Path> entries = Files.list(process)) {
            assertThat(entries.map(process::relativize).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "home", "temporary", "user", "working", "standard-output", "standard-error");
        }
        assertThat(Path.of("/thoat-ra-tuyet-doi.txt")).doesNotExist();
    }

    @Test
    void nobodyIsCalled() {
        assertThat(heard).isZero();
    }

    @Test
    void whatIsNoFileIsToldByNameWithItsCode() {
        assertThat(left).hasSizeGreaterThanOrEqualTo(4);
        left.forEach((name, code) -> assertThat(sweep.out().lines())
                .anyMatch(line -> line.contains(name) && line.contains("[" + code + "]")));
        assertThat(sweep.out()).doesNotContain(".an.xlsx");
    }

    @Test
    void nothingThatSteersATerminalIsPrinted() {
        assertThat(sweep.out().codePoints())
                .noneMatch(c -> c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
        assertThat(sweep.out()).contains("báo cáo \\u202Exslx.exe").doesNotContain("\n[LỖI] giả");
    }

    @Test
    void noPartOfASubmittedPackageIsPublished() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("process/home/out"))) {
            List<Path> published =
                    files.filter(file -> file.toString().endsWith(".xlsx")).toList();
            assertThat(published).hasSizeGreaterThan(1);
            for (Path file : published) {
                assertThat(vn.tonghop.workbook.ZipParts.of(file).all().keySet())
                        .noneMatch(part ->
                                part.matches("(?i).*(vba|activex|embedding|externallink|connection|customxml).*"));
            }
        }
    }
}
