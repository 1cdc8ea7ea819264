package vn.tonghop.submission;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.tonghop.workbook.WholeFile;

/**
 * A data folder in one .zip file: {@code tonghop.db}, the submitted bytes as {@code archive/<2 digits>/<hash>}, and the
 * office's own {@code catalogue/} when there is one. Inbox and output are no part of it: the one is copied, the other
 * can be published again.
 */
public final class Backup {

    private static final String DATABASE = "tonghop.db";
    private static final String ARCHIVE = "archive/";
    private static final String CATALOGUE = "catalogue/";
    private static final Pattern KEPT = Pattern.compile(ARCHIVE + "[0-9a-f]{2}/([0-9a-f]{64})");
    /** Where a restore is put together before it counts. */
    private static final String UNFINISHED = ".khoi-phuc";

    private final Path zip;

    public Backup(Path zip) {
        this.zip = zip.toAbsolutePath().normalize();
    }

    /**
     * Writes it while others may go on working. The file appears under its name only when it is whole.
     *
     * @return how many submitted files are in it
     * @throws FolderFault when the database is not sound: a backup of it would be none
     */
    public int write(DataFolder folder) throws IOException {
        JdbcDatabaseFile database = new JdbcDatabaseFile(folder.database());
        database.check();
        List<String> hashes = new ArrayList<>();
        WholeFile.write(zip, part -> {
            Path copy = part.resolveSibling(part.getFileName() + ".db");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                    ZipOutputStream entries = new ZipOutputStream(out)) {
                entries.setLevel(Deflater.BEST_SPEED);
                // first the database, then the bytes: what a submission needs was kept before it was registered
                database.copyTo(copy);
                add(entries, DATABASE, copy);
                hashes.addAll(new JdbcDatabaseFile(copy).hashes());
                for (String hash : hashes) {
                    add(entries, ARCHIVE + hash.substring(0, 2) + "/" + hash, Archive.path(folder, hash));
                }
                addCatalogue(entries, folder.catalogue());
            } finally {
                Files.deleteIfExists(copy);
            }
        });
        return hashes.size();
    }

    private static void addCatalogue(ZipOutputStream entries, Path catalogue) throws IOException {
        if (!Files.isDirectory(catalogue)) {
            return;
        }
        try (Stream<Path> files = Files.walk(catalogue)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = catalogue.relativize(file).toString().replace('\\', '/');
                add(entries, CATALOGUE + name, file);
            }
        }
    }

    private static void add(ZipOutputStream entries, String name, Path file) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
    }

    /**
     * Restores it into an empty or missing folder, and verifies every byte of it before anything counts.
     *
     * @return how many submitted files are in it
     * @throws FolderFault when the folder holds anything, or the file is no whole backup: then nothing is restored
     */
    public int restore(DataFolder folder) throws IOException {
        Path part = folder.root().resolve(UNFINISHED);
        refuseOccupied(folder);
        delete(part);
        try {
            Files.createDirectories(part);
            Set<String> kept = unpack(part);
            JdbcDatabaseFile database = new JdbcDatabaseFile(part.resolve(DATABASE));
            database.check();
            if (!kept.containsAll(database.hashes())) {
                throw bad();
            }
            for (String name : List.of("catalogue", "archive", DATABASE)) {
                if (Files.exists(part.resolve(name))) {
                    Files.move(part.resolve(name), folder.root().resolve(name));
                }
            }
            return kept.size();
        } catch (ZipException | java.nio.file.NoSuchFileException damaged) {
            throw bad();
        } catch (FolderFault fault) {
            throw fault.place().startsWith(part) ? bad() : fault;
        } finally {
            delete(part);
        }
    }

    private void refuseOccupied(DataFolder folder) throws IOException {
        if (!Files.isRegularFile(zip)) {
            throw bad();
        }
        try (Stream<Path> present = Files.list(folder.root())) {
            boolean occupied = present.anyMatch(path ->
                    !path.equals(folder.lock()) && !path.equals(folder.root().resolve(UNFINISHED)));
            if (occupied) {
                throw new FolderFault(FolderFault.Reason.NOT_EMPTY, folder.root());
            }
        }
    }

    private FolderFault bad() {
        return new FolderFault(FolderFault.Reason.BAD_BACKUP, zip);
    }

    /** The hashes of the submitted bytes, each checked. */
    private Set<String> unpack(Path target) throws IOException {
        Set<String> kept = new TreeSet<>();
        try (ZipFile entries = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : entries.stream().toList()) {
                Path file = target.resolve(entry.getName()).normalize();
                var submitted = KEPT.matcher(entry.getName());
                boolean ours = entry.getName().equals(DATABASE)
                        || submitted.matches()
                        || (file.startsWith(target.resolve("catalogue")) && !entry.isDirectory());
                if (!ours) {
                    throw bad();
                }
                Files.createDirectories(file.resolveSibling("."));
                MessageDigest digest = Archive.sha256();
                try (InputStream in =
                        new DigestInputStream(new BufferedInputStream(entries.getInputStream(entry)), digest)) {
                    Files.copy(in, file);
                }
                if (submitted.matches()) {
                    if (!HexFormat.of().formatHex(digest.digest()).equals(submitted.group(1))) {
                        throw bad();
                    }
                    kept.add(submitted.group(1));
                }
            }
        }
        return kept;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
