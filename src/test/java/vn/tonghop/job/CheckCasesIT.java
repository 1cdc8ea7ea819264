package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Check;
import vn.tonghop.catalogue.CheckCase;
import vn.tonghop.catalogue.FaultyCatalogue;

/** Every check of printed figures carries figures that agree and figures that do not, and tells them apart. */
class CheckCasesIT {

    private static final String SUM = "appendices/phu-luc-iv/checks/total-is-sum";
    private static final String SAME = "appendices/theo-don-vi/checks/same-total";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path catalogue;

    @BeforeEach
    void copy() throws IOException {
        catalogue = folder.resolve("catalogue");
        CatalogueFiles.builtIn().copyTo(catalogue);
    }

    static Stream<Check> checks() throws IOException {
        return Catalogues.read(CatalogueFiles.builtIn()).appendices().stream()
                .map(Appendix::checks)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckHasACaseThatAgreesAndOneThatDoesNot(Check check) {
        assertThat(check.cases()).as(check.code()).anyMatch(CheckCase::differs).anyMatch(one -> !one.differs());
    }

    @Test
    void theShippedChecksDoWhatTheirCasesSayUnderEitherWayOfCounting() throws IOException {
        assertThat(faults()).isEmpty();

        edit("catalogue.yaml", "late-in-done: true ", "late-in-done: false ");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aCheckThatIsTurnedRoundIsCaughtByTheFiguresThatAgreeAndByThoseThatDoNot() throws IOException {
        List<Check> all = checks().toList();
        for (Check check : all) {
            Path sql = catalogue.resolve(check.sql().file());
            String text = Files.readString(sql);
            Files.writeString(
                    sql,
                    text.contains("-- compare: equals")
                            ? text.replace("-- compare: equals", "-- compare: differs")
                            : text.replace("-- compare: at-most", "-- compare: more-than"));
        }
        List<String> found = faults();

        assertThat(all).hasSize(12).allSatisfy(check -> {
            assertThat(found).as(check.sql().file()).anyMatch(lines(check, true)::contains);
            assertThat(found).as(check.sql().file()).anyMatch(lines(check, false)::contains);
        });
    }

    /** Where the cases of a check have the figures that it compares and that differ, or that do not. */
    private static List<String> lines(Check check, boolean differing) {
        return check.cases().stream()
                .flatMap(one -> one.figures().stream()
                        .filter(figure ->
                                figure.differs() == differing && figure.found().isPresent())
                        .map(figure -> one.file() + ":" + figure.line()))
                .toList();
    }

    @Test
    void aCheckThatLooksAtTheWrongFiguresIsAFaultAtTheLineOfEachFigure() throws IOException {
        // the sums of the sections are taken for those of the rows, of which there are none
        edit(SUM + ".sql", "where scope = 'section'", "where scope = 'row'");

        assertThat(faults())
                .containsExactly(
                        SUM + ".cases.csv:4",
                        SUM + ".cases.csv:7",
                        SUM + ".cases.csv:9",
                        SUM + ".cases.csv:12",
                        SUM + ".cases.csv:15");
    }

    @Test
    void figuresThatNoAppendixPrintsAreRefusedAtTheirLines() throws IOException {
        append(
                SAME + ".cases.csv",
                "bảng lạ,,no,,,tonng,row,,giao,1,",
                "cột lạ,,no,,,tong,row,,giaoo,1,",
                "phụ lục lạ,,no,,,tong-hop,block,,giao,1,phu-luc-v",
                "mục lạ,,no,,,tong-hop,section,thong-bao,giao,1,phu-luc-iv",
                "phạm vi không in,,no,,,tong-hop,row,van-ban,giao,1,phu-luc-iv",
                "dòng tổng không thuộc mục,,no,,,tong-hop,block,van-ban,giao,1,phu-luc-iv",
                "số thứ tự không phải số liệu,,no,,,don-vi,row,,stt,1,");

        assertThat(faults()).containsExactlyElementsOf(linesFrom(12, 7));
    }

    @Test
    void aVerdictThatIsOtherwiseIsRefusedAtTheLineOfTheFigure() throws IOException {
        append(
                SAME + ".cases.csv",
                "không lệch như đã ghi,,yes,58,59,tong,row,,giao,58,",
                ",,no,,,tong-hop,block,,giao,58,phu-luc-iv",
                "lệch ngược,,yes,58,59,tong,row,,giao,59,",
                ",,no,,,tong-hop,block,,giao,58,phu-luc-iv",
                "lệch mà ghi là khớp,,no,,,tong,row,,giao,59,",
                ",,no,,,tong-hop,block,,giao,58,phu-luc-iv",
                "không có số liệu của chính bảng,,no,,,tong-hop,block,,giao,58,phu-luc-iv");

        assertThat(faults())
                .containsExactly(
                        SAME + ".cases.csv:12", SAME + ".cases.csv:14", SAME + ".cases.csv:16", SAME + ".cases.csv:18");
    }

    @Test
    void aRuleOrACheckThatNobodyHasSeenFailOrPassIsRefused() throws IOException {
        Files.delete(catalogue.resolve(SAME + ".cases.csv"));
        keepFirstLines(SUM + ".cases.csv", 9);
        keepFirstLines("forms/nhiem-vu-giao/rules/short-term.cases.csv", 1);

        assertThat(faults())
                .containsExactly(SUM + ".sql:6", SAME + ".sql:6", "forms/nhiem-vu-giao/rules/short-term.sql:5");
    }

    private static List<String> linesFrom(int first, int count) {
        List<String> lines = new ArrayList<>();
        for (int line = first; line < first + count; line++) {
            lines.add(SAME + ".cases.csv:" + line);
        }
        return lines;
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = catalogue.resolve(file);
        String text = Files.readString(path);
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void append(String file, String... lines) throws IOException {
        Path path = catalogue.resolve(file);
        assertThat(Files.readAllLines(path)).hasSize(11);
        Files.writeString(path, Files.readString(path) + String.join("\n", lines) + "\n");
    }

    private void keepFirstLines(String file, int count) throws IOException {
        Path path = catalogue.resolve(file);
        Files.write(path, Files.readAllLines(path).subList(0, count));
    }

    /** Of the whole catalogue, as {@code catalogue check} finds them. */
    private List<String> faults() throws IOException {
        EngineOptions options = new EngineOptions(
                Files.createTempDirectory(folder, "home"),
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
                : refused.faults().stream().map(CheckCasesIT::place).distinct().toList();
    }

    private static String place(CatalogueFault fault) {
        return fault.file() + ":" + fault.line();
    }
}
