package vn.tonghop.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data folder ("--home"): database, archive of submitted bytes, default inbox and output. */
public record DataFolder(Path root) {

    /** Makes the folder on a first run. */
    public static DataFolder open(Path root) throws IOException {
        Files.createDirectories(root);
        return new DataFolder(root.toAbsolutePath().normalize());
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
