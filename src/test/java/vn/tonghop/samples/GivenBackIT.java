package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.job.CheckFiles;
import vn.tonghop.job.CheckFiles.Checked;
import vn.tonghop.job.Engine;
import vn.tonghop.job.EngineOptions;
import vn.tonghop.job.Purpose;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Round;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.MarkedCells;
import vn.tonghop.workbook.ReadBack;

/** Sends every case with a fault through the check, corrects what came back marked, and sends that very file again. */
class GivenBackIT {

    /** Files of which no content can be given back: what is wrong is the file. */
    private static final Set<String> REFUSED = Set.of(
            "binary-workbook",
            "damaged",
            "empty-file",
            "encrypted",
            "excel-95",
            "lock-file",
            "markup-renamed",
            "open-document",
            "other-format",
            "strict-ooxml",
            "text-encoding-unknown",
            "text-without-table");

    /** Cases of which no cell stands for what is missing: a whole sheet, the forms of this round. */
    private static final Set<String> NO_CELL = Set.of("missing-sheet", "unknown-template");

    /** Cases in which the copy is sounder than the file, or what was lost stands in it as another error. */
    private static final Map<String, Set<String>> OTHERWISE = Map.ofEntries(
            entry("ambiguous-version"),
            entry("cell-comment"),
            entry("external-link"),
            entry("formula-result"),
            entry("hidden-column"),
            entry("hidden-rows"),
            entry("hidden-sheet"),
            entry("out-of-grid"),
            entry("told-by-file-name"),
            entry("told-without-cover"),
            entry("no-cover", "Thông tin!B4 unknown-unit", "Thông tin!B6 unknown-round"),
            entry("duplicate-row", "Nhiệm vụ được giao!B5 cell-error"),
            entry("duplicate-cell", "Nhiệm vụ được giao!D5 cell-error"),
            entry("text-too-long-for-cell", "Nhiệm vụ được giao!K5 cell-error"),
            entry("formula-without-result", "Nhiệm vụ được giao!E5 cell-error"),
            entry("number-not-finite", "Nhiệm vụ được giao!I5 cell-error"),
            entry("shared-string-missing", "Nhiệm vụ được giao!J5 cell-error"));

    private static Map.Entry<String, Set<String>> entry(String code, String... findings) {
        return Map.entry(code, Set.of(findings));
    }

    @TempDir
    static Path folder;

    private static final Map<String, Path> givenBack = new TreeMap<>();
    private static final Map<String, Checked> unchanged = new TreeMap<>();
    private static final Map<String, Checked> corrected = new TreeMap<>();

    @BeforeAll
    static void goThereAndBack() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (FaultFolder one : FaultFolder.all()) {
            files.put(one.code(), one.files().get(one.files().size() - 1));
        }
        Map<String, Map<String, String>> corrections = corrections();
        Map<String, Path> typed = new LinkedHashMap<>();
        try (Engine engine = engine("first")) {
            Map<String, Checked> checked = check(engine, files);
            for (Map.Entry<String, Checked> one : checked.entrySet()) {
                givenBack.put(one.getKey(), engine.checkFiles().annotate(one.getValue(), round(engine), folder));
            }
        }
        for (String code : givenBack.keySet()) {
            if (isReadable(code)) {
                Path file = folder.resolve(code + ".xlsx");
                Files.copy(Objects.requireNonNull(givenBack.get(code)), file);
                MarkedCells.type(file, corrections.getOrDefault(code, Map.of()));
                typed.put(code, file);
            }
        }
        try (Engine engine = engine("second")) {
            corrected.putAll(check(engine, typed));
        }
        Map<String, Path> same = new TreeMap<>(givenBack);
        same.keySet().removeIf(code -> !isReadable(code));
        try (Engine engine = engine("third")) {
            unchanged.putAll(check(engine, same));
        }
    }

    private static boolean isReadable(String code) {
        return !REFUSED.contains(code);
    }

    private static Engine engine(String name) {
        return Engine.open(
                new EngineOptions(
                        folder.resolve(name),
                        Optional.empty(),
                        LocalDateTime.of(2023, 6, 15, 8, 0),
                        EngineOptions.Verbosity.QUIET),
                Purpose.FILES);
    }

    private static Round round(Engine engine) {
        Catalogue catalogue = engine.catalogue();
        Period period = Period.parse("2023-H1").orElseThrow();
        return Round.of(catalogue, catalogue.standardFor(period.kind()).orElseThrow(), period);
    }

    private static Map<String, Checked> check(Engine engine, Map<String, Path> files) throws IOException {
        CheckFiles checking = engine.checkFiles();
        List<Checked> all =
                checking.check(List.copyOf(files.values()), round(engine), LocalDateTime.of(2023, 6, 15, 8, 0));
        Map<String, Checked> byCode = new TreeMap<>();
        files.forEach((code, file) -> byCode.put(
                code,
                all.stream().filter(one -> one.file().equals(file)).findFirst().orElseThrow()));
        return byCode;
    }

    private static Map<String, Map<String, String>> corrections() throws IOException {
        Map<String, Map<String, String>> corrections = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GivenBackIT.class.getResourceAsStream("corrections.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(parts -> corrections
                            .computeIfAbsent(parts[0], none -> new LinkedHashMap<>())
                            .put(parts[1], parts[2]));
        }
        return corrections;
    }

    static List<String> readable() throws IOException {
        return FaultFolder.all().stream()
                .map(FaultFolder::code)
                .filter(GivenBackIT::isReadable)
                .toList();
    }

    static List<String> ofOne() throws IOException {
        List<String> readable = new ArrayList<>(readable());
        readable.removeAll(ofMany());
        return readable;
    }

    static List<String> ofMany() throws IOException {
        return FaultFolder.all().stream()
                .filter(FaultFolder::isOfMany)
                .map(FaultFolder::code)
                .toList();
    }

    /** Text holds one sheet only, so that the others are missing from it for ever. */
    static List<String> correctable() throws IOException {
        return readable().stream()
                .filter(code -> !NO_CELL.contains(code) && !code.equals("nhieu-loi-6"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofMany")
    void marksEveryCellOfManyFaultsWithTheCodesThatAreReportedThere(String code) throws IOException {
        Map<String, String> notes = MarkedCells.notes(given(code));

        for (var found : new FaultFolder(FaultWorkbooks.FOLDER.resolve(code)).expected()) {
            if (!found.cell().isEmpty()) {
                assertThat(notes.getOrDefault(place(found.sheet(), found.cell()), ""))
                        .as("%s", found)
                        .contains("[" + found.code() + "] ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofOne")
    void marksEveryCellThatIsReported(String code) throws IOException {
        Map<String, String> notes = MarkedCells.notes(given(code));
        List<String> reported = new FaultFolder(FaultWorkbooks.FOLDER.resolve(code))
                .expected().stream()
                        .filter(found -> !found.cell().isEmpty())
                        .map(found -> place(found.sheet(), found.cell()))
                        .toList();

        assertThat(notes.keySet()).containsAll(reported);
        if (!reported.isEmpty()) {
            assertThat(notes.values()).anyMatch(note -> note.contains("[" + code + "] "));
        }
    }

    @Test
    void namesEveryCaseThatNothingCanBeGivenBackOf() throws IOException {
        Set<String> alone = new TreeSet<>();
        for (Map.Entry<String, Path> file : givenBack.entrySet()) {
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(file.getValue().toFile())) {
                if (workbook.getSheets().count() == 1) {
                    alone.add(file.getKey());
                }
            }
        }

        assertThat(alone).containsExactlyInAnyOrderElementsOf(REFUSED);
    }

    @ParameterizedTest
    @MethodSource("correctable")
    void acceptsTheVeryFileOnceItsMarkedCellsAreCorrected(String code) {
        Checked checked = Objects.requireNonNull(corrected.get(code));

        assertThat(checked.findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(checked.isAccepted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofOne")
    void findsTheSameAgainAsLongAsNothingIsCorrected(String code) throws IOException {
        List<String> expected = new ArrayList<>();
        if (!OTHERWISE.containsKey(code)) {
            new FaultFolder(FaultWorkbooks.FOLDER.resolve(code))
                    .expected()
                    .forEach(found -> expected.add(place(found.sheet(), found.cell()) + " " + found.code()));
        }
        expected.addAll(OTHERWISE.getOrDefault(code, Set.of()));

        assertThat(Objects.requireNonNull(unchanged.get(code)).findings())
                .extracting(found ->
                        place(found.sheet() == null ? "" : found.sheet(), found.cell() == null ? "" : found.cell())
                                + " "
                                + found.code())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void nothingComesBackThatRunsOrRefersElsewhere(String code) throws IOException {
        ReadBack.parts(given(code)).forEach((part, text) -> {
            assertThat(part).doesNotContainIgnoringCase("vba", "external", "embed", "ole", "media", "macro");
            assertThat(text).as(part).doesNotContain("TargetMode=\"External\"");
            if (part.startsWith("xl/worksheets/")) {
                assertThat(text).as(part).doesNotContain("<f>", "<f ");
            }
        });
    }

    @Test
    void bothValuesOfOneCellAreToldWhereNeitherMayStand() throws IOException {
        assertThat(MarkedCells.notes(given("duplicate-cell")).get("Nhiệm vụ được giao!D5"))
                .contains("Mục 1 / Mục 2")
                .contains("#N/A");
        assertThat(MarkedCells.notes(given("duplicate-row")).get("Nhiệm vụ được giao!B5"))
                .contains("#N/A")
                .doesNotContain("(để trống)");
    }

    private static String place(String sheet, String cell) {
        return sheet + "!" + cell;
    }

    private static Path given(String code) {
        return Objects.requireNonNull(givenBack.get(code));
    }
}
