package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The words of what {@code check} finds. */
class CheckIT {

    private static final String DUE_FIRST = "samples/2023-H1-loi/due-before-assigned/inbox/ttr.xlsx";

    @Test
    void aDayThatComesTooEarlyIsAskedToBeALaterOne() {
        JsonNode finding = Said.by("check", DUE_FIRST, "--format", "json")
                .json()
                .get("findings")
                .get(0);

        assertThat(finding.get("code").asString()).isEqualTo("due-before-assigned");
        assertThat(finding.get("expected").asString()).isEqualTo("từ ngày 06/4/2023 trở đi");
    }
}
