package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.submission.WorkbookReadings;
import vn.tonghop.validation.ReadingFindings;
import vn.tonghop.workbook.ReadLimits;
import vn.tonghop.workbook.ZipParts;

/** Checks files that cost too much or want to deceive, beside a sound one, under the narrow limits of an own catalogue. */
class HostileFilesIT {

    @TempDir
    static Path folder;

    private static Checked checked = new Checked(0, JsonNodeFactory.instance.nullNode(), "");
    private static Path sound = Path.of("");

    @BeforeAll
    static void checkAllAtOnce() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        CatalogueFiles.builtIn().copyTo(home.resolve("catalogue"));
        Path settings = home.resolve("catalogue/catalogue.yaml");
        String narrowed = Files.readString(settings).replaceFirst("(?m)^limits:\\R(?:  .*\\R)+", HostileFile.LIMITS);
        Files.writeString(settings, narrowed);

        FaultWorkbooks workbooks = new FaultWorkbooks();
        FaultCase unchanged = new FaultCase("sound", "vp", 1, java.util.Map.of());
        sound = workbooks.write(unchanged, folder).get(0);
        List<Path> files = new ArrayList<>(List.of(sound));
        for (HostileFile hostile : HostileFile.values()) {
            ZipParts parts = ZipParts.of(sound);
            hostile.change(parts);
            parts.write(file(hostile));
            files.add(file(hostile));
        }
        checked = Checked.check(files, "--home", home.toString());
    }

    private static Path file(HostileFile hostile) {
        return folder.resolve(hostile.code() + ".xlsx");
    }

    @ParameterizedTest
    @EnumSource
    void endsInOneRefusal(HostileFile hostile) {
        assertThat(checked.findings(file(hostile)))
                .containsExactly(new Checked.Found(hostile.code() + ".xlsx", "", "", hostile.code()));
    }

    @Test
    void neverStopsTheOthers() {
        assertThat(checked.findings(sound)).isEmpty();
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.errors()).isEmpty();
    }

    /** The shortest time that a catalogue can set is a second, which no small file takes. */
    @Test
    void aFileThatTakesTooLongIsRefused() throws IOException {
        Catalogue catalogue = Catalogues.read(CatalogueFiles.builtIn());
        Round round = Round.parse(catalogue, "2023-H1").orElseThrow();
        ReadLimits own = ReadLimits.DEFAULT;
        ReadLimits hasty = new ReadLimits(
                own.fileBytes(),
                own.entries(),
                own.partBytes(),
                own.stylesBytes(),
                own.stringsBytes(),
                own.totalBytes(),
                own.sheets(),
                own.rows(),
                own.cells(),
                own.textLength(),
                Duration.ofNanos(1));
        WorkbookReading.Source source = new WorkbookReading.Source(1, sound, "vp.xlsx");
        try (WorkbookReading reading = new WorkbookReadings(catalogue, hasty, round).open(source)) {
            ReadItem first = Objects.requireNonNull(reading.next());

            assertThat(new ReadingFindings(catalogue, round).judge(first).findings())
                    .extracting(finding -> finding.code())
                    .containsExactly("too-slow");
            assertThat(reading.next()).isNull();
        }
    }
}
