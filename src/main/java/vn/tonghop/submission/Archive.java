package vn.tonghop.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
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

    /** Copies a file once, hashing while it copies, or tells why not. */
    public Staging stage(Path file) throws IOException {
        BasicFileAttributes before;
        try {
            before = attributes(file);
        } catch (IOException unreachable) {
            return left(unreachable);
        }
        if (!before.isRegularFile()) {
            return new Left(before.isDirectory() ? Reason.UNREADABLE : Reason.NOT_A_REGULAR_FILE);
        }
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "nhan-", UNFINISHED);
        try {
            String hash = copy(file, copy);
            BasicFileAttributes after = attributes(file);
            if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
                return new Left(Reason.BEING_COPIED);
            }
            Path kept = path(hash);
            // a power cut may have left the name without the bytes
            if (!Files.exists(kept) || Files.size(kept) != Files.size(copy)) {
                Files.createDirectories(kept.resolveSibling("."));
                Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Staged(hash, before.size());
        } catch (Unreadable source) {
            return left(source.failure);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException failure) {
            throw new Unreadable(failure);
        }
    }

    /** A file that is gone is one that somebody is still moving about. */
    private static Left left(IOException failure) {
        IOException cause = failure instanceof Unreadable source ? source.failure : failure;
        return new Left(cause instanceof NoSuchFileException ? Reason.BEING_COPIED : Reason.UNREADABLE);
    }

    private String copy(Path file, Path copy) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = open(file);
                OutputStream out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[1 << 16];
            long left = mostBytes + 1;
            for (int n = read(in, buffer); n > 0 && left > 0; n = read(in, buffer)) {
                int kept = (int) Math.min(n, left);
                out.write(buffer, 0, kept);
                digest.update(buffer, 0, kept);
                left -= kept;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static InputStream open(Path file) throws Unreadable {
        try {
            return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException failure) {
            throw new Unreadable(failure);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws Unreadable {
        try {
            return in.read(buffer);
        } catch (IOException failure) {
            throw new Unreadable(failure);
        }
    }

    /** The submitted file cannot be read; any other failure is one of the data folder. */
    private static final class Unreadable extends IOException {
        private final IOException failure;

        private Unreadable(IOException failure) {
            super(failure);
            this.failure = failure;
        }
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

    /** What became of a file that was to be copied. */
    public sealed interface Staging {}

    /**
     * A file that was copied whole (or as far as the bound).
     *
     * @param hash SHA-256 of the copied bytes, hexadecimal
     * @param size of the submitted file
     */
    public record Staged(String hash, long size) implements Staging {}

    /** A file that was left where it is; the next sweep meets it again. */
    public record Left(Reason reason) implements Staging {}

    /** Why a file is not taken. */
    public enum Reason {
        /** A link, a pipe or a device. */
        NOT_A_REGULAR_FILE,
        /** Its size or time changed, or it went, while it was read: somebody is still writing it. */
        BEING_COPIED,
        /** The system does not let it be read. */
        UNREADABLE;

        /** Stable, such as {@code being-copied}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
