package vn.tonghop.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.workbook.MarkedBook.Mark;

/**
 * Writes a submitted workbook anew, from its values and looks only, with marks and notes in its cells and the findings
 * as its first sheet. Rows stream from the one to the other. Nothing that the submitted package holds besides is copied:
 * a formula becomes its value, a link its text; what was hidden in a visible sheet is shown, hidden sheets are left out.
 */
public final class MarkedWorkbook {

    /** Rows of a sheet that are held in memory. */
    private static final int WINDOW = 100;

    private static final CellAddress TOP = new CellAddress(1, 1);

    private final SubmittedWorkbook source;
    private final MarkedBook book;
    private final SXSSFWorkbook target;
    private final Map<SheetInfo, String> names;
    private final List<Integer> lines;
    private final MarkedStyles styles;
    private final MarkedMeta meta = new MarkedMeta();

    private MarkedWorkbook(
            SubmittedWorkbook source,
            MarkedBook book,
            SXSSFWorkbook target,
            Map<SheetInfo, String> names,
            List<Integer> lines) {
        this.source = source;
        this.book = book;
        this.target = target;
        this.names = names;
        this.lines = lines;
        this.styles = new MarkedStyles(target.getXSSFWorkbook(), book.script()::family);
    }

    /**
     * Writes an .xlsx file, which appears under its name only when it is whole. A file of that name is replaced.
     *
     * @throws RefusedWorkbook when the submitted file cannot be read to its end, or its rows stand out of order; nothing
     *     is written then
     */
    public static void write(SubmittedWorkbook source, MarkedBook book, Path file) throws RefusedWorkbook, IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Map<SheetInfo, String> names = names(source, book);
            FindingsWorkbook findings =
                    new FindingsWorkbook(workbook, book.findings().sheet());
            List<Integer> lines = findings.fill(book.findings(), written(names));
            try (SXSSFWorkbook streamed = new GrowingRows(workbook, WINDOW)) {
                // the other mode writes sizes that a reader of streams refuses
                streamed.setZip64Mode(Zip64Mode.AsNeeded);
                new MarkedWorkbook(source, book, streamed, names, lines).copy();
                workbook.getProperties().getCoreProperties().setCreator(book.author());
                WholeFile.write(streamed, file);
            }
        }
    }

    private void copy() throws RefusedWorkbook {
        Map<String, Map<CellAddress, CellLook>> unmarked = MarkedMeta.unmarked(source, book.metaSheet());
        Set<String> present = new HashSet<>(names.values());
        for (SheetInfo sheet : source.sheets()) {
            String name = names.get(sheet);
            if (name != null) {
                Map<CellAddress, Mark> marks = book.marks().getOrDefault(sheet.name(), Map.of());
                copy(sheet, name, marks, unmarked.getOrDefault(sheet.name(), Map.of()), present);
            }
        }
        meta.write(target.createSheet(book.metaSheet()), book.meta(), styles);
        target.setSheetVisibility(target.getSheetIndex(book.metaSheet()), SheetVisibility.VERY_HIDDEN);
    }

    /** The name of each sheet that is given back: its own, unless Excel would not take it. */
    private static Map<SheetInfo, String> names(SubmittedWorkbook source, MarkedBook book) {
        SheetNames taken = new SheetNames();
        taken.take(book.findings().sheet());
        taken.take(book.metaSheet());
        Map<SheetInfo, String> names = new HashMap<>();
        for (SheetInfo sheet : source.sheets()) {
            boolean choices = sheet.name().equals(book.choicesSheet());
            boolean dropped =
                    sheet.name().equals(book.metaSheet()) || book.left().contains(sheet.name());
            if (!dropped && (choices || !sheet.hidden())) {
                names.put(sheet, taken.take(sheet.name()));
            }
        }
        return names;
    }

    /** Names by submitted names; of several sheets of one name the first. */
    private static Map<String, String> written(Map<SheetInfo, String> names) {
        return names.entrySet().stream()
                .sorted(Comparator.comparing(name -> name.getKey().index()))
                .collect(Collectors.toMap(name -> name.getKey().name(), Map.Entry::getValue, (first, other) -> first));
    }

    private void copy(
            SheetInfo from,
            String name,
            Map<CellAddress, Mark> marks,
            Map<CellAddress, CellLook> unmarked,
            Set<String> present)
            throws RefusedWorkbook {
        SXSSFSheet streamed = target.createSheet(name);
        XSSFSheet sheet = target.getXSSFWorkbook().getSheet(name);
        MarkedFrame frame = new MarkedFrame(sheet);
        try (SheetRows rows = source.rows(from.index());
                SheetLooks looks = source.looks(from.index())) {
            new MarkedSheet(streamed, styles, book.script(), marks, unmarked)
                    .copy(rows, looks, (cell, look) -> meta.covered(name, cell, look));
            frame.columns(looks.columns(), styles);
            frame.pane(looks.pane());
            // what stays on screen ends with the header
            TemplateSheetWriter.print(sheet, looks.pane().rows());
            frame.rules(looks.rules(), present);
        }
        frame.merges(source.merges(from.index()));
        if (from.hidden()) {
            target.setSheetVisibility(target.getSheetIndex(name), SheetVisibility.VERY_HIDDEN);
            return;
        }
        annotate(sheet, marks);
    }

    /** Notes on the cells, and links back: from the head of the sheet, and from the first cell of each row with a mark. */
    private void annotate(XSSFSheet sheet, Map<CellAddress, Mark> marks) {
        MarkedNotes notes = new MarkedNotes(sheet, book.author());
        marks.values().stream()
                .filter(mark -> mark.line().isPresent())
                .map(Mark::tone)
                .min(Comparator.naturalOrder())
                .ifPresent(tone -> sheet.setTabColor(Looks.color(tone.tab())));
        Set<CellAddress> linked = new HashSet<>();
        // whoever clicks on a cell to correct it must not be led away
        marks.forEach((cell, mark) -> {
            if (mark.scope() == MarkedBook.Scope.CELL) {
                linked.add(cell);
            }
        });
        for (Map.Entry<CellAddress, Mark> one : new TreeMap<>(marks).entrySet()) {
            CellAddress cell = one.getKey();
            Mark mark = one.getValue();
            notes.add(cell, mark.note());
            CellAddress first = new CellAddress(cell.row(), 1);
            if (mark.line().isPresent() && linked.add(first)) {
                CellAddress line = new CellAddress(lines.get(mark.line().get()), 1);
                SheetLink.add(
                        sheet, first, new FindingsBook.Target(book.findings().sheet(), line));
            }
        }
        if (linked.add(TOP)) {
            SheetLink.add(sheet, TOP, new FindingsBook.Target(book.findings().sheet(), TOP));
        }
    }
}
