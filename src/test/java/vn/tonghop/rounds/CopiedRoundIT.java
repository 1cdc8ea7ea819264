package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.text.LegacyTable;
import vn.tonghop.validation.UnitTemplates;
import vn.tonghop.workbook.MovedTables;
import vn.tonghop.workbook.OldWorkbook;
import vn.tonghop.workbook.ReadBack;
import vn.tonghop.workbook.TextEdits;

/** The tables of a round do not depend on the shape in which units send their workbooks. */
class CopiedRoundIT {

    @TempDir
    static Path folder;

    private static Map<String, List<String>> tables = Map.of();

    /** Ways to send one and the same workbook. */
    private enum Shape {
        OLD {
            @Override
            void copy(Path sent, Path inbox, String name) throws IOException {
                OldWorkbook.save(sent, inbox.resolve(name + ".xls"));
            }
        },
        REORDERED {
            @Override
            void copy(Path sent, Path inbox, String name) throws IOException {
                MovedTables.reorder(sent, inbox.resolve(name + ".xlsx"), new Random(47));
            }
        },
        IN_VNI {
            @Override
            void copy(Path sent, Path inbox, String name) throws IOException {
                TextEdits.rewrite(sent, inbox.resolve(name + ".xlsx"), Shape::vni, "VNI-Times");
            }
        },
        RETITLED {
            @Override
            void copy(Path sent, Path inbox, String name) throws IOException {
                MovedTables.retitle(sent, inbox.resolve(name + ".xlsx"), 5, 2);
            }
        };

        abstract void copy(Path sent, Path inbox, String name) throws IOException;

        /** Texts with letters that the encoding cannot carry stay as they are. */
        private static String vni(String text) {
            String encoded = LegacyTable.VNI.encode(text);
            return encoded.chars().allMatch(c -> c < 0x100) ? encoded : text;
        }
    }

    @BeforeAll
    static void runOnTheSamples() throws Exception {
        try (Office office = Office.withSamples(folder.resolve("samples"))) {
            tables = tables(office);
        }
    }

    /** The tables of a run; the list of sources names files and cells, which are others for other files. */
    private static Map<String, List<String>> tables(Office office) throws Exception {
        Path csv = office.run().workbook().resolveSibling("csv");
        Map<String, List<String>> read = new TreeMap<>();
        try (Stream<Path> files = Files.list(csv)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches("(phu-luc|theo-don-vi|sap-den-han).*")) {
                    read.put(name, Files.readAllLines(file));
                }
            }
        }
        assertThat(read).hasSizeGreaterThan(6);
        return read;
    }

    /** Each unit has had every shape when all turns are done. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theShapeOfTheWorkbooksChangesNoTable(int turn) throws Exception {
        try (Office office = new Office(folder.resolve("turn" + turn))) {
            Files.createDirectories(office.inbox());
            List<Path> sent = UnitTemplates.all();
            for (int unit = 0; unit < sent.size(); unit++) {
                Shape shape = Shape.values()[(unit + turn) % Shape.values().length];
                shape.copy(sent.get(unit), office.inbox(), "bao cao " + unit);
            }

            assertThat(tables(office)).isEqualTo(tables);
        }
    }

    @Test
    void oneFormSentAsTextCountsAndTheFormsThatTextCannotHoldAreMissing() throws Exception {
        String name = "qlkh_6T2023_final_final.xlsx";
        try (Office office = Office.withSamples(folder.resolve("text"))) {
            Path sent = office.inbox().resolve(name);
            String text = MovedTables.delimited(
                    sent,
                    "Nhiệm vụ được giao",
                    List.of("Đơn vị: Phòng Quản lý Khoa học và Công nghệ", "Kỳ báo cáo: 6 tháng đầu năm 2023"),
                    ';');
            Files.writeString(office.inbox().resolve("QLKH.csv"), "\uFEFF" + text, StandardCharsets.UTF_8);
            Files.delete(sent);
            Result result = office.run();

            assertThat(List.of(result.count("giao"), result.count("da_xong"))).containsExactly(58L, 45L);
            assertThat(marks(result)).contains("Số liệu chưa đầy đủ").contains("Phòng Quản lý Khoa học và Công nghệ");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileThatCannotBeReadMakesTotalsSmallerOnlyBesideTheMark(String name) throws Exception {
        try (Office office = Office.withSamples(folder.resolve("damaged " + name))) {
            Path file = office.inbox().resolve(name);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
            Result damaged = office.run();
            Files.write(file, whole);
            Result sound = office.run();

            assertThat(damaged.count("giao")).isLessThanOrEqualTo(58L);
            assertThat(marks(damaged)).contains("Số liệu chưa đầy đủ: còn thiếu báo cáo của");
            assertThat(sound.count("giao")).isEqualTo(58L);
            assertThat(marks(sound)).isEmpty();
        }
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Office.SAMPLES)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String marks(Result result) throws IOException {
        return String.join(
                "\n",
                ReadBack.shown(result.workbook(), "Phụ lục IV").stream()
                        .flatMap(List::stream)
                        .filter(text -> text.contains("chưa đầy đủ"))
                        .toList());
    }
}
