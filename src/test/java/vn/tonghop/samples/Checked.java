package vn.tonghop.samples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.cli.Terminal;

/**
 * What {@code check --format json} answers.
 *
 * @param exit its exit code
 * @param errors what stands on standard error
 */
record Checked(int exit, JsonNode answer, String errors) {

    /** A finding, as far as it is compared: never by its wording. */
    record Found(String file, String sheet, String cell, String code) {

        @Override
        public String toString() {
            return String.join(" | ", file, sheet, cell, code);
        }
    }

    static Checked check(List<Path> files, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of("check", "--format", "json", "--as-of", "2023-06-15"));
        words.addAll(List.of(options));
        files.forEach(file -> words.add(file.toString()));
        int exit = Terminal.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Checked(exit, JsonMapper.builder().build().readTree(out.toString()), err.toString());
    }

    List<Found> findings(Path file) {
        List<Found> findings = new ArrayList<>();
        for (JsonNode finding : answer.get("findings")) {
            if (finding.get("file").asString().equals(file.toString())) {
                findings.add(new Found(
                        String.valueOf(file.getFileName()),
                        text(finding, "sheet"),
                        text(finding, "cell"),
                        text(finding, "code")));
            }
        }
        return findings;
    }

    private static String text(JsonNode finding, String key) {
        return finding.get(key).isNull() ? "" : finding.get(key).asString();
    }
}
