package vn.tonghop.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.Relationships.Relationship;

/** An .xlsx or .xlsm file, open for reading. */
final class OoxmlWorkbook implements SubmittedWorkbook {

    private final ZipPackage parts;
    private final ReadBudget budget;
    private final Relationships related;
    private final WorkbookPart book;
    private final CellMeanings meanings;
    private final Map<Integer, List<MergedRegion>> merges = new HashMap<>();
    private final Map<Integer, SheetReader> readers = new HashMap<>();
    private @Nullable LookStyles looks;

    private OoxmlWorkbook(
            ZipPackage parts, ReadBudget budget, Relationships related, WorkbookPart book, CellMeanings meanings) {
        this.parts = parts;
        this.budget = budget;
        this.related = related;
        this.book = book;
        this.meanings = meanings;
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
                related,
                book,
                new CellMeanings(book.dates(), cellStyles, strings(strings, parts, limits)));
    }

    private static SharedStrings strings(@Nullable Relationship strings, ZipPackage parts, ReadLimits limits)
            throws RefusedWorkbook, IOException {
        if (strings == null) {
            return SharedStrings.none();
        }
        try (XmlPart xml = parts.xml(strings.target(), limits.stringsBytes())) {
            return SharedStrings.of(xml, limits, SharedStrings.IN_MEMORY);
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
            budget.giveBack(earlier.cellsKept(), earlier.textKept());
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
    public void checkTime() throws RefusedWorkbook {
        budget.checkTime();
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
        Relationship styles = related.ofKind("styles");
        try {
            return styles == null ? LookStyles.none() : LookStyles.of(styles.target(), parts, budget.limits());
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

    @Override
    public Set<Integer> hiddenColumns(int sheet) throws RefusedWorkbook {
        SheetReader reader = readers.get(sheet);
        if (reader != null && reader.isBegun()) {
            return reader.hiddenColumns();
        }
        try (SheetReader begun = new SheetReader(new XmlPart(stream(sheet), budget.limits()), meanings, budget)) {
            begun.next();
            budget.giveBack(begun.cellsKept(), begun.textKept());
            return begun.hiddenColumns();
        }
    }

    @Override
    public boolean hasDrawing(int sheet) throws RefusedWorkbook {
        try {
            return Relationships.of(book.sheetParts().get(sheet), parts, budget.limits())
                            .ofKind("drawing")
                    != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<CellComment> comments(int sheet) throws RefusedWorkbook {
        ReadLimits limits = budget.limits();
        return unlessDamaged(() -> {
            Relationship part = Relationships.of(book.sheetParts().get(sheet), parts, limits)
                    .ofKind("comments");
            if (part == null) {
                return List.of();
            }
            try (XmlPart xml = parts.xml(part.target())) {
                return CommentsPart.of(xml, limits);
            }
        });
    }

    @Override
    public List<String> externalLinks() throws RefusedWorkbook {
        return unlessDamaged(() -> {
            List<String> links = new ArrayList<>();
            for (Relationship link : related.allOfKind("externalLink")) {
                links.addAll(Relationships.external(link.target(), parts, budget.limits()));
            }
            return links;
        });
    }

    /** Reads a part that no figure depends on. */
    private interface Beside<T> {
        List<T> read() throws RefusedWorkbook, IOException;
    }

    private static <T> List<T> unlessDamaged(Beside<T> part) throws RefusedWorkbook {
        try {
            return part.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedWorkbook e) {
            // the figures stand in other parts
            if (e.refusal() == Refusal.DAMAGED) {
                return List.of();
            }
            throw e;
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
