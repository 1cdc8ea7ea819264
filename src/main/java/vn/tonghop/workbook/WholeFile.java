package vn.tonghop.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Workbook;

/** A file that appears under its name only when it is whole. */
public final class WholeFile {

    /** Writes the content to the path it is given. */
    public interface Content {
        void writeTo(Path part) throws IOException;
    }

    private WholeFile() {}

    /** Writes in place of what the path held before; missing folders are made. */
    public static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no file: " + target);
        }
        Files.createDirectories(folder);
        // not a temporary file of the system's making: only its owner could read the result
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            content.writeTo(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static void write(Workbook workbook, Path target) throws IOException {
        write(target, part -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                workbook.write(out);
            }
        });
    }
}
