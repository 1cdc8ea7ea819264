package vn.tonghop.catalogue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of a catalogue, to be changed before they are read. */
final class CatalogueCopy {

    private final Map<String, FileContent> files = new LinkedHashMap<>();

    private CatalogueCopy(CatalogueFiles original) {
        for (String path : original.pathsUnder("")) {
            files.put(path, original.find(path).orElseThrow());
        }
        for (String path : original.pathsUnder("appendices/")) {
            if (path.endsWith("/appendix.yaml")) {
                files.computeIfAbsent(
                        path.replaceFirst("[^/]+$", "layout.xlsx"), layout -> new FileContent(layout, new byte[] {1}));
            }
        }
    }

    /** A catalogue made for tests, whose lines do not move when an office's forms change. */
    static CatalogueCopy ofSmall() throws IOException, URISyntaxException {
        return new CatalogueCopy(CatalogueFiles.ofDirectory(Path.of(
                Objects.requireNonNull(CatalogueCopy.class.getResource("small")).toURI())));
    }

    static CatalogueCopy ofBuiltIn() throws IOException {
        return new CatalogueCopy(CatalogueFiles.builtIn());
    }

    String text(String path) {
        return Objects.requireNonNull(files.get(path), path).asText();
    }

    CatalogueCopy with(String path, String text) {
        return withBytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    CatalogueCopy withBytes(String path, byte[] bytes) {
        files.put(path, new FileContent(path, bytes));
        return this;
    }

    CatalogueCopy without(String path) {
        Objects.requireNonNull(files.remove(path), path);
        return this;
    }

    CatalogueFiles files() {
        return new CatalogueFiles(List.copyOf(files.values()));
    }
}
