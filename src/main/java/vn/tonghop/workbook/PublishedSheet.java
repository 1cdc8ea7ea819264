package vn.tonghop.workbook;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of the published workbook, printed from the top, prototype by prototype. Rows are not kept in memory. */
public final class PublishedSheet {

    /** What Excel takes for the beginning of a formula when a text cell is edited. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final int LEAST_CHART_ROWS = 8;
    private static final int MOST_CHART_ROWS = 30;
    private static final float CHART_ROW_POINTS = 15.75f;

    private final XSSFSheet sheet;
    private final SpilledBytes packed = new SpilledBytes();
    private final DeflatedPiece piece = new DeflatedPiece(packed);
    private final RowMarkup markup;
    private final PublishedWorkbook workbook;
    private final ClonedStyles styles;
    private final SheetLinks links;
    private final double[] edges;
    private final PageFlow pages;
    private final Map<Prototype, Stencil> stencils = new HashMap<>();
    private int next;
    private int repeatedFrom;

    PublishedSheet(XSSFSheet sheet, Layout layout, PublishedWorkbook workbook) {
        this.sheet = sheet;
        this.markup = new RowMarkup(piece, layout.columns());
        this.workbook = workbook;
        this.styles = new ClonedStyles(sheet.getWorkbook());
        this.links = new SheetLinks(sheet);
        PrintArea print = new PrintArea(layout.sheet());
        print.copyTo(sheet);
        this.edges = new ColumnWidths(layout).copyTo(sheet, workbook.digitPixels());
        this.pages = new PageFlow(print.height(edges[edges.length - 1]));
    }

    /** As Excel shows it on the tab, which may differ from the name that was asked for. */
    public String name() {
        return sheet.getSheetName();
    }

    /** Begins rows that shall stay on one page if one can hold them; several such beginnings may be open. */
    public Together startTogether() {
        return pages.start(next)::keep;
    }

    /** Repeats these rows at the top of each page after theirs. Excel knows one such range a sheet: the last one counts. */
    public void repeatOnEachPage(PrintedRows rows) {
        sheet.setRepeatingRows(new CellRangeAddress(rows.first() - 1, rows.last() - 1, -1, -1));
        pages.repeat(rows.height());
        repeatedFrom = pages.page();
    }

    /**
     * Prints a prototype below what is there.
     *
     * @param values what to put into each placeholder
     * @throws IllegalArgumentException when Excel's last row is passed
     */
    public PrintedRows print(Prototype prototype, Function<Placeholder, PrintedValue> values) {
        Stencil stencil = stencil(prototype);
        Content.Filler filler = workbook.filler(values);
        Placement placement = new Placement(stencil, filler.fill(stencil));
        int[] starts = write(stencil, placement);
        for (CellRangeAddress merge : prototype.merges()) {
            merge(merge, starts);
        }
        return new PrintedRows(starts[0] + 1, next, placement.height(), () -> filler.filled(starts));
    }

    private Stencil stencil(Prototype prototype) {
        Stencil known = stencils.get(prototype);
        if (known != null) {
            return known;
        }
        Stencil made = new Stencil(prototype, edges, styles);
        stencils.put(prototype, made);
        return made;
    }

    /** Keeps the rows down to these in sight while the sheet is scrolled. */
    public void freezeBelow(PrintedRows rows) {
        sheet.createFreezePane(0, rows.last());
    }

    /** Draws a chart below what is there, as wide as the table, on one page. */
    public void draw(BarChart chart) {
        if (pages.page() == repeatedFrom) {
            // the header would stand above the chart alone
            sheet.setRepeatingRows(null);
            pages.repeat(0);
        }
        Together together = startTogether();
        int first = next + 1;
        int lines =
                Math.min(MOST_CHART_ROWS, LEAST_CHART_ROWS + 2 * chart.names().size());
        for (int i = 0; i <= lines; i++) {
            pages.add(CHART_ROW_POINTS);
            markup.startRow(next, CHART_ROW_POINTS);
            markup.endRow();
            next++;
        }
        together.keep();
        new ChartDrawing(sheet, chart).draw(new CellRangeAddress(first, next, 0, edges.length - 1));
    }

    /** Sets page breaks, links and the extent; the last that is done to a sheet. */
    PublishedPackage.Rows finish() throws IOException {
        pages.breaks().forEach(row -> sheet.setRowBreak(row - 1));
        links.finish();
        if (next > 0) {
            CellRangeAddress all = new CellRangeAddress(0, next - 1, 0, edges.length - 2);
            sheet.getCTWorksheet().getDimension().setRef(all.formatAsString());
        }
        markup.flush();
        return new PublishedPackage.Rows(packed, piece.end(DeflatedPiece.Next.ANOTHER));
    }

    /** The entry of the package that holds the sheet. */
    String entry() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** Frees what holds the rows. */
    void close() throws IOException {
        piece.close();
        packed.close();
    }

    /** The row on which each line begins, and the row after the last, counted from 0. */
    private int[] write(Stencil stencil, Placement placement) {
        int[] starts = new int[placement.lines().size() + 1];
        for (int line = 0; line < placement.lines().size(); line++) {
            starts[line] = next;
            for (Placement.SheetRow row : placement.lines().get(line)) {
                writeRow(stencil.lines().get(line).size(), row);
            }
        }
        starts[placement.lines().size()] = next;
        return starts;
    }

    private void writeRow(int slots, Placement.SheetRow row) {
        pages.add(row.height());
        markup.startRow(next, row.height());
        for (int slot = 0; slot < slots; slot++) {
            write(row.piece(slot));
        }
        markup.endRow();
        next++;
    }

    private void write(Placement.Piece piece) {
        Stencil.Slot slot = piece.slot();
        int column = slot.box().column();
        Content content = piece.content();
        content.link().ifPresent(address -> links.add(next, column, address));
        if (content.number().isPresent()) {
            markup.number(column, slot.style(), content.number().get().doubleValue());
        } else if (content.text().isEmpty()) {
            markup.empty(column, slot.style());
        } else {
            markup.text(column, style(piece), content.text());
        }
    }

    private int style(Placement.Piece piece) {
        boolean quoted = FORMULA_STARTS.indexOf(piece.content().text().charAt(0)) >= 0;
        XSSFCellStyle prototype = piece.slot().box().style();
        boolean wrapped = piece.lineCount() > 1 && !prototype.getWrapText();
        if (!quoted && !wrapped) {
            return piece.slot().style();
        }
        EnumSet<ClonedStyles.Change> changes = EnumSet.noneOf(ClonedStyles.Change.class);
        if (quoted) {
            changes.add(ClonedStyles.Change.QUOTED);
        }
        if (wrapped) {
            changes.add(ClonedStyles.Change.WRAPPED);
        }
        return styles.of(prototype, changes);
    }

    /** A region within one line stays so in each row of the line; a taller one goes over all rows of its lines. */
    private void merge(CellRangeAddress region, int[] starts) {
        int first = starts[region.getFirstRow()];
        int last = starts[region.getLastRow() + 1] - 1;
        if (region.getFirstRow() == region.getLastRow()) {
            IntStream.rangeClosed(first, last).forEach(row -> merge(region, row, row));
        } else {
            merge(region, first, last);
        }
    }

    private void merge(CellRangeAddress columns, int first, int last) {
        // rows only ever grow downwards, so regions cannot overlap and need not be compared with all earlier ones
        sheet.addMergedRegionUnsafe(
                new CellRangeAddress(first, last, columns.getFirstColumn(), columns.getLastColumn()));
    }

    /** Rows that shall stay on one page. */
    public interface Together {

        /** Keeps all rows printed since the beginning on one page; more may follow, and be kept as well. */
        void keep();
    }
}
