package vn.tonghop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One committed case: its files, and what is to be found in them. */
public record FaultFolder(Path path) {

    public static List<FaultFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(FaultWorkbooks.FOLDER)) {
            return folders.sorted().map(FaultFolder::new).toList();
        }
    }

    /** The finding that the case is about; the case's own name where it shows many. */
    public String code() {
        return String.valueOf(path.getFileName());
    }

    /** Whether it shows how many faults go together, and none of them first. */
    public boolean isOfMany() {
        return code().startsWith("nhieu-loi-");
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path.resolve("inbox"))) {
            return files.sorted().toList();
        }
    }

    List<Checked.Found> expected() throws IOException {
        List<String> lines = Files.readAllLines(path.resolve("expected.tsv"));
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split("\t", -1))
                .map(value -> new Checked.Found(value[0], value[1], value[2], value[3]))
                .toList();
    }

    /** Whether a finding of that code is expected in that sheet. */
    public boolean expects(String sheet, String code) throws IOException {
        return expected().stream()
                .anyMatch(found -> found.sheet().equals(sheet) && found.code().equals(code));
    }

    @Override
    public String toString() {
        return code();
    }
}
