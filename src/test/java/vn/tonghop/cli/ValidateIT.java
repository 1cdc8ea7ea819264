package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judges two submissions again after the catalogue has changed. */
class ValidateIT {

    /** Every row of one unit is at fault. */
    private static final String RULE = """
            -- severity: error
            -- at: noi_dung
            -- message: Không được phép.
            select row_id from nhiem_vu_giao where submitted_by = 'ttr'
            """;

    @TempDir
    Path home;

    @BeforeEach
    void run() throws IOException {
        Samples.copy(home.resolve("inbox"), List.of(Samples.THANH_TRA, Samples.VAN_PHONG));
        assertThat(tonghop("run", "--as-of", "2023-06-15").code()).isEqualTo(ExitCode.OK);
    }

    private Said tonghop(String command, String... words) {
        return Said.by(
                Stream.concat(Stream.of(command, "--home", home.toString(), "--period", "2023-H1"), Stream.of(words))
                        .toArray(String[]::new));
    }

    private void changeCatalogue() throws IOException {
        Path catalogue = home.resolve("catalogue");
        Said.by("catalogue", "copy", catalogue.toString());
        Files.writeString(catalogue.resolve("forms/nhiem-vu-giao/rules/not-allowed.sql"), RULE);
        Path form = catalogue.resolve("forms/nhiem-vu-giao/form.yaml");
        String yaml = Files.readString(form);
        String field = "    label: Dự kiến ngày hoàn thành\n";
        assertThat(yaml).contains(field);
        Files.writeString(form, yaml.replace(field, field + "    required: true\n"));
    }

    private String states() {
        return tonghop("status", "--format", "json").out();
    }

    private List<Path> feedback() throws IOException {
        Path given = home.resolve("out/2023-H1/phan-hoi");
        try (Stream<Path> files = Files.isDirectory(given) ? Files.list(given) : Stream.of()) {
            return files.map(given::relativize).sorted().toList();
        }
    }

    @Test
    void anUnchangedCatalogueChangesNothing() {
        String before = states();

        Said said = tonghop("validate");

        assertThat(said.code()).isEqualTo(ExitCode.OK);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("2 tệp, 0 tệp có thay đổi");
        assertThat(states()).isEqualTo(before);
    }

    @Test
    void tellsWhatChangedThereAndBackByFormAndCode() throws IOException {
        String before = states();
        List<Path> given = feedback();
        changeCatalogue();

        Said changed = tonghop("validate", "--lang", "en");

        assertThat(changed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(changed.err()).isEmpty();
        // a rule, which runs over rows of this very transaction, and a field, which only reading again can find empty
        assertThat(changed.out())
                .contains(": accepted → NOT ACCEPTED", "+ not-allowed: 3 more", "+ required: ", "errors to mend");
        assertThat(states()).contains("rejected").isNotEqualTo(before);
        assertThat(feedback()).contains(Path.of("ttr-1.xlsx"));

        delete(home.resolve("catalogue"));
        Said back = tonghop("validate", "--lang", "en");

        assertThat(back.code()).isEqualTo(ExitCode.OK);
        assertThat(back.out()).contains(": NOT ACCEPTED → accepted", "- not-allowed: 3 fewer", "No errors.");
        assertThat(states()).isEqualTo(before);
        assertThat(feedback()).isEqualTo(given);
    }

    @Test
    void whatWasJudgedAgainIsConsolidatedByTheNextRun() throws IOException {
        changeCatalogue();
        tonghop("validate");

        Said run = tonghop("run");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(home.resolve("out/2023-H1/tong-hop-2023-H1-r2.xlsx")).exists();
    }

    @Test
    void whenOneFileCannotBeReadNothingIsChanged() throws IOException {
        String before = states();
        changeCatalogue();
        Path kept;
        try (Stream<Path> files = Files.walk(home.resolve("archive"))) {
            // the last one to be read again: the other one has been by then
            kept = files.filter(Files::isRegularFile)
                    .min(java.util.Comparator.comparing(Path::toString))
                    .orElseThrow();
        }
        Path away = Files.move(kept, home.resolve("away"));

        Said said = tonghop("validate");

        assertThat(said.code()).isEqualTo(ExitCode.FAILED);
        assertThat(said.errors()).hasSize(1);
        assertThat(states()).isEqualTo(before);
        Files.move(away, kept);
        assertThat(tonghop("validate").code()).isEqualTo(ExitCode.FINDINGS);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }
}
