package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Streams the looks of a sheet of a BIFF8 stream. Where a program wrote the cells out of the order of rows, only widths
 * and heights are told. Input rules are left out: theirs are compiled formulas.
 */
final class BiffLooks implements SheetLooks {

    private static final int PANE = 0x0041;
    private static final int COLUMNS = 0x007D;
    private static final int NUMBERS = 0x00BD;
    private static final int BLANKS = 0x00BE;
    private static final int BLANK = 0x0201;
    private static final int ROW = 0x0208;
    private static final int WINDOW = 0x023E;

    private static final int ROWS = 65_536;
    /** Of the height of a row: that it is the usual one. */
    private static final int USUAL_HEIGHT = 0x8000;
    /** What some programs write for a height that they do not know: one line of ten points. */
    private static final int ONE_LINE = 0x00FF;

    private static final int FROZEN = 0x0008;
    private static final double TWIPS = 20;
    private static final double WIDTH_UNITS = 256;
    private static final int MOST_FROZEN_ROWS = 100;
    private static final int MOST_FROZEN_COLUMNS = 50;

    private final BiffRecords records;
    private final BiffLookStyles styles;
    private final short[] heights = new short[ROWS];
    private final List<ColumnLook> columns = new ArrayList<>();
    private Pane pane = new Pane(0, 0);
    private boolean onCell;
    private int number;

    BiffLooks(BiffRecords records, BiffSheet sheet, BiffLookStyles styles) throws RefusedWorkbook {
        this.records = records;
        this.styles = styles;
        if (sheet.offset() >= 0) {
            boolean inOrder = survey(sheet.offset());
            onCell = inOrder && BiffSheet.open(records, sheet.offset()) && nextCell();
        }
    }

    /** @return whether cells, blank ones too, stand in the order of rows */
    private boolean survey(long offset) throws RefusedWorkbook {
        boolean inOrder = true;
        boolean frozen = false;
        int last = 0;
        if (!BiffSheet.open(records, offset)) {
            return false;
        }
        while (BiffSheet.nextOwn(records)) {
            switch (records.id()) {
                case ROW -> readHeight();
                case COLUMNS -> readColumns();
                case WINDOW -> frozen = (records.u16(0) & FROZEN) != 0;
                case PANE -> readPane(frozen);
                default -> {
                    if (isCell()) {
                        inOrder &= records.u16(0) >= last;
                        last = records.u16(0);
                    }
                }
            }
        }
        return inOrder;
    }

    private void readHeight() throws RefusedWorkbook {
        int twips = records.u16(6);
        if ((twips & USUAL_HEIGHT) == 0 && twips != ONE_LINE) {
            heights[records.u16(0)] = (short) Math.min(twips, Placement.TALLEST * TWIPS);
        }
    }

    private void readColumns() throws RefusedWorkbook {
        int first = records.u16(0) + 1;
        int last = Math.min(records.u16(2) + 1, BiffCells.COLUMNS);
        int before = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).last();
        if (first > before && last >= first) {
            columns.add(new ColumnLook(first, last, records.u16(4) / WIDTH_UNITS, styles.at(records.u16(6))));
        }
    }

    private void readPane(boolean frozen) throws RefusedWorkbook {
        int rows = records.u16(2);
        int across = records.u16(0);
        if (frozen && rows <= MOST_FROZEN_ROWS && across <= MOST_FROZEN_COLUMNS) {
            pane = new Pane(rows, across);
        }
    }

    private boolean isCell() {
        return BiffCells.isCell(records.id()) || records.id() == BLANK || records.id() == BLANKS;
    }

    private boolean nextCell() throws RefusedWorkbook {
        while (BiffSheet.nextOwn(records)) {
            if (isCell()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable RowLook next() throws RefusedWorkbook {
        int cellRow = onCell ? records.u16(0) : ROWS;
        while (number < cellRow && heights[number] == 0) {
            number++;
        }
        if (number == ROWS) {
            return null;
        }
        Map<Integer, CellLook> cells = new HashMap<>();
        while (onCell && records.u16(0) == number) {
            read(cells);
            onCell = nextCell();
        }
        number++;
        return new RowLook(number, heights[number - 1] / TWIPS, cells);
    }

    private void read(Map<Integer, CellLook> cells) throws RefusedWorkbook {
        int first = records.u16(2);
        int step = records.id() == NUMBERS ? 6 : 2;
        boolean several = records.id() == NUMBERS || records.id() == BLANKS;
        int count = several ? (records.length() - 6) / step : 1;
        for (int i = 0; i < count && first + i < BiffCells.COLUMNS; i++) {
            CellLook look = styles.at(records.u16(4 + step * i));
            if (!look.equals(CellLook.PLAIN)) {
                cells.putIfAbsent(first + i + 1, look);
            }
        }
    }

    @Override
    public List<ColumnLook> columns() {
        return List.copyOf(columns);
    }

    @Override
    public Pane pane() {
        return pane;
    }

    @Override
    public List<InputRule> rules() {
        return List.of();
    }

    @Override
    public void close() {
        onCell = false;
        number = ROWS;
    }
}
