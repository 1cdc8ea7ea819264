package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {

    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưạảấầậắằẵặẹẻếềểệịọỏốồộớờợụủứừựỳỷỹ]");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^ {2}(?:source <\\()?tonghop ([^)\n]*)");

    static Stream<String> commands() {
        return Stream.of(
                "",
                "run",
                "check",
                "template",
                "status",
                "validate",
                "export",
                "trace",
                "catalogue",
                "catalogue check",
                "catalogue copy",
                "completion");
    }

    private static String help(String command, String language) {
        String[] words = Stream.concat(
                        Arrays.stream(command.split(" ")).filter(word -> !word.isEmpty()),
                        Stream.of("--help", "--lang", language))
                .toArray(String[]::new);
        Said said = Said.by(words);
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        return said.out();
    }

    @Test
    void everyCommandIsListed() {
        assertThat(help("", "vi"))
                .contains(commands().filter(name -> !name.contains(" ")).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpTeachesExitCodesAndExamples(String command) {
        String help = help(command, "vi");

        assertThat(help).containsPattern("(?m)^ +0 .*\n +1 .*\n +2 .*\n +3 ");
        assertThat(EXAMPLE.matcher(help).results()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpSaysWhatTheCommandAndEachOptionAreFor(String command) {
        assertThat(help(command, "vi"))
                .containsPattern(VIETNAMESE)
                .doesNotContainPattern("(?m)^ +--[a-z-]+(=\\S+)?$\n +--");
        assertThat(help(command, "en").replaceAll("'Phụ lục IV'", "")).doesNotContainPattern(VIETNAMESE);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void examplesAreCommandsThatExist(String command) {
        EXAMPLE.matcher(help(command, "vi")).results().forEach(example -> {
            String[] words =
                    example.group(1).replaceAll("\"[^\"]*\"", "x").strip().split(" +");
            Said said = Said.by(Stream.concat(Arrays.stream(words), Stream.of("--help"))
                    .distinct()
                    .toArray(String[]::new));

            assertThat(said.err()).isEmpty();
            assertThat(said.out()).contains("tonghop " + words[0].replace("--help", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "help"})
    void bothLanguagesKnowTheSameTexts(String bundle) {
        assertThat(keys(bundle, "vi")).isEqualTo(keys(bundle, "en"));
    }

    private static Set<String> keys(String bundle, String language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "vn.tonghop.cli." + bundle,
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }

    @Test
    void theVersionIsTheOneOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String built = pom.replaceFirst("(?s).*?<artifactId>tonghop</artifactId>\\s*<version>([^<]+)<.*", "$1");

        assertThat(Said.by("--version").out().strip()).isEqualTo("tonghop " + built);
        assertThat(Said.by("run", "--version")).isEqualTo(Said.by("--version"));
    }

    @Test
    void theCompletionScriptKnowsEveryCommandAndIsBash(@TempDir Path folder) throws Exception {
        Said said = Said.by("completion");
        Path script = Files.writeString(folder.resolve("tonghop.sh"), said.out());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("complete -F", "status", "--period");
        if (Files.isExecutable(Path.of("/bin/bash"))) {
            Process bash = new ProcessBuilder(List.of("/bin/bash", "-n", script.toString()))
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(bash.waitFor()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTakesTheCommonOptionsBeforeAndAfterItsName(String command) {
        String[] common = {
            "--home", "x", "--lang", "en", "--as-of", "2023-06-15", "--report", "6-thang", "--verbose", "--help"
        };
        String[] name = Arrays.stream(command.split(" "))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);

        Said before = Said.by(
                Stream.concat(Arrays.stream(common, 0, 9), Stream.concat(Arrays.stream(name), Stream.of("--help")))
                        .toArray(String[]::new));
        Said after = Said.by(
                Stream.concat(Arrays.stream(name), Arrays.stream(common)).toArray(String[]::new));

        assertThat(after.code()).isZero();
        assertThat(before).isEqualTo(after);
    }

    @Test
    void withoutACommandItTellsWhichThereAre() {
        assertThat(Said.by()).isEqualTo(Said.by("--help"));
        assertThat(CommandLine.VERSION).isNotBlank();
    }
}
