package vn.tonghop.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteException;

/** The database as a file: made whole, looked at before anything is written to it, and copied while it is in use. */
public final class JdbcDatabaseFile {

    /** "Tong" in ASCII: tells our database from any other SQLite file. */
    static final int APPLICATION_ID = 0x546F6E67;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /** Where SQLite's file format keeps the application id, and how long its header is. */
    private static final int APPLICATION_ID_OFFSET = 68;

    private static final int HEADER_BYTES = 100;
    /** All pages in one step: a step that leaves some starts from the beginning whenever a run has written meanwhile. */
    private static final int ALL_PAGES = -1;

    private static final Map<String, FolderFault.Reason> REASONS = Map.of(
            "SQLITE_FULL", FolderFault.Reason.DISK_FULL,
            "SQLITE_READONLY", FolderFault.Reason.READ_ONLY,
            "SQLITE_CANTOPEN", FolderFault.Reason.READ_ONLY,
            "SQLITE_IOERR", FolderFault.Reason.DISK_ERROR,
            "SQLITE_CORRUPT", FolderFault.Reason.DAMAGED_DATABASE,
            "SQLITE_NOTADB", FolderFault.Reason.DAMAGED_DATABASE);

    private final Path file;

    public JdbcDatabaseFile(Path file) {
        this.file = file;
    }

    /** Whether there is no database yet, nor anything that a database left. */
    public static boolean isFirstRun(DataFolder folder) throws IOException {
        if (Files.exists(folder.database())) {
            return false;
        }
        // a log that outlived its database would be played into the new one
        Path log = folder.database().resolveSibling(folder.database().getFileName() + "-wal");
        if (Files.exists(log) || folder.holdsSubmissions()) {
            throw new FolderFault(FolderFault.Reason.MISSING_DATABASE, folder.database());
        }
        return true;
    }

    /** Makes an empty database that is known as ours from its first moment on: it is never seen half made. */
    public void create() throws IOException {
        Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + part);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma application_id = " + APPLICATION_ID);
        } catch (SQLException failed) {
            Files.deleteIfExists(part);
            throw FolderFault.of(failed, file);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Looks at it, and leaves it as it is.
     *
     * @throws FolderFault when it is no sound database of ours
     */
    public void check() throws IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER_BYTES);
        }
        if (header.length == 0) {
            throw new FolderFault(FolderFault.Reason.EMPTY_DATABASE, file);
        }
        if (!Arrays.equals(Arrays.copyOf(header, MAGIC.length), MAGIC)) {
            throw new FolderFault(FolderFault.Reason.FOREIGN_DATABASE, file);
        }
        if (header.length < HEADER_BYTES) {
            throw new FolderFault(FolderFault.Reason.DAMAGED_DATABASE, file);
        }
        if (ByteBuffer.wrap(header).getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
            throw new FolderFault(FolderFault.Reason.FOREIGN_DATABASE, file);
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma quick_check(1)")) {
            if (!result.next() || !"ok".equals(result.getString(1))) {
                throw new FolderFault(FolderFault.Reason.DAMAGED_DATABASE, file);
            }
        } catch (SQLException unreadable) {
            throw FolderFault.of(unreadable, file);
        }
    }

    /** Copies the database as it is at one moment; who writes to it meanwhile is not held up. */
    void copyTo(Path copy) {
        try (Connection connection = connect()) {
            connection
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup("main", copy.toString(), null, 100, 600, ALL_PAGES);
        } catch (SQLException failed) {
            throw FolderFault.of(failed, copy);
        }
        // the copy knows no other writer: one file, without log
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException failed) {
            throw FolderFault.of(failed, copy);
        }
    }

    /** The hashes of all submissions that it knows. */
    Set<String> hashes() {
        Set<String> hashes = new TreeSet<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select hash from submission")) {
            while (result.next()) {
                hashes.add(result.getString(1));
            }
        } catch (SQLException failed) {
            throw FolderFault.of(failed, file);
        }
        return hashes;
    }

    /** What SQLite's answer says of the folder; empty when it says nothing of it. */
    static Optional<FolderFault.Reason> reasonOf(Throwable failure) {
        if (!(failure instanceof SQLiteException refused)) {
            return Optional.empty();
        }
        // extended codes begin with the name of the plain one
        String code = refused.getResultCode().name();
        return REASONS.entrySet().stream()
                .filter(reason -> code.startsWith(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file + "?busy_timeout=60000");
    }
}
