package vn.tonghop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void copiesTheBuiltInCatalogueOutWhole() throws Exception {
        CatalogueFiles builtIn = CatalogueFiles.builtIn();
        builtIn.copyTo(folder.resolve("a/b"));
        CatalogueFiles copy = CatalogueFiles.ofDirectory(folder.resolve("a/b"));
        assertThat(copy.pathsUnder("")).isEqualTo(builtIn.pathsUnder("")).contains("forms/kho-khan/form.yaml");
        assertThat(copy.find("units.csv").orElseThrow().asText())
                .isEqualTo(builtIn.find("units.csv").orElseThrow().asText());
    }

    @Test
    void findsTheBuiltInCatalogueInAJar() throws Exception {
        Path jar = folder.resolve("có dấu cách.jar");
        CatalogueFiles builtIn = CatalogueFiles.builtIn();
        writeJar(jar, builtIn);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            CatalogueFiles inJar = CatalogueFiles.onClassPath(loader);
            assertThat(inJar.pathsUnder("")).isEqualTo(builtIn.pathsUnder(""));
            assertThat(inJar.find("units.csv").orElseThrow().asText()).startsWith("code,");
        }
    }

    @Test
    void refusesToCopyOverSomething() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "x");
        CatalogueFiles builtIn = CatalogueFiles.builtIn();
        assertThatThrownBy(() -> builtIn.copyTo(folder)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.yaml");
    }

    @Test
    void leavesOutWhatEditorsAndSystemsLeaveBehind() throws Exception {
        for (String name : new String[] {
            "~$layout.xlsx", ".~lock.layout.xlsx#", "form.yaml.bak", "form.yaml~", ".DS_Store", "Thumbs.db", "x.tmp"
        }) {
            Files.writeString(folder.resolve(name), "x");
        }
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "x");
        Files.createDirectories(folder.resolve("forms"));
        Files.writeString(folder.resolve("forms/form.yaml"), "x");
        assertThat(CatalogueFiles.ofDirectory(folder).pathsUnder("")).containsExactly("forms/form.yaml");
    }

    @Test
    void followsNoLinks() throws Exception {
        Path secret =
                Files.writeString(Files.createTempDirectory(folder, "outside").resolve("secret.sql"), "x");
        Path catalogue = Files.createDirectory(folder.resolve("catalogue"));
        Files.createSymbolicLink(catalogue.resolve("rule.sql"), secret);
        Files.createSymbolicLink(catalogue.resolve("rules"), secret.getParent());
        assertThat(CatalogueFiles.ofDirectory(catalogue).pathsUnder("")).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNone() {
        assertThatThrownBy(() -> CatalogueFiles.ofDirectory(folder.resolve("none")))
                .isInstanceOf(NotDirectoryException.class);
    }

    private static void writeJar(Path jar, CatalogueFiles files) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("catalogue/"));
            for (String path : files.pathsUnder("")) {
                entries.putNextEntry(new JarEntry("catalogue/" + path));
                entries.write(files.find(path).orElseThrow().asStream().readAllBytes());
            }
        }
    }
}
