package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.FaultyCatalogue;

/** What rules can say without SQL of their own, over a form with figures; what they do stands in their cases. */
class RuleKindsIT {

    private static final Path FORM = Path.of("src/test/resources/vn/tonghop/job/so-lieu");
    private static final String RULES = "forms/so-lieu/rules.csv";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path catalogue;

    @BeforeEach
    void addAFormWithFigures() throws IOException {
        catalogue = folder.resolve("catalogue");
        CatalogueFiles.builtIn().copyTo(catalogue);
        try (Stream<Path> files = Files.walk(FORM)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = catalogue.resolve(FORM.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        edit("catalogue.yaml", "kho-khan]", "kho-khan, so-lieu]");
    }

    @Test
    void sumsTolerancesBlanksAndEarlierRoundsAreAsTheCasesSay() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aRuleThatDoesNotDoWhatItsCaseSaysIsAFaultAtTheLineOfTheRow() throws IOException {
        edit(RULES, "equals,nam + nu", "equals,nam - nu");
        edit("rules/open-task-disappeared.sql", "xong is null", "xong is not null");

        assertThat(faults())
                .contains(
                        "forms/so-lieu/rules/total-of-both.cases.csv:3",
                        "forms/so-lieu/rules/total-of-both.cases.csv:4",
                        "rules/open-task-disappeared.cases.csv:2",
                        "rules/open-task-disappeared.cases.csv:5")
                .doesNotContain(
                        "forms/so-lieu/rules/total-of-both.cases.csv:2",
                        "forms/so-lieu/rules/total-of-both.cases.csv:8",
                        "rules/open-task-disappeared.cases.csv:3");
    }

    @Test
    void aRuleThatDoesNotRunIsAFaultAtTheLineOfTheWordThatIsWrong() throws IOException {
        edit("rules/finished-task-reopened.sql", "max(p.xong)", "max(p.xonng)");
        edit("forms/nhiem-vu-giao/rules/short-term.sql", "counts = 1", "couunts = 1");
        edit(RULES, "ten <> 'bỏ qua'", "tenn <> 'bỏ qua'");

        assertThat(faults())
                .containsExactly(
                        "forms/nhiem-vu-giao/rules/short-term.sql:7",
                        "forms/so-lieu/rules.csv:4",
                        "rules/finished-task-reopened.sql:6");
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = catalogue.resolve(file);
        String text = Files.readString(path);
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** Of the whole catalogue, as {@code catalogue check} finds them. */
    private List<String> faults() {
        EngineOptions options = new EngineOptions(
                folder.resolve("home"),
                Optional.of(catalogue),
                LocalDateTime.parse("2023-06-15T00:00:00"),
                EngineOptions.Verbosity.QUIET,
                Progress.UNSEEN);
        FaultyCatalogue refused = catchThrowableOfType(FaultyCatalogue.class, () -> {
            try (Engine engine = Engine.open(options, Purpose.CATALOGUE)) {
                engine.cases().verify();
            }
        });
        return refused == null
                ? List.of()
                : refused.faults().stream()
                        .map(fault -> fault.file() + ":" + fault.line())
                        .distinct()
                        .toList();
    }
}
