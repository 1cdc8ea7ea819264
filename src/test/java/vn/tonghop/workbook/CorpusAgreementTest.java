package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whole files, ours and those in the folder given by {@code -Dcorpus=DIR}, seen alike by our reader and by POI. */
class CorpusAgreementTest {

    @Test
    void everyDifferenceInTheSamplesIsExplainedByARule() throws IOException {
        compare(Path.of("samples"));
    }

    @Test
    @EnabledIfSystemProperty(
            named = "corpus",
            matches = ".+",
            disabledReason = "-Dcorpus=DIR gives no folder of workbooks to compare")
    void everyDifferenceInTheGivenFolderIsExplainedByARule() throws IOException {
        compare(Path.of(System.getProperty("corpus")));
    }

    private static void compare(Path folder) throws IOException {
        PoiComparison all = new PoiComparison(0, new EnumMap<>(Difference.class), new ArrayList<>());
        List<String> faults = new ArrayList<>();
        int compared = 0;
        for (Path file : files(folder)) {
            PoiComparison one = PoiComparison.of(file);
            if (one != null) {
                compared++;
                one.faults().forEach(fault -> faults.add(file.getFileName() + " " + fault));
                all = all.with(one);
            }
        }
        System.out.println(
                folder + ": " + compared + " files, " + all.cells() + " cells, explained: " + all.explained());

        assertThat(compared).isPositive();
        assertThat(faults).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
