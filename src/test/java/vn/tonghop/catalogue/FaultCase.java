package vn.tonghop.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One case of faults.txt: an edit of the small catalogue ({@code -} lines give way to {@code +} lines) and the
 * addresses of all faults that it makes.
 */
record FaultCase(
        String name, String change, String path, List<String> removed, List<String> added, List<String> faults) {

    static Stream<FaultCase> all() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(FaultCase.class.getResource("faults.txt"))
                .toURI());
        return Stream.of(Files.readString(file, StandardCharsets.UTF_8).split("\n\n"))
                .map(FaultCase::parse);
    }

    private static FaultCase parse(String text) {
        List<String> lines = text.strip().lines().toList();
        String[] edit = lines.get(1).split(" ", -1);
        return new FaultCase(
                lines.get(0), edit[0], edit[1], after("- ", lines), after("+ ", lines), after("fault ", lines));
    }

    private static List<String> after(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    CatalogueFiles files() {
        try {
            CatalogueCopy copy = CatalogueCopy.ofSmall();
            return switch (change) {
                case "new" -> copy.with(path, String.join("\n", added)).files();
                case "gone" -> copy.without(path).files();
                default -> copy.with(path, edited(copy.text(path))).files();
            };
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private String edited(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = lines.indexOf(removed.get(0));
        if (!removed.stream().allMatch(lines::contains)) {
            throw new IllegalStateException(name + ": the lines to edit are not in " + path);
        }
        lines.removeAll(removed);
        lines.addAll(at, added);
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        return name;
    }
}
