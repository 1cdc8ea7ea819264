package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that cannot be understood end before anything is opened. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-command",
                "--no-such-option",
                "status",
                "status --no-such-option --period 2023-H1",
                "status --period",
                "status --period 2023-H1 --format xml",
                "status --period 2023-H1 --as-of yesterday",
                "status --period 2023-H1 --as-of 2023-13-01T00:00",
                "status --period 2023-H1 --lang fr",
                "status --period 2023-H1 --period 2023-H2",
                "export --period 2023-H1 --format pdf",
                "trace --period 2023-H1 --cell X!A1 --home no-such-folder",
                "export --period 2023-H1 --home no-such-folder",
                "validate --period 2023-H1 --home no-such-folder",
                "trace --period 2023-H1 --cell 'X'!A1 --home no-such-folder",
                "backup no-such-file.zip --home no-such-folder",
                "trace --period 2023-H1 --cell nonsense",
                "run --period 2023-H1 --inbox no-such-folder",
                "check",
                "check no-such-file.xlsx",
                "template --period 2023-H7",
                "template --period 2023-H1 --unit nobody",
                "template --period 2023-H1 --report nothing",
                "template --period 2023-Q1 --report 6-thang",
                "catalogue check no-such-folder",
                "catalogue copy",
                "completion more"
            })
    void wrongUseIsOneLineOnStandardErrorInEitherLanguage(String words) {
        Said vietnamese = Said.by(words.split(" "));
        Said english = Said.by(Stream.concat(Arrays.stream(words.split(" ")), Stream.of("--lang=en"))
                .filter(word -> !words.contains("--lang") || !word.equals("--lang=en"))
                .toArray(String[]::new));

        assertThat(vietnamese.code()).isEqualTo(ExitCode.USAGE);
        assertThat(vietnamese.out()).isEmpty();
        assertThat(vietnamese.errors()).hasSize(1);
        assertThat(english.code()).isEqualTo(ExitCode.USAGE);
        assertThat(english.errors()).hasSize(1);
        if (!words.contains("--lang")) {
            assertThat(english.err()).isNotEqualTo(vietnamese.err());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export --period 2023-H1",
                "validate --period 2023-H1",
                "trace --period 2023-H1 --cell X!A1",
                "backup saved.zip"
            })
    void whoOnlyLooksMakesNoDataFolder(String command, @TempDir Path folder) {
        Path home = folder.resolve("mistyped");

        Said said = Said.by(Stream.concat(Arrays.stream(command.split(" ")), Stream.of("--home", home.toString()))
                .toArray(String[]::new));

        assertThat(said.code()).isEqualTo(ExitCode.USAGE);
        assertThat(said.errors()).hasSize(1);
        assertThat(said.err()).contains(home.toString(), "--home", "tonghop run");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderWithTemplatesButNothingReceivedHasNoDataEither(@TempDir Path home) {
        Said.by("template", "--period", "2023-H1", "--unit", "vp", "--home", home.toString());

        Said said = Said.by("export", "--period", "2023-H1", "--home", home.toString());

        assertThat(said.code()).isEqualTo(ExitCode.USAGE);
        assertThat(home.resolve("tonghop.db")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void beforeTheFirstRunEveryUnitIsMissingAndTheFolderIsNamed(String format, @TempDir Path folder) {
        Path home = folder.resolve("mistyped");

        Said said = Said.by("status", "--period", "2023-H1", "--format", format, "--home", home.toString());

        assertThat(said.code()).isEqualTo(ExitCode.OK);
        assertThat(said.out()).contains(format.equals("json") ? "\"missing\"" : "Văn phòng");
        assertThat(said.errors()).hasSize(1);
        assertThat(said.err()).contains(home.toString(), "--home");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theLineNamesWhatWasNotUnderstood() {
        assertThat(Said.by("status", "--period", "2023-H1", "--fromat", "json").err())
                .contains("--fromat");
        assertThat(Said.by("status").err()).contains("--period");
        assertThat(Said.by("status", "--period", "2023-H1", "--format", "xml").err())
                .contains("--format", "xml");
    }

    @ParameterizedTest
    @CsvSource({"vi,--lang vi", "en,--lang en", "en,--lang=en", "vi,--lang", "vi,--lang fr", "en,x --lang en y", "vi,''"
    })
    void theLanguageIsKnownEvenWhenNothingElseIs(Language language, String words) {
        assertThat(Language.among(words.split(" "))).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 tháng 2023", "2023-H3", "2023-1", "H1-2023"})
    void aPeriodThatIsNotUnderstoodIsAnsweredWithAllThatCanBeWritten(String period) {
        assertThat(Said.by("template", "--period", period).err())
                .contains(period, "2023-01", "2023-Q1", "2023-H1", "2023-H2", "2023-9M", "2023 (");
    }

    @Test
    void aPeriodMayBeWrittenInSmallLetters(@TempDir Path folder) {
        assertThat(Said.by("template", "--period", "2023-h1", "--unit", "vp", "--home", folder.toString()))
                .isEqualTo(Said.by("template", "--period", "2023-H1", "--unit", "vp", "--home", folder.toString()));
    }

    @Test
    void aCopiedCatalogueIsNamedByTheFolderItWasCopiedTo(@TempDir Path folder) {
        String home = folder.resolve("home").toString();
        String aside = folder.resolve("aside").toString();
        String used = folder.resolve("home").resolve("catalogue").toString();

        assertThat(Said.by("catalogue", "copy", aside, "--home", home).out())
                .contains(aside)
                .contains("chưa được dùng")
                .doesNotContain(used);
        assertThat(Said.by("catalogue", "copy", used, "--home", home).out())
                .contains(used)
                .doesNotContain("chưa được dùng");
    }

    @Test
    void templatesAreWrittenWithTheOptionsBeforeTheCommand(@TempDir Path folder) throws IOException {
        Said said =
                Said.by("--home", folder.toString(), "--lang", "en", "template", "--period", "2023-H1", "--unit", "vp");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        try (Stream<Path> written = Files.walk(folder)) {
            assertThat(written.filter(Files::isRegularFile)).hasSize(1);
        }
    }
}
