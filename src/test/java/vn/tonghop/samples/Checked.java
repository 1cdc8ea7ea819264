package vn.tonghop.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.tonghop.cli.Said;

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
        List<String> words = new ArrayList<>(List.of("check", "--format", "json", "--as-of", "2023-06-15"));
        words.addAll(List.of(options));
        files.forEach(file -> words.add(file.toString()));
        Said said = Said.by(words.toArray(String[]::new));
        return new Checked(said.code(), said.json(), said.err());
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
