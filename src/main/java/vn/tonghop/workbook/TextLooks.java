package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** Looks for delimited text, which has none of its own: a ruled table whose columns hold what stands in them. */
final class TextLooks implements SheetLooks {

    private static final CellLook RULED = new CellLook(
            CellLook.Font.PLAIN,
            null,
            CellLook.Borders.THIN,
            new CellLook.Alignment(HorizontalAlignment.GENERAL, VerticalAlignment.TOP, true, 0),
            null);

    private static final int MOST_COLUMNS = 256;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;
    /** Fewer filled cells make a title or a signature, not a row of the table. */
    private static final int FEWEST_CELLS = 3;

    private final int[] widths = new int[MOST_COLUMNS];
    private final Map<Integer, CellLook> cells = new HashMap<>();
    /** Numbers of the rows of the table. */
    private final BitSet rows = new BitSet();

    private int row;

    /** @param content is read to its end */
    TextLooks(SheetRows content) throws RefusedWorkbook {
        for (Row next = content.next(); next != null; next = content.next()) {
            List<Cell> filled = next.cells().stream()
                    .filter(cell -> cell.address().column() <= MOST_COLUMNS)
                    .toList();
            if (filled.size() >= FEWEST_CELLS) {
                rows.set(next.number());
                filled.forEach(this::fit);
            }
        }
        for (int column = 1; column <= MOST_COLUMNS; column++) {
            if (widths[column - 1] > 0) {
                cells.put(column, RULED);
            }
        }
    }

    private void fit(Cell cell) {
        int column = cell.address().column() - 1;
        int longest = cell.value() instanceof CellValue.Text text
                ? Arrays.stream(text.text().split("\n", -1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                : 0;
        widths[column] = Math.max(widths[column], Math.max(NARROWEST, Math.min(WIDEST, longest + 2)));
    }

    @Override
    public @Nullable RowLook next() {
        row = rows.nextSetBit(row + 1);
        if (row < 0) {
            row = CellAddress.MAX_ROW;
            return null;
        }
        return new RowLook(row, 0, cells);
    }

    @Override
    public List<ColumnLook> columns() {
        List<ColumnLook> columns = new ArrayList<>();
        for (int column = 1; column <= MOST_COLUMNS; column++) {
            if (widths[column - 1] > 0) {
                columns.add(new ColumnLook(column, column, widths[column - 1], CellLook.PLAIN));
            }
        }
        return columns;
    }

    @Override
    public Pane pane() {
        return new Pane(0, 0);
    }

    @Override
    public List<InputRule> rules() {
        return List.of();
    }

    @Override
    public void close() {
        rows.clear();
    }
}
