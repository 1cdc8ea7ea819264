package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks the workbooks with one fault each and those with many, all in one go, and compares what is found with what is expected. */
class FaultSamplesIT {

    private static Checked checked = new Checked(0, JsonNodeFactory.instance.nullNode(), "");

    @BeforeAll
    static void checkAllAtOnce() throws IOException {
        List<Path> files = new ArrayList<>();
        for (FaultFolder folder : folders()) {
            files.addAll(folder.files());
        }
        checked = Checked.check(files);
    }

    static List<FaultFolder> folders() throws IOException {
        return FaultFolder.all();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void findsExactlyWhatIsExpectedAndWhere(FaultFolder folder) throws IOException {
        List<Checked.Found> found = new ArrayList<>();
        for (Path file : folder.files()) {
            found.addAll(checked.findings(file));
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(folder.expected());
        List<String> codes = found.stream().map(Checked.Found::code).distinct().toList();
        if (folder.isOfMany()) {
            assertThat(codes).hasSizeGreaterThanOrEqualTo(8);
        } else {
            assertThat(codes).contains(folder.code());
        }
    }

    @Test
    void saysThatThereAreErrors() {
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.errors()).isEmpty();
    }

    @Test
    void acceptsAFileUnlessItHasAnError() {
        for (JsonNode file : checked.answer().get("files")) {
            String name = file.get("file").asString();
            boolean error = false;
            for (JsonNode finding : checked.answer().get("findings")) {
                error |= finding.get("file").asString().equals(name)
                        && finding.get("severity").asString().equals("error");
            }
            assertThat(file.get("accepted").asBoolean()).as(name).isEqualTo(!error);
        }
    }

    @Test
    void losesNoRow() {
        for (JsonNode file : checked.answer().get("files")) {
            for (JsonNode form : file.get("forms")) {
                JsonNode rows = form.get("rows");
                assertThat(rows.get("used").asInt()
                                + rows.get("rejected").asInt()
                                + rows.get("setAside").asInt())
                        .as("%s %s", file.get("file"), form.get("form"))
                        .isEqualTo(rows.get("read").asInt());
            }
        }
    }

    @Test
    void givesEveryKeyOfAFindingAndTheRowOfItsCell() {
        for (JsonNode finding : checked.answer().get("findings")) {
            assertThat(finding.propertyNames())
                    .containsExactly(
                            "file",
                            "unit",
                            "period",
                            "report",
                            "form",
                            "sheet",
                            "cell",
                            "row",
                            "field",
                            "severity",
                            "code",
                            "message",
                            "value",
                            "expected");
            if (!finding.get("cell").isNull()) {
                assertThat(finding.get("cell").asString()).matches("[A-Z]{1,3}[1-9][0-9]*");
                assertThat(finding.get("cell").asString())
                        .endsWith(finding.get("row").asString());
            }
            assertThat(finding.get("message").asString()).doesNotContain("{");
        }
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        Path warned = new FaultFolder(FaultWorkbooks.FOLDER.resolve("unknown-sheet"))
                .files()
                .get(0);

        assertThat(Checked.check(List.of(warned)).exit()).isZero();
        assertThat(Checked.check(List.of(warned), "--unit", "ttr", "--period", "2022-H2")
                        .findings(warned))
                .extracting(Checked.Found::code)
                .contains("other-unit", "other-round");
    }
}
