package vn.tonghop.submission;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** The data folder ("--home"): database, archive of submitted bytes, default inbox and output. */
public record DataFolder(Path root) {

    /** Enough that a disk which takes it also takes the first pages of a database. */
    private static final int PROBE_BYTES = 1 << 16;

    /**
     * Makes the folder on a first run, and makes sure that files can be written in it.
     *
     * @throws FolderFault when nothing can be written there
     */
    public static DataFolder open(Path root) throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        Path probe = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            try {
                Files.write(probe, new byte[PROBE_BYTES]);
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (AccessDeniedException refused) {
            throw new FolderFault(FolderFault.Reason.READ_ONLY, folder);
        } catch (IOException failed) {
            FolderFault.in(failed, folder).ifPresent(fault -> {
                throw fault;
            });
            throw failed;
        }
        return new DataFolder(folder);
    }

    public Path database() {
        return root.resolve("tonghop.db");
    }

    /** Held by the one process that may write. */
    public Path lock() {
        return root.resolve("tonghop.lock");
    }

    Path archive() {
        return root.resolve("archive");
    }

    /** Whether submitted bytes are kept here; then there was a database once. */
    boolean holdsSubmissions() throws IOException {
        if (!Files.isDirectory(archive())) {
            return false;
        }
        try (Stream<Path> files = Files.walk(archive())) {
            return files.anyMatch(file -> Files.isRegularFile(file) && !Archive.isUnfinished(file));
        }
    }

    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path output() {
        return root.resolve("out");
    }

    /** The office's own catalogue; used when present. */
    public Path catalogue() {
        return root.resolve("catalogue");
    }
}
