package vn.tonghop.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All files of a catalogue, read once and kept, so that later edits cannot be seen half-way. */
public final class CatalogueFiles {

    private final NavigableMap<String, FileContent> byPath = new TreeMap<>();

    CatalogueFiles(List<FileContent> files) {
        files.forEach(file -> byPath.put(file.path(), file));
    }

    /**
     * The catalogue in a folder. Links inside it are not followed; what editors leave behind ({@code ~$x.xlsx},
     * {@code x.bak}, dot files …) is left out.
     *
     * @throws NotDirectoryException when it is not a folder
     */
    public static CatalogueFiles ofDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        Path root = directory.toRealPath();
        List<FileContent> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = !folder.equals(root) && isLeftover(nameOf(folder));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !isLeftover(nameOf(file))) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    files.add(new FileContent(path, Files.readAllBytes(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new CatalogueFiles(files);
    }

    /** The catalogue that comes with the program. */
    public static CatalogueFiles builtIn() throws IOException {
        return onClassPath(CatalogueFiles.class.getClassLoader());
    }

    static CatalogueFiles onClassPath(ClassLoader loader) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        String root = resolver.getResource("classpath:catalogue/").getURL().toString();
        List<FileContent> files = new ArrayList<>();
        for (Resource resource : resolver.getResources("classpath:catalogue/**/*.*")) {
            if (resource.isReadable()) {
                String path = resource.getURL().toString().substring(root.length());
                files.add(new FileContent(path, resource.getContentAsByteArray()));
            }
        }
        return new CatalogueFiles(files);
    }

    /**
     * Writes all files into a folder, which is made when it is missing.
     *
     * @throws DirectoryNotEmptyException when the folder holds something already; nothing is written then
     */
    public void copyTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> existing = Files.list(directory)) {
            if (existing.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(directory.toString());
            }
        }
        for (FileContent file : byPath.values()) {
            Path target = directory.resolve(file.path());
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.asStream().readAllBytes(), StandardOpenOption.CREATE_NEW);
        }
    }

    /**
     * SHA-256 over all that decides how submissions are read and judged, hexadecimal. Appendices are left out: they only
     * print what was accepted; so are the cases of rules.
     */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (FileContent file : byPath.values()) {
                if (!file.path().startsWith("appendices/") && !file.path().endsWith(CaseTable.ENDING)) {
                    digest.update((file.path() + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(file.asStream().readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<FileContent> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Paths in order; those below a folder when it is given with its slash. */
    List<String> pathsUnder(String folder) {
        return byPath.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isLeftover(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~")
                || name.endsWith("~")
                || lower.matches(".*\\.(bak|tmp|orig|swp)")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini");
    }
}
