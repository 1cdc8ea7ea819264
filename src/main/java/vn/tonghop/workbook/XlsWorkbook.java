package vn.tonghop.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An .xls file of Excel 97–2003, open for reading. Its workbook stream is copied out of the container once, so that a
 * sheet can be gone to directly; nothing but cells, formats and strings is looked at, so that drawings, formulas and
 * programs cost nothing and can break nothing.
 */
final class XlsWorkbook implements SubmittedWorkbook {

    private final FileChannel stream;
    private final ReadBudget budget;
    private final BiffGlobals globals;
    private final Map<Integer, BiffSheet> sheets = new HashMap<>();
    private final Map<Integer, BiffRows> readers = new HashMap<>();
    private @Nullable BiffLookStyles styles;
    private int merges;

    private XlsWorkbook(FileChannel stream, ReadBudget budget, BiffGlobals globals) {
        this.stream = stream;
        this.budget = budget;
        this.globals = globals;
    }

    static XlsWorkbook open(Path file, ReadLimits limits) throws RefusedWorkbook, IOException {
        ReadBudget budget = new ReadBudget(limits);
        FileChannel stream = OleContents.workbookStream(file, budget);
        try {
            stream = BiffProtection.undone(stream, budget);
            return new XlsWorkbook(stream, budget, BiffGlobals.of(new BiffRecords(stream, budget), budget));
        } catch (RefusedWorkbook | IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return globals.sheets();
    }

    @Override
    public SheetRows rows(int sheet) throws RefusedWorkbook {
        BiffRows earlier = readers.remove(sheet);
        if (earlier != null) {
            budget.giveBack(earlier.cellsKept(), earlier.textKept());
        }
        BiffRows reader = new BiffRows(records(), sheet(sheet), globals.meanings(), budget);
        readers.put(sheet, reader);
        return reader;
    }

    @Override
    public List<MergedRegion> merges(int sheet) throws RefusedWorkbook {
        return sheet(sheet).merges();
    }

    @Override
    public SheetLooks looks(int sheet) throws RefusedWorkbook {
        BiffLookStyles known = styles;
        if (known == null) {
            try {
                known = BiffLookStyles.of(records(), budget.limits());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            styles = known;
        }
        return new BiffLooks(records(), sheet(sheet), known);
    }

    @Override
    public Set<Integer> hiddenColumns(int sheet) throws RefusedWorkbook {
        return sheet(sheet).shown().hiddenColumns().stream()
                .mapToObj(column -> column + 1)
                .collect(Collectors.toSet());
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
    public boolean hasDrawing(int sheet) throws RefusedWorkbook {
        return sheet(sheet).shown().hasDrawing();
    }

    private BiffSheet sheet(int sheet) throws RefusedWorkbook {
        BiffSheet known = sheets.get(sheet);
        if (known == null) {
            known = BiffSheet.of(records(), globals.offsets().get(sheet));
            merges += known.merges().size();
            if (merges > Merges.MAX_REGIONS) {
                throw new RefusedWorkbook(
                        Refusal.TOO_MANY_CELLS, "more than " + Merges.MAX_REGIONS + " merged regions");
            }
            sheets.put(sheet, known);
        }
        return known;
    }

    /** A cursor of its own for each use: one may be opened while another is half-way. */
    private BiffRecords records() {
        try {
            return new BiffRecords(stream, budget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        globals.meanings().strings().close();
        try {
            stream.close();
        } catch (IOException e) {
            // nothing in it is wanted any more
        }
    }
}
