package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit that sent a faulty version after one that was accepted. */
class StatusVersionsIT {

    @TempDir
    Path home;

    @Test
    void aFormStaysAcceptedInTheVersionThatIsInForce() throws IOException {
        Samples.copy(home.resolve("inbox"), List.of(Samples.QLKH));
        Samples.copyFaulty(home.resolve("inbox"));
        String[] round = {"--home", home.toString(), "--period", "2023-H1", "--as-of", "2023-06-15"};
        assertThat(Said.by(words("run", round)).code()).isEqualTo(ExitCode.FINDINGS);

        Said status = Said.by(words("status", round, "--format", "json"));

        assertThat(StreamSupport.stream(status.json().get("units").spliterator(), false)
                        .filter(entry -> entry.get("unit").asString().equals("qlkh"))
                        .map(entry -> entry.get("form").asString() + " "
                                + entry.get("state").asString() + " "
                                + entry.get("version").asInt()))
                .containsExactly("nhiem-vu-trong-tam accepted 1", "nhiem-vu-giao accepted 1", "kho-khan accepted 6");
    }

    private static String[] words(String command, String[] round, String... more) {
        return java.util.stream.Stream.of(List.of(command), List.of(round), List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
