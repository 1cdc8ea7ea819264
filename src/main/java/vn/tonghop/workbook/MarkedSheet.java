package vn.tonghop.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.MarkedBook.Mark;
import vn.tonghop.workbook.SheetLooks.RowLook;

/** Copies one submitted sheet row by row, each value to its own address, with the marks of its cells. */
final class MarkedSheet {

    /** Blank cells that keep their look, in one sheet: ruled rows to be filled in, not a sheet painted to its end. */
    private static final int MOST_BLANKS = 200_000;

    private final SXSSFSheet sheet;
    private final MarkedStyles styles;
    private final MarkedValues values;
    private final MarkedBook.Script script;
    private final TreeMap<Integer, TreeMap<Integer, Mark>> marks = new TreeMap<>();
    private final Map<CellAddress, CellLook> unmarked;
    private int blanks;

    /** @param unmarked looks of cells that an earlier copy had marked, as they were before */
    MarkedSheet(
            SXSSFSheet sheet,
            MarkedStyles styles,
            MarkedBook.Script script,
            Map<CellAddress, Mark> marks,
            Map<CellAddress, CellLook> unmarked) {
        this.sheet = sheet;
        this.styles = styles;
        this.script = script;
        this.values = new MarkedValues(styles);
        this.unmarked = unmarked;
        marks.forEach((cell, mark) ->
                this.marks.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), mark));
    }

    /** What a mark covers, for whoever takes it away again. */
    interface Covered {
        void cell(CellAddress cell, CellLook look);
    }

    /** @throws RefusedWorkbook when the rows do not ascend, or the reading meets a bound */
    void copy(SheetRows rows, SheetLooks looks, Covered covered) throws RefusedWorkbook {
        Row row = rows.next();
        RowLook look = looks.next();
        RowHeights heights = new RowHeights(looks.columns(), script);
        while (row != null || look != null || !marks.isEmpty()) {
            int number = Math.min(
                    Math.min(
                            row == null ? Integer.MAX_VALUE : row.number(),
                            look == null ? Integer.MAX_VALUE : look.number()),
                    marks.isEmpty() ? Integer.MAX_VALUE : marks.firstKey());
            Row here = row != null && row.number() == number ? row : null;
            RowLook shown = look != null && look.number() == number ? look : null;
            SXSSFRow written = sheet.createRow(number - 1);
            double points = shown != null && shown.points() > 0
                    ? shown.points()
                    : here == null ? 0 : heights.points(here, cell -> look(shown, cell));
            if (points > 0) {
                written.setHeightInPoints((float) points);
            }
            write(written, here, shown, covered);
            if (row != null && row.number() == number) {
                row = next(rows, number);
            }
            if (look != null && look.number() == number) {
                look = looks.next();
            }
        }
    }

    private static @Nullable Row next(SheetRows rows, int last) throws RefusedWorkbook {
        Row row = rows.next();
        if (row != null && row.number() <= last) {
            throw new RefusedWorkbook(Refusal.DAMAGED, "row " + row.number() + " stands below row " + last);
        }
        return row;
    }

    private void write(SXSSFRow written, @Nullable Row row, @Nullable RowLook look, Covered covered) {
        int number = written.getRowNum() + 1;
        Map<Integer, Mark> here = marks.remove(number);
        Map<Integer, Mark> marked = here == null ? Map.of() : here;
        if (look != null) {
            look.cells().forEach((column, style) -> blank(written, column, style, marked));
        }
        if (row != null) {
            row.cells().forEach(cell -> put(written, cell, look(look, cell.address()), marked));
        }
        marked.forEach((column, mark) -> {
            CellAddress address = new CellAddress(number, column);
            CellLook before = look(look, address);
            boolean blank = row == null || row.value(column) instanceof CellValue.Empty;
            if (blank || !mark.content().equals(MarkedBook.Content.KEPT)) {
                values.put(written.createCell(column - 1), mark.content(), before, mark.tone());
            }
            covered.cell(address, before);
        });
    }

    private CellLook look(@Nullable RowLook look, CellAddress address) {
        CellLook before = unmarked.get(address);
        return before != null
                ? before
                : look == null ? CellLook.PLAIN : look.cells().getOrDefault(address.column(), CellLook.PLAIN);
    }

    private void blank(SXSSFRow row, int column, CellLook style, Map<Integer, Mark> marked) {
        if (!marked.containsKey(column) && blanks < MOST_BLANKS) {
            blanks++;
            CellLook before = unmarked.get(new CellAddress(row.getRowNum() + 1, column));
            row.createCell(column - 1)
                    .setCellStyle(styles.of(before == null ? style : before, null, MarkedStyles.Quote.PLAIN));
        }
    }

    private void put(SXSSFRow row, Cell cell, CellLook look, Map<Integer, Mark> marked) {
        Mark mark = marked.get(cell.address().column());
        CellValue value = cell.value() instanceof CellValue.Text text
                ? new CellValue.Text(script.shown(cell, text.text()))
                : cell.value();
        values.put(row.createCell(cell.address().column() - 1), value, look, mark == null ? null : mark.tone());
    }
}
