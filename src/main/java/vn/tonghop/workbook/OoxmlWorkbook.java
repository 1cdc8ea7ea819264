package vn.tonghop.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.Relationships.Relationship;

/** An .xlsx or .xlsm file, open for reading. */
final class OoxmlWorkbook implements SubmittedWorkbook {

    /** Heap for shared strings; a table beyond it goes to a temporary file, so that memory stays flat. */
    private static final long STRINGS_IN_MEMORY = 16L << 20;

    private final ZipPackage parts;
    private final ReadBudget budget;
    private final WorkbookPart book;
    private final CellMeanings meanings;
    private final Map<Integer, List<MergedRegion>> merges = new HashMap<>();
    private final Map<Integer, SheetReader> readers = new HashMap<>();
    private final @Nullable String stylesPart;
    private @Nullable LookStyles looks;

    private OoxmlWorkbook(
            ZipPackage parts,
            ReadBudget budget,
            WorkbookPart book,
            CellMeanings meanings,
            @Nullable String stylesPart) {
        this.parts = parts;
        this.budget = budget;
        this.book = book;
        this.meanings = meanings;
        this.stylesPart = stylesPart;
    }

    static OoxmlWorkbook open(Path file, ReadLimits limits) throws RefusedWorkbook, IOException {
        ReadBudget budget = new ReadBudget(limits);
        ZipPackage parts = ZipPackage.open(file, budget);
        try {
            return open(parts, budget);
        } catch (RefusedWorkbook | IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static OoxmlWorkbook open(ZipPackage parts, ReadBudget budget) throws RefusedWorkbook, IOException {
        ReadLimits limits = budget.limits();
        String name = PackageKind.workbookPart(parts, limits);
        Relationships related = Relationships.of(name, parts, limits);
        WorkbookPart book = WorkbookPart.of(name, parts, related, limits);
        Relationship styles = related.ofKind("styles");
        Relationship strings = related.ofKind("sharedStrings");
        Set<String> read = new HashSet<>(book.sheetParts());
        read.addAll(Set.of(PackageKind.CONTENT_TYPES, Relationships.partName(""), name, Relationships.partName(name)));
        CellStyles cellStyles = CellStyles.none();
        if (styles != null) {
            cellStyles = CellStyles.of(styles.target(), parts, limits);
            read.add(styles.target());
        }
        if (strings != null) {
            read.add(strings.target());
        }
        requireSheets(parts, book);
        parts.checkUnread(read);
        return new OoxmlWorkbook(
                parts,
                budget,
                book,
                new CellMeanings(book.dates(), cellStyles, strings(strings, parts, limits)),
                styles == null ? null : styles.target());
    }

    private static SharedStrings strings(@Nullable Relationship strings, ZipPackage parts, ReadLimits limits)
            throws RefusedWorkbook, IOException {
        if (strings == null) {
            return SharedStrings.none();
        }
        try (XmlPart xml = parts.xml(strings.target(), limits.stringsBytes())) {
            return SharedStrings.of(xml, limits, STRINGS_IN_MEMORY);
        }
    }

    private static void requireSheets(ZipPackage parts, WorkbookPart book) throws RefusedWorkbook {
        for (String part : book.sheetParts()) {
            if (!parts.has(part)) {
                throw new RefusedWorkbook(Refusal.DAMAGED, "the part " + part + " is missing");
            }
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return book.sheets();
    }

    @Override
    public SheetRows rows(int sheet) throws RefusedWorkbook {
        SheetReader earlier = readers.remove(sheet);
        if (earlier != null) {
            budget.returnCells(earlier.cellsKept());
        }
        SheetReader reader = new SheetReader(new XmlPart(stream(sheet), budget.limits()), meanings, budget);
        readers.put(sheet, reader);
        return reader;
    }

    @Override
    public List<MergedRegion> merges(int sheet) throws RefusedWorkbook {
        SheetReader reader = readers.get(sheet);
        List<MergedRegion> known = reader == null ? null : reader.merges();
        if (known == null) {
            known = merges.get(sheet);
        }
        if (known == null) {
            known = readMerges(sheet);
            merges.put(sheet, known);
        }
        return known;
    }

    @Override
    public SheetLooks looks(int sheet) throws RefusedWorkbook {
        LookStyles known = looks;
        if (known == null) {
            known = readLooks();
            looks = known;
        }
        return new OoxmlLooks(new XmlPart(stream(sheet), budget.limits()), known);
    }

    private LookStyles readLooks() throws RefusedWorkbook {
        try {
            return stylesPart == null ? LookStyles.none() : LookStyles.of(stylesPart, parts, budget.limits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<MergedRegion> readMerges(int sheet) throws RefusedWorkbook {
        PartStream part = stream(sheet);
        try (XmlPart xml = new XmlPart(part, new RowlessSheet(part), budget.limits())) {
            return Merges.of(xml);
        } catch (RefusedWorkbook e) {
            if (e.refusal() != Refusal.DAMAGED) {
                throw e;
            }
        }
        try (XmlPart xml = new XmlPart(stream(sheet), budget.limits())) {
            return Merges.of(xml);
        }
    }

    private PartStream stream(int sheet) throws RefusedWorkbook {
        try {
            return parts.stream(book.sheetParts().get(sheet), budget.limits().partBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        readers.values().forEach(SheetReader::close);
        meanings.strings().close();
        parts.close();
    }
}
