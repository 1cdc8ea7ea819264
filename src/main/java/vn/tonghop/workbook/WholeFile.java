package vn.tonghop.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Workbook;

/** A file that appears under its name only when it is whole. */
final class WholeFile {

    private WholeFile() {}

    /** Writes a workbook in place of what the path held before; missing folders are made. */
    static void write(Workbook workbook, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no file: " + target);
        }
        Files.createDirectories(folder);
        // not a temporary file of the system's making: only its owner could read the result
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                workbook.write(out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
