package vn.tonghop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.workbook.TaggedSheet;

/**
 * The worked example of the README. A comment before each block says what it is: a whole {@code file}, the
 * {@code lines} of a file to put in the place of those with the same keys, or the cells of a {@code sheet} with the tags
 * in the last column.
 */
final class ReadmeExample {

    private static final Pattern FILE =
            Pattern.compile("<!-- file: (\\S+) -->\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern LINES =
            Pattern.compile("<!-- lines: (\\S+) -->\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern SHEET = Pattern.compile("<!-- sheet: (\\S+) -->\\n((?:\\|.*\\|\\n)+)");
    /** The names of the columns, and the dashes below them. */
    private static final int HEADER_LINES = 2;

    private final String readme;

    private ReadmeExample(String readme) {
        this.readme = readme;
    }

    static ReadmeExample read() throws IOException {
        return new ReadmeExample(Files.readString(Path.of("README.md")));
    }

    /** Does to a catalogue what the README says, and returns the files that were written or changed. */
    List<String> applyTo(Path catalogue) throws IOException {
        for (MatchResult file : found(FILE)) {
            write(catalogue.resolve(file.group(1)), file.group(2));
        }
        for (MatchResult lines : found(LINES)) {
            Path file = catalogue.resolve(lines.group(1));
            String text = Files.readString(file);
            for (String line : lines.group(2).lines().toList()) {
                String key = line.substring(0, line.indexOf(':') + 1);
                text = Pattern.compile("^" + Pattern.quote(key) + ".*$", Pattern.MULTILINE)
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(line));
            }
            write(file, text);
        }
        for (MatchResult sheet : found(SHEET)) {
            Files.write(catalogue.resolve(sheet.group(1)), layout(sheet.group(2)));
        }
        return Pattern.compile("<!-- (?:file|lines|sheet): (\\S+) -->")
                .matcher(readme)
                .results()
                .map(comment -> comment.group(1))
                .toList();
    }

    private List<MatchResult> found(Pattern pattern) {
        return pattern.matcher(readme).results().toList();
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }

    private static byte[] layout(String table) {
        List<String[]> rows = table.lines()
                .skip(HEADER_LINES)
                .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
                .toList();
        int columns = rows.get(0).length - 1;
        TaggedSheet sheet = new TaggedSheet(columns);
        for (String[] row : rows) {
            String[] cells =
                    Arrays.stream(row).limit(columns).map(String::strip).toArray(String[]::new);
            sheet.row(row[columns].strip(), cells);
        }
        return sheet.bytes();
    }
}
