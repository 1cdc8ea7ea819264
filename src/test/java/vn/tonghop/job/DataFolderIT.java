package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.Said;
import vn.tonghop.submission.DataFolder;

/** What the program says to a data folder that it cannot work on, and how a folder is saved and brought back. */
class DataFolderIT {

    private static final int UNITS = 4;

    @TempDir
    static Path folder;

    private static @Nullable GeneratedInbox made;

    /** What a command came to. */
    private record Ended(int code, String err) {}

    @BeforeAll
    static void makeAnOffice() throws IOException {
        made = new GeneratedInbox(folder.resolve("office"), UNITS);
        office().fill(UNITS, 10);
        assertThat(tonghop(office().run(office().home(folder.resolve("good"))))).isEqualTo(new Ended(0, ""));
    }

    private static GeneratedInbox office() {
        return Objects.requireNonNull(made);
    }

    private static Ended tonghop(String... words) {
        Said said = Said.by(words);
        return new Ended(said.code(), said.err());
    }

    private static Path copyOfGood(String name) throws IOException {
        Path copy = folder.resolve(name);
        Path good = folder.resolve("good");
        try (Stream<Path> files = Files.walk(good)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(good.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }

    /** One line, the one with that key, and exit code 3. */
    private static void isRefused(Ended ended, String key) {
        assertThat(ended.code()).isEqualTo(3);
        isOneLine(ended, key);
    }

    private static void isOneLine(Ended ended, String key) {
        String words = ResourceBundle.getBundle("vn.tonghop.cli.terminal", java.util.Locale.forLanguageTag("vi"))
                .getString(key);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).endsWith(words.substring(words.indexOf("}") + 1) + "\n");
    }

    private static void isRefusedUntouched(Path home, String key) throws IOException {
        byte[] before = Files.readAllBytes(home.resolve("tonghop.db"));
        isRefused(tonghop(office().run(home)), key);
        assertThat(Files.readAllBytes(home.resolve("tonghop.db"))).isEqualTo(before);
    }

    @Test
    void anEmptyDatabaseIsRefused() throws IOException {
        Path home = copyOfGood("empty");
        Files.write(home.resolve("tonghop.db"), new byte[0]);

        isRefusedUntouched(home, "folder.empty-database");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Path home = Files.createDirectories(folder.resolve("text"));
        Files.writeString(home.resolve("tonghop.db"), "Đây không phải cơ sở dữ liệu");

        isRefusedUntouched(home, "folder.foreign-database");
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefused() throws IOException, SQLException {
        Path home = Files.createDirectories(folder.resolve("foreign"));
        change(home, "create table customers (name text)");

        isRefusedUntouched(home, "folder.foreign-database");
    }

    @Test
    void aDamagedDatabaseIsRefused() throws IOException {
        Path home = copyOfGood("damaged");
        try (RandomAccessFile database =
                new RandomAccessFile(home.resolve("tonghop.db").toFile(), "rw")) {
            database.seek(5 * 4096);
            database.write(new byte[8 * 4096]);
        }

        isRefusedUntouched(home, "folder.damaged-database");
    }

    @Test
    void aDatabaseThatWasCutOffIsRefused() throws IOException {
        Path home = copyOfGood("cut");
        try (RandomAccessFile database =
                new RandomAccessFile(home.resolve("tonghop.db").toFile(), "rw")) {
            database.setLength(database.length() / 3);
        }

        isRefusedUntouched(home, "folder.damaged-database");
    }

    @Test
    void theDatabaseOfALaterVersionIsRefused() throws IOException, SQLException {
        Path home = copyOfGood("newer");
        change(
                home,
                "insert into flyway_schema_history select 99, '99', 'later', 'SQL', 'V99__later.sql', 1, installed_by,"
                        + " installed_on, 1, 1 from flyway_schema_history limit 1");

        isRefused(tonghop(office().run(home)), "folder.newer-database");
    }

    @Test
    void keptSubmissionsWithoutTheirDatabaseAreNoFirstRun() throws IOException {
        Path home = copyOfGood("missing");
        Files.delete(home.resolve("tonghop.db"));

        isRefused(tonghop(office().run(home)), "folder.missing-database");
        assertThat(home.resolve("tonghop.db")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path home = Files.createDirectories(folder.resolve("read-only"));
        assumeThat(home.toFile().setWritable(false)).isTrue();
        // root may write everywhere
        assumeThat(Files.isWritable(home)).isFalse();

        isRefused(tonghop(office().run(home)), "folder.read-only");
    }

    @Test
    void aFolderThatAnotherProcessWorksOnIsLeftAlone() throws Exception {
        Path home = office().home(folder.resolve("busy"));
        try (ChildRun child = ChildRun.start(home, office().run(home))) {
            assertThat(child.waitForStep("collectSubmissions")).isTrue();
            assumeThat(child.freeze()).isTrue();

            isRefused(tonghop(office().run(home)), "folder-in-use");
        }
    }

    @Test
    void aHeldLockIsTold() throws IOException {
        Path home = copyOfGood("locked");
        try (FolderLock lock = FolderLock.take(DataFolder.open(home))) {
            isRefused(tonghop(office().run(home)), "folder-in-use");
            lock.assertHeld();
        }
        assertThat(tonghop(office().run(home)).code()).isZero();
    }

    @Test
    void aBackupMadeDuringARunIsRestoredAndFinishesTheRun() throws Exception {
        Path home = office().home(folder.resolve("saved"));
        Path zip = folder.resolve("saved.zip");
        try (ChildRun child = ChildRun.start(home, office().run(home))) {
            assertThat(child.waitForStep("readSubmissions")).isTrue();
            assertThat(tonghop("backup", "--home", home.toString(), zip.toString()))
                    .isEqualTo(new Ended(0, ""));
            child.await(60);
        }
        Path restored = folder.resolve("restored");

        assertThat(tonghop("restore", "--home", restored.toString(), zip.toString()))
                .isEqualTo(new Ended(0, ""));
        assertThat(tonghop(office().run(restored))).isEqualTo(new Ended(0, ""));

        assertThat(Remains.of(restored)).isEqualTo(Remains.of(folder.resolve("good")));
    }

    @Test
    void aBackupIsRestoredOnlyWhereNothingIs() throws IOException {
        Path zip = folder.resolve("good.zip");
        assertThat(tonghop("backup", "--home", folder.resolve("good").toString(), zip.toString())
                        .code())
                .isZero();

        Ended refused = tonghop("restore", "--home", copyOfGood("full").toString(), zip.toString());

        assertThat(refused.code()).isEqualTo(2);
        isOneLine(refused, "folder.not-empty");
    }

    @Test
    void anEarlierBackupIsNotOverwritten() throws IOException {
        Path zip = Files.writeString(folder.resolve("earlier.zip"), "bản sao lưu hôm qua");

        Ended refused = tonghop("backup", "--home", folder.resolve("good").toString(), zip.toString());

        assertThat(refused.code()).isEqualTo(2);
        isOneLine(refused, "backup.exists");
        assertThat(zip).hasContent("bản sao lưu hôm qua");
    }

    @Test
    void halfABackupIsNotRestored() throws IOException {
        Path zip = folder.resolve("whole.zip");
        tonghop("backup", "--home", folder.resolve("good").toString(), zip.toString());
        byte[] whole = Files.readAllBytes(zip);
        Path half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Path home = folder.resolve("half");

        isRefused(tonghop("restore", "--home", home.toString(), half.toString()), "folder.bad-backup");
        assertThat(List.of(Objects.requireNonNull(home.toFile().list()))).doesNotContain("tonghop.db", "archive");
    }

    private static void change(Path home, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tonghop.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
