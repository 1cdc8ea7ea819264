package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Streams a worksheet part. Rows come in the order of the file, which is that of their numbers in all that Excel
 * writes. Of two rows or two cells at one place the first is kept; a cell outside the grid, or one that names another
 * row than the one it stands in, is left out. Each is reported.
 */
final class SheetReader implements SheetRows {

    private static final int WORKSHEET = 1;
    private static final int SHEET_DATA = 2;
    private static final int ROW = 3;
    private static final int LONGEST_SHOWN = 40;

    private final XmlPart xml;
    private final ReadBudget budget;
    private final CellReader cells;
    private final Anomalies anomalies = new Anomalies();
    private final Merges merges = new Merges();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet rowsMet = new BitSet();
    private final BitSet columnsMet = new BitSet();
    private Place place = Place.BEFORE_ROWS;
    private int rowNumber;
    private boolean rowHidden;
    private int rowsKept;
    private long cellsKept;
    private long textKept;

    private enum Place {
        BEFORE_ROWS,
        IN_ROWS,
        AT_END
    }

    SheetReader(XmlPart xml, CellMeanings meanings, ReadBudget budget) throws RefusedWorkbook {
        this.xml = xml;
        this.budget = budget;
        this.cells = new CellReader(xml, meanings, anomalies, budget.limits());
        root(xml);
    }

    static void root(XmlPart xml) throws RefusedWorkbook {
        xml.root("worksheet", "chartsheet", "dialogsheet", "macrosheet");
        WorkbookPart.requireTransitional(xml);
    }

    @Override
    public @Nullable Row next() throws RefusedWorkbook {
        while (place != Place.AT_END) {
            if (place == Place.BEFORE_ROWS) {
                place = findRows();
                continue;
            }
            if (!xml.nextChild(SHEET_DATA)) {
                place = Place.BEFORE_ROWS;
            } else if (xml.name().equals("row")) {
                Row row = readRow();
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    private Place findRows() throws RefusedWorkbook {
        while (xml.nextChild(WORKSHEET)) {
            if (xml.name().equals("sheetData")) {
                return Place.IN_ROWS;
            }
            if (xml.name().equals("cols")) {
                readColumns();
            }
            if (xml.name().equals("mergeCells")) {
                merges.read(xml);
            }
        }
        xml.finish();
        return Place.AT_END;
    }

    private void readColumns() throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int first = 0;
            int last = 0;
            boolean hidden = false;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "min" -> first = xml.attribute(i).asCount();
                    case "max" -> last = xml.attribute(i).asCount();
                    case "hidden" -> hidden = xml.attribute(i).asFlag();
                    default -> {}
                }
            }
            if (hidden && first >= 1 && first <= last) {
                hiddenColumns.set(Math.min(first, CellAddress.MAX_COLUMN), Math.min(last, CellAddress.MAX_COLUMN) + 1);
            }
        }
    }

    private @Nullable Row readRow() throws RefusedWorkbook {
        readRowAttributes();
        if (rowNumber < 1 || rowNumber > CellAddress.MAX_ROW) {
            anomalies.add(SheetAnomaly.Kind.OUT_OF_GRID, null, Integer.toString(rowNumber));
            rowNumber = 0;
            return null;
        }
        if (rowsMet.get(rowNumber)) {
            anomalies.add(SheetAnomaly.Kind.DUPLICATE_ROW, new CellAddress(rowNumber, 1), "row " + rowNumber);
            return null;
        }
        rowsMet.set(rowNumber);
        List<Cell> kept = readCells();
        if (kept.isEmpty()) {
            return null;
        }
        rowsKept++;
        budget.checkRows(rowsKept);
        return new Row(rowNumber, rowHidden, Collections.unmodifiableList(kept));
    }

    private void readRowAttributes() throws RefusedWorkbook {
        rowNumber++;
        rowHidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> rowNumber = xml.attribute(i).asCount();
                case "hidden" -> rowHidden = xml.attribute(i).asFlag();
                default -> {}
            }
        }
    }

    private List<Cell> readCells() throws RefusedWorkbook {
        List<Cell> kept = new ArrayList<>();
        columnsMet.clear();
        int column = 0;
        int text = 0;
        boolean inOrder = true;
        while (xml.nextChild(ROW)) {
            if (!xml.name().equals("c")) {
                continue;
            }
            int before = column;
            column = cells.readPlace(rowNumber, before);
            CellAddress address = address(column);
            if (address == null || isTaken(address, kept)) {
                column = Math.max(column, before);
                continue;
            }
            inOrder &= column > before;
            Cell cell = cells.readContent(address);
            if (cell != null) {
                kept.add(cell);
                cellsKept++;
                budget.spendCell();
                text += spendText(cell);
                if (text > budget.limits().textLength()) {
                    throw new RefusedWorkbook(Refusal.TEXT_TOO_LONG, "the texts of row " + rowNumber + " are too long");
                }
            }
        }
        if (!inOrder) {
            kept.sort(Comparator.comparing(Cell::address));
        }
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

    /** The address of a cell of the current row; null when the cell cannot stand there. */
    private @Nullable CellAddress address(int column) throws RefusedWorkbook {
        if (column < 1 || column > CellAddress.MAX_COLUMN) {
            String reference = xml.attribute("r");
            String place = reference == null ? Integer.toString(rowNumber) : reference;
            anomalies.add(SheetAnomaly.Kind.OUT_OF_GRID, null, place);
            return null;
        }
        return new CellAddress(rowNumber, column);
    }

    /** Whether another cell stands there already; both are named, because either may be meant. */
    private boolean isTaken(CellAddress address, List<Cell> kept) throws RefusedWorkbook {
        if (!columnsMet.get(address.column())) {
            columnsMet.set(address.column());
            return false;
        }
        if (!anomalies.hasRoom()) {
            return true;
        }
        Cell second = cells.readContent(address);
        String first = kept.stream()
                .filter(cell -> cell.address().equals(address))
                .map(SheetReader::shown)
                .findFirst()
                .orElse("");
        anomalies.add(SheetAnomaly.Kind.DUPLICATE_CELL, address, first + " / " + (second == null ? "" : shown(second)));
        return true;
    }

    /** The beginning of what a cell holds, for people. */
    private static String shown(Cell cell) {
        String text = cell.value() instanceof CellValue.Text known
                ? known.text()
                : cell.value() instanceof CellValue.Numeric number
                        ? number.value().toString()
                        : "…";
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    @Override
    public List<SheetAnomaly> anomalies() {
        return anomalies.inOrder();
    }

    /** Cells delivered so far. */
    long cellsKept() {
        return cellsKept;
    }

    /** Characters of text delivered so far. */
    long textKept() {
        return textKept;
    }

    /** The merged regions, once all rows have been read; null before. */
    @Nullable
    List<MergedRegion> merges() {
        return place == Place.AT_END ? merges.found() : null;
    }

    /** Whether a row has been asked for. */
    boolean isBegun() {
        return place != Place.BEFORE_ROWS;
    }

    /** The columns that are not shown, once a row has been asked for: the file lists them before the rows. */
    Set<Integer> hiddenColumns() {
        return hiddenColumns.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        xml.close();
    }
}
