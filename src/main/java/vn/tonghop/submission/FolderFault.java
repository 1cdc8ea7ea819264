package vn.tonghop.submission;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Why a data folder cannot be worked on. It is left as it was found. */
public final class FolderFault extends RuntimeException {

    /** Each has its own message, which says what to do. */
    public enum Reason {
        /** Nothing can be written in the folder. */
        READ_ONLY,
        DISK_FULL,
        /** The disk answers with errors. */
        DISK_ERROR,
        /** The database has no byte: it was cut off, or made by hand. */
        EMPTY_DATABASE,
        /** The database is another program's, or no database at all. */
        FOREIGN_DATABASE,
        DAMAGED_DATABASE,
        /** The database was made by a later version of this program. */
        NEWER_DATABASE,
        /** Submissions were kept here, but the database that knows them is gone. */
        MISSING_DATABASE,
        /** A file that is to be restored is no whole backup. */
        BAD_BACKUP,
        /** A folder that is to be restored into holds something. */
        NOT_EMPTY;

        /** The stable kebab-case code. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final List<String> FULL =
            List.of("No space left", "Disk quota exceeded", "not enough space", "File too large");

    private final Reason reason;
    private final Path place;

    public FolderFault(Reason reason, Path place) {
        super(reason.code() + ": " + place);
        this.reason = reason;
        this.place = place;
    }

    private FolderFault(Reason reason, Path place, Throwable cause) {
        this(reason, place);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /** The folder or file that is at fault. */
    public Path place() {
        return place;
    }

    /**
     * The fault of the folder behind a failure, when there is one: what went wrong first, not the rollback that failed
     * after it.
     */
    public static Optional<FolderFault> in(Throwable failure, Path folder) {
        for (@Nullable Throwable cause = failure; cause != null; cause = before(cause)) {
            if (cause instanceof FolderFault fault) {
                return Optional.of(fault);
            }
            Throwable found = cause;
            Optional<Reason> reason = reasonOf(cause);
            if (reason.isPresent()) {
                return reason.map(known -> new FolderFault(known, folder, found));
            }
        }
        return Optional.empty();
    }

    /** What led to a failure: the cause, but not the failed rollback that Spring puts before it. */
    public static @Nullable Throwable before(Throwable failure) {
        if (failure instanceof TransactionSystemException rollback && rollback.getApplicationException() != null) {
            return rollback.getApplicationException();
        }
        return failure.getCause() == failure ? null : failure.getCause();
    }

    private static Optional<Reason> reasonOf(Throwable cause) {
        if (cause instanceof SQLException) {
            return JdbcDatabaseFile.reasonOf(cause);
        }
        if (cause instanceof IOException) {
            String text = cause instanceof FileSystemException file
                    ? String.valueOf(file.getReason())
                    : String.valueOf(cause.getMessage());
            if (FULL.stream().anyMatch(text::contains)) {
                return Optional.of(Reason.DISK_FULL);
            }
            return Optional.of(Reason.READ_ONLY).filter(none -> text.contains("Read-only file system"));
        }
        return Optional.empty();
    }

    static FolderFault of(SQLException failure, Path database) {
        return in(failure, database).orElseGet(() -> new FolderFault(Reason.DAMAGED_DATABASE, database, failure));
    }
}
