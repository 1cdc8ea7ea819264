package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Streams the rows of a sheet of a BIFF8 stream. Of two cells at one place the first is kept; a cell outside the 256
 * columns of the format is left out. Each is reported.
 */
final class BiffRows implements SheetRows {

    private final BiffRecords records;
    private final BiffSheet sheet;
    private final BiffCells cells;
    private final ReadBudget budget;
    private final Anomalies anomalies = new Anomalies();
    private boolean begun;
    private boolean onCell;
    /** Null where the file keeps the order of rows by itself. */
    private long @Nullable [] sorted;

    private int nextSorted;
    private int rowsKept;
    private long cellsKept;
    private long textKept;

    BiffRows(BiffRecords records, BiffSheet sheet, CellMeanings meanings, ReadBudget budget) {
        this.records = records;
        this.sheet = sheet;
        this.budget = budget;
        this.cells = new BiffCells(records, meanings, anomalies, budget.limits());
    }

    @Override
    public @Nullable Row next() throws RefusedWorkbook {
        if (!begun) {
            begun = true;
            onCell = begin();
        }
        while (onCell) {
            int row = records.u16(0);
            List<Cell> kept = readRow(row);
            if (!kept.isEmpty()) {
                rowsKept++;
                budget.checkRows(rowsKept);
                return new Row(row + 1, sheet.shown().hiddenRows().get(row), Collections.unmodifiableList(kept));
            }
        }
        return null;
    }

    private boolean begin() throws RefusedWorkbook {
        if (sheet.cells() == 0) {
            return false;
        }
        if (!sheet.inOrder()) {
            sorted = sheet.sorted(records);
        }
        return BiffSheet.open(records, sheet.offset()) && nextCell();
    }

    private List<Cell> readRow(int row) throws RefusedWorkbook {
        List<Cell> kept = new ArrayList<>();
        long text = 0;
        cells.beginRow(row + 1);
        while (onCell && records.u16(0) == row) {
            int before = kept.size();
            cells.read(kept);
            for (int i = before; i < kept.size(); i++) {
                cellsKept++;
                budget.spendCell();
                text += spendText(kept.get(i));
            }
            if (text > budget.limits().textLength()) {
                throw new RefusedWorkbook(Refusal.TEXT_TOO_LONG, "the texts of row " + (row + 1) + " are too long");
            }
            onCell = nextCell();
        }
        kept.sort(Comparator.comparing(Cell::address));
        return kept;
    }

    /** @return its length */
    private int spendText(Cell cell) throws RefusedWorkbook {
        if (!(cell.value() instanceof CellValue.Text text)) {
            return 0;
        }
        int length = text.text().length();
        textKept += length;
        budget.spendText(length);
        return length;
    }

    private boolean nextCell() throws RefusedWorkbook {
        long[] places = sorted;
        if (places != null) {
            if (nextSorted == places.length) {
                return false;
            }
            records.seek(places[nextSorted++]);
            return records.next();
        }
        while (BiffSheet.nextOwn(records)) {
            if (BiffCells.isCell(records.id())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<SheetAnomaly> anomalies() {
        return anomalies.inOrder();
    }

    /** Characters of text kept so far. */
    long textKept() {
        return textKept;
    }

    /** Cells delivered so far. */
    long cellsKept() {
        return cellsKept;
    }

    @Override
    public void close() {
        onCell = false;
        begun = true;
        sorted = null;
    }
}
