package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the inbox gives and how it is copied into the archive. */
class StagingTest {

    private static final long MOST_BYTES = 1_000;

    @TempDir
    Path folder;

    private Path inbox = Path.of("");
    private Archive archive = new Archive(new DataFolder(Path.of("")), MOST_BYTES);

    @BeforeEach
    void openArchive() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        archive = new Archive(DataFolder.open(folder.resolve("home")), MOST_BYTES);
    }

    private Archive.Reason reason(Path file) throws IOException {
        return ((Archive.Left) archive.stage(file)).reason();
    }

    private List<String> names() throws IOException {
        Inbox listed = new Inbox(inbox);
        return listed.files().stream().map(listed::nameOf).toList();
    }

    @Test
    void aFileIsKeptUnderItsHashWhateverItIsCalled() throws IOException {
        Path file = Files.writeString(inbox.resolve("..xlsx"), "a");
        Path same = Files.writeString(inbox.resolve("-rf"), "a");
        Archive.Staged staged = (Archive.Staged) archive.stage(file);

        assertThat(archive.stage(same)).isEqualTo(staged);
        // printf a | sha256sum
        assertThat(staged.hash()).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        assertThat(archive.path(staged.hash())).hasContent("a");
        assertThat(archive.path(staged.hash()).toString()).doesNotContain("rf").endsWith(staged.hash());
    }

    @Test
    void ofALargeFileNoMoreIsKeptThanShowsThatItIsTooLarge() throws IOException {
        Path file = Files.write(inbox.resolve("a"), new byte[5_000]);
        Archive.Staged staged = (Archive.Staged) archive.stage(file);

        assertThat(staged.size()).isEqualTo(5_000);
        assertThat(archive.path(staged.hash())).hasSize(MOST_BYTES + 1);
    }

    @Test
    void theInboxFileIsAsItWas() throws IOException {
        Path file = Files.writeString(inbox.resolve("a"), "a");
        FileTime time = Files.getLastModifiedTime(file);
        archive.stage(file);

        assertThat(file).hasContent("a");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void aLinkIsListedAndNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "a");
        Files.createSymbolicLink(inbox.resolve("link.xlsx"), outside);
        Files.createSymbolicLink(inbox.resolve("folder"), folder);

        assertThat(names()).containsExactly("folder", "link.xlsx");
        assertThat(reason(inbox.resolve("link.xlsx"))).isEqualTo(Archive.Reason.NOT_A_REGULAR_FILE);
        assertThat(reason(inbox.resolve("folder"))).isEqualTo(Archive.Reason.NOT_A_REGULAR_FILE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no pipes with names")
    void aPipeIsListedAndNotWaitedFor() throws Exception {
        Path pipe = inbox.resolve("pipe.xlsx");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipe can be made");

        assertThat(names()).containsExactly("pipe.xlsx");
        assertThat(reason(pipe)).isEqualTo(Archive.Reason.NOT_A_REGULAR_FILE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void theInboxItselfMayBeALink() throws IOException {
        Files.writeString(inbox.resolve("a.xlsx"), "a");
        Inbox linked = new Inbox(Files.createSymbolicLink(folder.resolve("linked"), inbox));

        assertThat(linked.files()).hasSize(1);
        assertThat(linked.nameOf(linked.files().get(0))).isEqualTo("a.xlsx");
        assertThat(archive.stage(linked.files().get(0))).isInstanceOf(Archive.Staged.class);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its permissions are others")
    void whatMayNotBeReadIsToldAndStopsNothing() throws IOException {
        Path file = Files.writeString(inbox.resolve("a.xlsx"), "a");
        Path subfolder = Files.createDirectory(inbox.resolve("b"));
        for (Path locked : List.of(file, subfolder)) {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        }
        assumeTrue(!Files.isReadable(file), "whoever runs the tests may read everything");
        try {
            assertThat(names()).containsExactly("a.xlsx", "b");
            assertThat(reason(file)).isEqualTo(Archive.Reason.UNREADABLE);
            assertThat(reason(subfolder)).isEqualTo(Archive.Reason.UNREADABLE);
        } finally {
            Files.setPosixFilePermissions(subfolder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatIsStillBeingCopiedWaitsForTheNextSweep() throws Exception {
        Path file = Files.write(inbox.resolve("a.xlsx"), new byte[1 << 20]);
        Archive patient = new Archive(DataFolder.open(folder.resolve("patient")), Long.MAX_VALUE - 1);
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Thread copying = new Thread(() -> append(file, enough, begun));
        copying.start();
        begun.await();
        Archive.Staging met = patient.stage(file);
        for (int again = 0; again < 1_000 && met instanceof Archive.Staged; again++) {
            met = patient.stage(file);
        }
        enough.set(true);
        copying.join();

        assertThat(met).isEqualTo(new Archive.Left(Archive.Reason.BEING_COPIED));
        assertThat(patient.stage(file)).isInstanceOf(Archive.Staged.class);
        assertThat(unfinished(folder.resolve("patient"))).isEmpty();
    }

    private static void append(Path file, AtomicBoolean enough, CountDownLatch begun) {
        while (!enough.get()) {
            try {
                Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
            begun.countDown();
        }
    }

    private static List<Path> unfinished(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Archive::isUnfinished).toList();
        }
    }

    @Test
    void aFileThatIsGoneWaitsForTheNextSweep() throws IOException {
        assertThat(reason(inbox.resolve("gone.xlsx"))).isEqualTo(Archive.Reason.BEING_COPIED);
    }

    @Test
    void hiddenFilesAreLeftOutAndNamesAreShownSafely() throws IOException {
        Files.writeString(inbox.resolve(".hidden.xlsx"), "a");
        Files.createDirectories(inbox.resolve(".git/objects"));
        Files.writeString(inbox.resolve(".git/objects/a"), "a");
        Files.writeString(inbox.resolve("a\u202Exslx.exe"), "a");

        assertThat(names()).containsExactly("a\\u202Exslx.exe");
    }
}
