package vn.tonghop.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;

/** What can lie in a folder and is no ordinary file, or no readable one. */
final class OddEntries {

    private OddEntries() {}

    /**
     * Puts into a folder what this system can make.
     *
     * @param sound a workbook that a link leads to
     * @return by name, the code of why it is not taken
     */
    static Map<String, String> into(Path folder, Path sound) throws IOException, InterruptedException {
        Map<String, String> left = new TreeMap<>();
        link(folder.resolve("lien ket.xlsx"), sound.toAbsolutePath(), left);
        link(folder.resolve("lien ket mat khau.xlsx"), Path.of("/etc/passwd"), left);
        link(folder.resolve("lien ket thu muc"), folder, left);
        link(folder.resolve("lien ket dut.xlsx"), Path.of("khong co"), left);
        if (new ProcessBuilder("mkfifo", folder.resolve("ong dan.xlsx").toString())
                        .start()
                        .waitFor()
                == 0) {
            left.put("ong dan.xlsx", "not-a-regular-file");
        }
        Path locked = Files.write(folder.resolve("khong quyen.xlsx"), new byte[] {1, 2, 3});
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        // root may read it all the same
        if (!Files.isReadable(locked)) {
            left.put("khong quyen.xlsx", "unreadable");
        }
        Files.createDirectories(folder.resolve("thu muc ten.xlsx"));
        Files.write(folder.resolve(".an.xlsx"), new byte[] {4, 5, 6});
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("thua.xlsx").toFile(), "rw")) {
            sparse.write(new byte[] {'P', 'K', 3, 4});
            sparse.setLength(20L << 30);
        }
        return left;
    }

    private static void link(Path link, Path target, Map<String, String> left) throws IOException {
        Files.createSymbolicLink(link, target);
        left.put(String.valueOf(link.getFileName()), "not-a-regular-file");
    }
}
