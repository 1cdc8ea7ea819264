package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.text.GarbleSearch;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetAnomaly;
import vn.tonghop.workbook.SheetRows;

/** The rows of a sheet with what their fonts show: first converted, because cleaning would drop letters, then cleaned. */
final class UnicodeRows implements SheetRows {

    private final SheetRows sent;
    private final GarbleSearch<CellAddress> search;

    /** @param search is shown every text */
    UnicodeRows(SheetRows sent, GarbleSearch<CellAddress> search) {
        this.sent = sent;
        this.search = search;
    }

    @Override
    public @Nullable Row next() throws RefusedWorkbook {
        Row row = sent.next();
        return row == null ? null : unicode(row);
    }

    private Row unicode(Row row) {
        List<Cell> cells = row.cells();
        List<Cell> changed = List.of();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.value() instanceof CellValue.Text text) {
                String shown = ShownText.of(cell, text.text());
                search.add(shown, cell.address());
                String clean = Spelling.clean(shown);
                if (!clean.equals(text.text())) {
                    changed = changed.isEmpty() ? new ArrayList<>(cells) : changed;
                    changed.set(i, cell.with(new CellValue.Text(clean)));
                }
            }
        }
        return changed.isEmpty() ? row : new Row(row.number(), row.hidden(), Collections.unmodifiableList(changed));
    }

    @Override
    public List<SheetAnomaly> anomalies() {
        return sent.anomalies();
    }

    @Override
    public void close() {
        sent.close();
    }
}
