package vn.tonghop.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table kept as text (.csv, .tsv), open for reading: one sheet, named after the file, of which every cell is text. */
final class DelimitedText implements SubmittedWorkbook {

    private final Path file;
    private final ReadBudget budget;
    private final TextEncoding encoding;
    private final char separator;
    private final List<SheetInfo> sheets;
    private @Nullable DelimitedRows reader;

    private DelimitedText(Path file, ReadBudget budget, TextEncoding encoding, char separator, String name) {
        this.file = file;
        this.budget = budget;
        this.encoding = encoding;
        this.separator = separator;
        this.sheets = List.of(new SheetInfo(0, name, false, DateSystem.SINCE_1900));
    }

    static DelimitedText open(Path file, String submittedName, ReadLimits limits) throws RefusedWorkbook, IOException {
        ReadBudget budget = new ReadBudget(limits);
        TextEncoding encoding = TextEncoding.of(file, start(file), budget);
        char separator = TextSeparator.of(file, encoding, budget).character();
        return new DelimitedText(file, budget, encoding, separator, withoutExtension(submittedName));
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileFormat.SAMPLE_BYTES);
        }
    }

    private static String withoutExtension(String submittedName) {
        String name = FileFormat.baseName(submittedName);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public SheetRows rows(int sheet) throws RefusedWorkbook {
        sheets.get(sheet);
        if (reader != null) {
            reader.close();
            budget.giveBack(reader.cellsKept(), 0);
        }
        reader = open();
        return reader;
    }

    private DelimitedRows open() throws RefusedWorkbook {
        try {
            return new DelimitedRows(new TextRecords(file, encoding, separator, budget), encoding, separator, budget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SheetLooks looks(int sheet) throws RefusedWorkbook {
        try (DelimitedRows all = open()) {
            SheetLooks looks = new TextLooks(all);
            budget.giveBack(all.cellsKept(), 0);
            return looks;
        }
    }

    @Override
    public Set<Integer> hiddenColumns(int sheet) {
        return Set.of();
    }

    @Override
    public void checkTime() throws RefusedWorkbook {
        budget.checkTime();
    }

    @Override
    public List<CellComment> comments(int sheet) {
        return List.of();
    }

    @Override
    public List<String> externalLinks() {
        return List.of();
    }

    @Override
    public boolean hasDrawing(int sheet) {
        return false;
    }

    @Override
    public List<MergedRegion> merges(int sheet) {
        return List.of();
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
