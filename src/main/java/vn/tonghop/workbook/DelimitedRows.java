package vn.tonghop.workbook;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams the records of delimited text as rows. */
final class DelimitedRows implements SheetRows {

    private final TextRecords records;
    private final TextEncoding encoding;
    private final RFC4180Parser parser;
    private final ReadBudget budget;
    private final Anomalies anomalies = new Anomalies();
    private int rowsKept;
    private long cellsKept;

    DelimitedRows(TextRecords records, TextEncoding encoding, char separator, ReadBudget budget) {
        this.records = records;
        this.encoding = encoding;
        this.budget = budget;
        this.parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    }

    @Override
    public @Nullable Row next() throws RefusedWorkbook {
        for (String record = records.next(); record != null; record = records.next()) {
            if (records.number() > CellAddress.MAX_ROW) {
                throw new RefusedWorkbook(Refusal.TOO_MANY_ROWS, "more records than a sheet has rows");
            }
            List<Cell> kept = cells(parse(record));
            if (!kept.isEmpty()) {
                rowsKept++;
                budget.checkRows(rowsKept);
                return new Row(records.number(), false, Collections.unmodifiableList(kept));
            }
        }
        return null;
    }

    private String[] parse(String record) throws RefusedWorkbook {
        try {
            return parser.parseLine(record);
        } catch (IOException e) {
            throw new RefusedWorkbook(Refusal.TEXT_WITHOUT_TABLE, "record " + records.number(), e);
        }
    }

    private List<Cell> cells(String[] texts) throws RefusedWorkbook {
        List<Cell> kept = new ArrayList<>(texts.length);
        for (int column = 1; column <= texts.length; column++) {
            String text = texts[column - 1];
            if (text.isEmpty()) {
                continue;
            }
            if (column > CellAddress.MAX_COLUMN) {
                anomalies.add(SheetAnomaly.Kind.OUT_OF_GRID, null, CellAddress.letters(column) + records.number());
                break;
            }
            CellAddress address = new CellAddress(records.number(), column);
            if (text.length() > CellReader.MAX_CELL_TEXT) {
                anomalies.add(SheetAnomaly.Kind.TEXT_TOO_LONG_FOR_CELL, address, text);
            }
            kept.add(new Cell(address, new CellValue.Text(encoding.compose(text)), null, false));
            cellsKept++;
            budget.spendCell();
        }
        return kept;
    }

    @Override
    public List<SheetAnomaly> anomalies() {
        return anomalies.inOrder();
    }

    /** Cells delivered so far. */
    long cellsKept() {
        return cellsKept;
    }

    @Override
    public void close() {
        records.close();
    }
}
