package vn.tonghop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder with the catalogue of an office in {@code home/catalogue} and a workbook of each unit in {@code inbox}. */
record Corpus(Path folder, Shape shape) {

    /**
     * What a corpus is made of.
     *
     * @param rows in each sheet
     * @param uniqueTexts whether nearly every text stands in one cell only
     */
    record Shape(int workbooks, int sheets, int rows, boolean uniqueTexts) {

        long cells() {
            return (long) workbooks * sheets * (rows + 1) * CorpusWorkbook.HEADERS.size();
        }
    }

    static Corpus make(Path folder, Shape shape) throws IOException {
        Corpus corpus = new Corpus(folder, shape);
        Files.createDirectories(corpus.inbox());
        corpus.catalogue().write(shape.workbooks(), shape.sheets());
        for (int unit = 1; unit <= shape.workbooks(); unit++) {
            Map<String, String> cover = new LinkedHashMap<>();
            cover.put("Đơn vị", BenchmarkCatalogue.name(unit));
            cover.put("Loại báo cáo", "Báo cáo 6 tháng");
            cover.put("Kỳ báo cáo", BenchmarkCatalogue.PERIOD);
            cover.put("Lần gửi", "1");
            new CorpusWorkbook(unit, shape.uniqueTexts())
                    .write(
                            corpus.inbox().resolve(BenchmarkCatalogue.code(unit) + ".xlsx"),
                            cover,
                            new CorpusWorkbook.Size(shape.sheets(), shape.rows()));
        }
        return corpus;
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path home() {
        return folder.resolve("home");
    }

    BenchmarkCatalogue catalogue() {
        return new BenchmarkCatalogue(home().resolve("catalogue"));
    }

    List<Path> workbooks() {
        List<Path> files = new ArrayList<>();
        for (int unit = 1; unit <= shape.workbooks(); unit++) {
            files.add(inbox().resolve(BenchmarkCatalogue.code(unit) + ".xlsx"));
        }
        return files;
    }

    /** The words of the main job over this corpus. */
    List<String> run() {
        return List.of(
                "run",
                "--home",
                home().toString(),
                "--inbox",
                inbox().toString(),
                "--period",
                BenchmarkCatalogue.PERIOD,
                "--as-of",
                BenchmarkCatalogue.AS_OF);
    }

    /** The words that judge what was submitted once more. */
    List<String> validate() {
        return List.of("validate", "--home", home().toString(), "--period", BenchmarkCatalogue.PERIOD);
    }
}
