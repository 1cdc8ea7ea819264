package vn.tonghop.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.samples.SampleWorkbooks;

/** What the eight units sent, in templates: of those who made a workbook of their own, what that says. */
public final class UnitTemplates {

    private UnitTemplates() {}

    /** In a folder that is there until the tests end. */
    public static List<Path> all() throws IOException {
        return Once.FILES;
    }

    private static final class Once {
        static final List<Path> FILES = make();

        private static List<Path> make() {
            try {
                Path folder = Files.createTempDirectory("tonghop-templates");
                folder.toFile().deleteOnExit();
                List<Path> files = new ArrayList<>();
                var drawn = SampleWorkbooks.templatesOfDrawn(folder);
                drawn.values().forEach(file -> file.toFile().deleteOnExit());
                files.addAll(drawn.values());
                try (Stream<Path> inbox = Files.list(SampleWorkbooks.INBOX)) {
                    inbox.filter(file -> !drawn.containsKey(String.valueOf(file.getFileName())))
                            .forEach(files::add);
                }
                return files.stream().sorted().toList();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
