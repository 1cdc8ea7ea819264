package vn.tonghop;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between packages, and who alone may use which library. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "tonghop");
    private static final Pattern MAY_USE = Pattern.compile("May use: ([a-z, ]+)\\.");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tonghop");
    private static final JavaClasses MAIN_AND_TEST = new ClassFileImporter().importPackages("vn.tonghop");

    /** A package and the packages that its package-info lets it use. */
    record Arrows(String from, Set<String> to) {
        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    static Stream<Arrows> arrows() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(ArchitectureTest::arrowsOf)
                    .sorted((a, b) -> a.from().compareTo(b.from()))
                    .toList()
                    .stream();
        }
    }

    private static Arrows arrowsOf(Path folder) {
        try {
            Matcher sentence = MAY_USE.matcher(Files.readString(folder.resolve("package-info.java")));
            assertThat(sentence.find()).as("%s says what it may use", folder).isTrue();
            String list = sentence.group(1);
            return new Arrows(
                    folder.getFileName().toString(),
                    list.equals("nothing") ? Set.of() : new TreeSet<>(List.of(list.split(", "))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aPackageUsesOnlyWhatItsPackageInfoLists(Arrows arrows) {
        String[] allowed = Stream.concat(Stream.of(arrows.from()), arrows.to().stream())
                .map(name -> "vn.tonghop." + name + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("vn.tonghop." + arrows.from() + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.tonghop..").and(not(resideInAnyPackage(allowed))))
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("vn.tonghop.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void theModulesAreWhole() {
        ApplicationModules.of("vn.tonghop").verify();
    }

    @Test
    void onlyWorkbookKnowsTheLibrariesForSpreadsheetsInTestsToo() {
        // the benchmark holds it against them
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tonghop.workbook..", "vn.tonghop.benchmark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "com.fasterxml.aalto..", "org.codehaus.stax2..")
                .check(MAIN_AND_TEST);
    }

    @Test
    void onlyJobKnowsSpringBatch() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tonghop.job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(MAIN);
    }

    @Test
    void onlyCatalogueKnowsTheLibrariesForItsFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tonghop.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml.snakeyaml..")
                .check(MAIN);
        // registers and submissions come as CSV, and tables go out as CSV
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tonghop.catalogue..", "vn.tonghop.workbook..", "vn.tonghop.appendix..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.opencsv..")
                .check(MAIN);
    }

    @Test
    void onlyCliKnowsTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tonghop.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(MAIN);
    }

    /** Apart from functions that SQLite calls, and from the job's own part that opens the database. */
    @Test
    void onlyClassesNamedJdbcTalkToTheDatabase() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Jdbc")
                .and(not(assignableTo("org.sqlite.Function")))
                .and(not(assignableTo("org.sqlite.ProgressHandler")))
                .and(not(nameMatching("vn\\.tonghop\\.submission\\.Jdbc\\w+\\$.*")))
                .and(
                        not(
                                nameMatching(
                                        "vn\\.tonghop\\.job\\.(EngineConfiguration|StorageConfiguration|PostgresConfiguration|EagerTransactions|BatchTables)")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "javax.sql..", "org.sqlite..")
                        .or(nameMatching("java\\.sql\\.(Connection|(Prepared)?Statement|ResultSet.*)")))
                .check(MAIN);
    }
}
