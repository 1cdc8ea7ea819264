package vn.tonghop.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Takes the workbook out of an OLE container. Nothing else in the container is looked at. */
final class OleContents {

    private static final int BLOCK = 1 << 16;

    private OleContents() {}

    /**
     * A copy of the workbook's stream, in a temporary file.
     *
     * @throws RefusedWorkbook when the container is damaged, or holds no workbook
     * @throws IOException when the copy cannot be written
     */
    static FileChannel workbookStream(Path file, ReadBudget budget) throws RefusedWorkbook, IOException {
        try (POIFSFileSystem container = open(file);
                DocumentInputStream stream = workbook(container.getRoot())) {
            FileChannel copy = temporaryFile();
            try {
                copy(stream, copy, budget);
                return copy;
            } catch (RefusedWorkbook | IOException | RuntimeException e) {
                copy.close();
                throw e;
            }
        }
    }

    /** Gone when the channel closes or the process dies. */
    static FileChannel temporaryFile() throws IOException {
        return FileChannel.open(
                Files.createTempFile("tonghop-xls", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static POIFSFileSystem open(Path file) throws RefusedWorkbook {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static DocumentInputStream workbook(DirectoryNode root) throws RefusedWorkbook {
        if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
            throw new RefusedWorkbook(Refusal.ENCRYPTED, "the container holds an encrypted package");
        }
        String name = name(root);
        if (name == null) {
            throw new RefusedWorkbook(Refusal.OTHER_FORMAT, "an OLE container that holds no workbook");
        }
        try {
            return root.createDocumentInputStream(root.getEntryCaseInsensitive(name));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** Excel 5 and 95 call it "Book"; a file for both versions holds two. */
    private static @Nullable String name(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return "Workbook";
        }
        return root.hasEntryCaseInsensitive("Book") ? "Book" : null;
    }

    private static void copy(DocumentInputStream stream, FileChannel target, ReadBudget budget)
            throws RefusedWorkbook, IOException {
        byte[] block = new byte[BLOCK];
        for (int count = read(stream, block); count > 0; count = read(stream, block)) {
            budget.spendBytes(count);
            budget.checkTime();
            ByteBuffer bytes = ByteBuffer.wrap(block, 0, count);
            while (bytes.hasRemaining()) {
                target.write(bytes);
            }
        }
    }

    /** POI meets a broken container with either kind of exception. */
    private static int read(DocumentInputStream stream, byte[] block) throws RefusedWorkbook {
        try {
            return stream.read(block);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static RefusedWorkbook damaged(Exception cause) {
        return new RefusedWorkbook(Refusal.DAMAGED, "the OLE container cannot be read", cause);
    }
}
