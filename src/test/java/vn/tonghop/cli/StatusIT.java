package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} tells of units that sent something faulty, or nothing. */
class StatusIT {

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

    @Test
    void aUnitThatHasNotSentAnythingIsLateUntilNow() throws IOException {
        Samples.copy(home.resolve("inbox"), List.of(Samples.QLKH));
        String[] round = {"--home", home.toString(), "--period", "2023-H1"};
        assertThat(Said.by(words("run", round, "--as-of", "15/6/2023")).code()).isEqualTo(ExitCode.OK);

        // due on Friday 16/6/2023
        assertThat(line("ttkt", words("status", round, "--as-of", "20/6/2023")))
                .contains("trễ 4 ngày (2 ngày làm việc)");
        assertThat(line("ttkt", words("status", round, "--as-of", "16/6/2023"))).doesNotContain("trễ");
        assertThat(line("cctdc", words("status", round, "--as-of", "20/6/2023")))
                .doesNotContain("trễ");
        assertThat(line("qlkh", words("status", round, "--as-of", "20/6/2023"))).contains("đúng hạn");
    }

    @Test
    void manyMissingUnitsStandOneALine() throws IOException {
        Samples.copySix(home.resolve("inbox"));
        String[] round = {"--home", home.toString(), "--period", "2023-H1"};
        assertThat(Said.by(words("run", round)).out()).contains("còn thiếu báo cáo của Phòng Quản lý Khoa học");

        assertThat(Said.by("status", "--home", home.toString(), "--period", "2023-H2")
                        .out()
                        .lines())
                .contains("Chưa gửi: 8 đơn vị", "  - Văn phòng", "  - Thanh tra Sở");
    }

    private static String line(String unit, String[] words) {
        return Said.by(words)
                .out()
                .lines()
                .filter(line -> line.startsWith(unit + " "))
                .findFirst()
                .orElse("");
    }

    private static String[] words(String command, String[] round, String... more) {
        return java.util.stream.Stream.of(List.of(command), List.of(round), List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
