package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house that no compiler knows. What is printed is to notice by, not to game. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final int LONGEST_FILE = 300;
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl)\\.java");
    private static final Pattern POSTPONED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern OFFICE_WORD = Pattern.compile(
            "nhiệm vụ|phụ lục|ubnd|chủ tịch|trọng tâm|khoa học|quảng trị|khó khăn|nhiem.vu|phu.luc|kho.khan",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:\\w+ )*(?:class|interface|record|enum)\\b", Pattern.MULTILINE);

    @Test
    void aFileHasAtMostThreeHundredLines() {
        assertThat(java(MAIN, TEST)).allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void aNameSaysWhatAClassIsFor() {
        assertThat(java(MAIN, TEST))
                .noneMatch(file ->
                        EMPTY_NAME.matcher(file.getFileName().toString()).matches());
    }

    @Test
    void nothingIsPutOff() {
        Stream<Path> checked = Stream.of(Path.of("src"), Path.of("scripts"), Path.of("README.md"), Path.of("pom.xml"));

        assertThat(checked.flatMap(HouseRulesTest::files)
                        .filter(file -> !file.toString().endsWith(".xlsx")))
                .noneMatch(file -> POSTPONED.matcher(text(file)).find());
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        assertThat(java(MAIN).map(Path::getParent).distinct()).allSatisfy(HouseRulesTest::isIntroduced);
        // a package of both has the introduction of the main one
        assertThat(java(TEST)
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.isDirectory(MAIN.resolve(TEST.relativize(folder)))))
                .allSatisfy(HouseRulesTest::isIntroduced);
    }

    private static void isIntroduced(Path folder) {
        assertThat(folder.resolve("package-info.java"))
                .content(StandardCharsets.UTF_8)
                .contains("@NullMarked")
                .contains("/**");
    }

    @Test
    void theWordsOfTheOfficeStandInTheCatalogueOnly() {
        assertThat(java(MAIN)
                        .flatMap(file -> STRING.matcher(
                                        BLOCK_COMMENT.matcher(text(file)).replaceAll(""))
                                .results()
                                .map(MatchResult::group)
                                .filter(literal -> OFFICE_WORD.matcher(literal).find())
                                .map(literal -> file.getFileName() + ": " + literal)))
                .isEmpty();
    }

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            assertThat(top.map(Path::toString)
                            .filter(name -> !name.startsWith(".") && !name.endsWith(".iml"))
                            .filter(name -> !List.of("target", "data").contains(name)))
                    .containsExactlyInAnyOrder("src", "samples", "scripts", "README.md", "pom.xml", "LICENSE");
        }
    }

    @Test
    void printsWhatToNoticeBy() {
        List<Path> files =
                java(MAIN).filter(file -> !file.endsWith("package-info.java")).toList();
        long hidden = files.stream()
                .filter(file -> !PUBLIC_TYPE.matcher(text(file)).find())
                .count();
        List<Integer> lengths =
                files.stream().map(HouseRulesTest::lines).sorted().toList();

        System.out.printf(
                "%d files in main: %d %% package-private, median %d lines, longest %d%n",
                files.size(),
                100 * hidden / files.size(),
                lengths.get(lengths.size() / 2),
                lengths.get(lengths.size() - 1));
        assertThat(files).isNotEmpty();
    }

    private static Stream<Path> java(Path... folders) {
        return Stream.of(folders)
                .flatMap(HouseRulesTest::files)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        return (int) text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
