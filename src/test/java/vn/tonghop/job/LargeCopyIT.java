package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.ZipParts;

/** A large submission is read and given back row by row: a small office server has little memory. */
class LargeCopyIT {

    private static final int ROWS = 50_000;
    private static final int FIRST_ROW = 5;
    private static final String SHEET = "Nhiệm vụ được giao";
    private static final Pattern ROW = Pattern.compile("<row r=\"5\".*?</row>", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("r=\"([A-Z]*)5\"");

    @TempDir
    Path folder;

    @Test
    void marksFiftyThousandRowsInTwoHundredAndFiftySixMegabytes() throws Exception {
        Path sent = large();

        assertThat(check(sent)).isEqualTo(1);
        Path copy = givenBack();
        try (ReadableWorkbook workbook = new ReadableWorkbook(copy.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.findSheet(SHEET).orElseThrow().openStream()) {
            assertThat(rows.filter(row -> row.getRowNum() >= FIRST_ROW)
                            .filter(row -> row.getCellText(1).startsWith("Nhiệm vụ giao tại"))
                            .count())
                    .isEqualTo(ROWS);
        }
    }

    /** The workbook with one late task without an explanation, and that task again and again. */
    private Path large() throws IOException {
        Path sent = Files.copy(
                Path.of("samples", "2023-H1-loi", "late-needs-explanation", "inbox", "qlkh.xlsx"),
                folder.resolve("lon.xlsx"));
        ZipParts parts = ZipParts.of(sent);
        String part = parts.part(SHEET);
        String sheet = parts.text(part);
        Matcher row = ROW.matcher(sheet);
        assertThat(row.find()).isTrue();
        StringBuilder rows = new StringBuilder();
        for (int number = FIRST_ROW; number < FIRST_ROW + ROWS; number++) {
            rows.append(REFERENCE.matcher(row.group()).replaceAll("r=\"$1" + number + "\""));
        }
        int start = row.start();
        parts.put(part, sheet.substring(0, start) + rows + sheet.substring(sheet.indexOf("</sheetData>")));
        parts.write(sent);
        return sent;
    }

    private int check(Path sent) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.tonghop.Tonghop",
                        "check",
                        sent.toString(),
                        "--as-of",
                        "2023-06-15",
                        "--annotate",
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }

    private Path givenBack() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("phan-hoi"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
