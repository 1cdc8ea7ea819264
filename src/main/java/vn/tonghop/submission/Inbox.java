package vn.tonghop.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.text.Visible;

/** The folder that units put their files in. It is listed and read, never changed. */
public record Inbox(Path folder) {

    /**
     * What lies in it and in its subfolders, links not followed, hidden files left out, in the order of the names so that
     * every machine takes them alike. Also what turns out to be no file, and a subfolder that cannot be listed: who put
     * it there is to be told.
     */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        // the folder itself may be a link of the office's own
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(root) && isHidden(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return take(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(root)) {
                    throw failure;
                }
                return take(file);
            }

            private FileVisitResult take(Path file) {
                if (!isHidden(file)) {
                    files.add(folder.resolve(root.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    /** How a file in it is called to people; no path. */
    public String nameOf(Path file) {
        return Visible.name(folder.relativize(file).toString());
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
