package vn.tonghop.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bytes of every submission, kept under their hash. A submitted name is never part of a path, and the submitted file
 * is only ever read.
 */
public final class Archive {

    private static final String UNFINISHED = ".tmp";

    private final Path folder;
    private final long mostBytes;

    /** @param mostBytes of a larger file, only the first so many bytes and one are kept: enough to refuse it */
    public Archive(DataFolder folder, long mostBytes) {
        this.folder = folder.archive();
        this.mostBytes = mostBytes;
    }

    /**
     * Copies a file once, hashing while it copies.
     *
     * @return empty when it changed or went meanwhile (someone is still writing it), or is no regular file
     */
    public Optional<Staged> stage(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!before.isRegularFile()) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "nhan-", UNFINISHED);
        try {
            String hash = copy(file, copy);
            BasicFileAttributes after =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
                return Optional.empty();
            }
            Path kept = path(hash);
            // a power cut may have left the name without the bytes
            if (!Files.exists(kept) || Files.size(kept) != Files.size(copy)) {
                Files.createDirectories(kept.resolveSibling("."));
                Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(new Staged(hash, before.size()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private String copy(Path file, Path copy) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                OutputStream out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[1 << 16];
            long left = mostBytes + 1;
            for (int n = in.read(buffer); n > 0 && left > 0; n = in.read(buffer)) {
                int kept = (int) Math.min(n, left);
                out.write(buffer, 0, kept);
                digest.update(buffer, 0, kept);
                left -= kept;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where the bytes with that hash are kept. */
    public Path path(String hash) {
        return path(folder, hash);
    }

    static Path path(DataFolder folder, String hash) {
        return path(folder.archive(), hash);
    }

    private static Path path(Path archive, String hash) {
        return archive.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Whether it is a copy that was never finished. */
    static boolean isUnfinished(Path file) {
        return file.toString().endsWith(UNFINISHED);
    }

    /** Removes the copies that a killed process left unfinished; only for who holds the lock on the data folder. */
    public void tidy() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Archive::isUnfinished).toList()) {
                Files.delete(file);
            }
        }
    }

    /** SHA-256, which every Java platform has. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A file that was copied whole (or as far as the bound).
     *
     * @param hash SHA-256 of the copied bytes, hexadecimal
     * @param size of the submitted file
     */
    public record Staged(String hash, long size) {}
}
