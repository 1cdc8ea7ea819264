package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the records of cells; the cursor stands on one. Formulas are not looked at, only their cached results. */
final class BiffCells {

    /** Columns of a sheet of Excel 97–2003: A to IV. */
    static final int COLUMNS = 256;

    private static final int FORMULA = 0x0006;
    private static final int NUMBERS = 0x00BD;
    private static final int RICH_LABEL = 0x00D6;
    private static final int SHARED_LABEL = 0x00FD;
    private static final int NUMBER = 0x0203;
    private static final int LABEL = 0x0204;
    private static final int BOOL_OR_ERROR = 0x0205;
    private static final int SHORT_NUMBER = 0x027E;

    private static final int STRING_RESULT = 0x0207;
    private static final int ARRAY = 0x0221;
    private static final int DATA_TABLE = 0x0236;
    private static final int SHARED_FORMULA = 0x04BC;

    /** Marks a formula whose writer left the calculation to whoever opens the file. */
    private static final int CALCULATE_ON_LOAD = 2;

    private final BiffRecords records;
    private final CellMeanings meanings;
    private final Anomalies anomalies;
    private final BiffText text;
    private final BitSet columnsMet = new BitSet();
    private int row;

    BiffCells(BiffRecords records, CellMeanings meanings, Anomalies anomalies, ReadLimits limits) {
        this.records = records;
        this.meanings = meanings;
        this.anomalies = anomalies;
        this.text = new BiffText(records, meanings.styles(), limits);
    }

    /** Whether records of this kind hold cells. Those of blank ones do not count. */
    static boolean isCell(int id) {
        return switch (id) {
            case FORMULA, NUMBERS, RICH_LABEL, SHARED_LABEL, NUMBER, LABEL, BOOL_OR_ERROR, SHORT_NUMBER -> true;
            default -> false;
        };
    }

    /** @param number from 1 */
    void beginRow(int number) {
        row = number;
        columnsMet.clear();
    }

    /** Adds the cells of the current record that are not empty. */
    void read(List<Cell> kept) throws RefusedWorkbook {
        if (records.id() == NUMBERS) {
            readNumbers(kept);
            return;
        }
        CellAddress address = place(records.u16(2));
        int style = records.u16(4);
        if (records.id() == FORMULA) {
            // read at a place of no use, too, for the records that belong to it
            CellValue result = result(address, style);
            add(kept, address, result, new Look(style, null, true));
        } else if (address != null) {
            readPlain(kept, address, style);
        }
    }

    private void readNumbers(List<Cell> kept) throws RefusedWorkbook {
        int first = records.u16(2);
        int count = (records.length() - 6) / 6;
        for (int i = 0; i < count; i++) {
            int style = records.u16(4 + 6 * i);
            BigDecimal number = shortNumber(records.i32(6 + 6 * i));
            add(kept, place(first + i), meanings.number(number, style), new Look(style, null, false));
        }
    }

    private void readPlain(List<Cell> kept, CellAddress address, int style) throws RefusedWorkbook {
        String runFont = null;
        CellValue value;
        switch (records.id()) {
            case SHARED_LABEL -> {
                int index = records.i32(6);
                value = shared(index, address);
                runFont = value instanceof CellValue.Text ? meanings.strings().font(index) : null;
            }
            case NUMBER -> value = number(records.i64(6), address, style);
            case SHORT_NUMBER -> value = meanings.number(shortNumber(records.i32(6)), style);
            case BOOL_OR_ERROR -> value = boolOrError(records.u8(6), records.u8(7) != 0);
            default -> value = textAt(6);
        }
        add(kept, address, value, new Look(style, runFont, false));
    }

    /** What stands beside the value of a cell. */
    private record Look(int style, @Nullable String runFont, boolean formula) {}

    private void add(List<Cell> kept, @Nullable CellAddress address, CellValue value, Look look) {
        if (address == null || value instanceof CellValue.Empty) {
            return;
        }
        int length = value instanceof CellValue.Text read ? read.text().length() : 0;
        if (length > CellReader.MAX_CELL_TEXT) {
            anomalies.add(SheetAnomaly.Kind.TEXT_TOO_LONG_FOR_CELL, address, ((CellValue.Text) value).text());
        }
        String font = look.runFont() == null ? meanings.style(look.style()).font() : look.runFont();
        kept.add(new Cell(address, value, font, look.formula()));
    }

    /** The address of a cell of the current row; null when the cell cannot stand there. */
    private @Nullable CellAddress place(int column) {
        if (column >= COLUMNS) {
            anomalies.add(SheetAnomaly.Kind.OUT_OF_GRID, null, CellAddress.letters(column + 1) + row);
            return null;
        }
        CellAddress address = new CellAddress(row, column + 1);
        if (columnsMet.get(column)) {
            anomalies.add(SheetAnomaly.Kind.DUPLICATE_CELL, address, "");
            return null;
        }
        columnsMet.set(column);
        return address;
    }

    /** The cached result of a formula ([MS-XLS] 2.5.133, FormulaValue). */
    private CellValue result(@Nullable CellAddress address, int style) throws RefusedWorkbook {
        if (records.u16(12) != 0xFFFF) {
            long bits = records.i64(6);
            boolean never = bits == 0 && (records.u16(14) & CALCULATE_ON_LOAD) != 0;
            return never ? CellValue.MISSING_RESULT : number(bits, address, style);
        }
        int kind = records.u8(6);
        int content = records.u8(8);
        return switch (kind) {
            case 0 -> resultText();
            case 1, 2 -> boolOrError(content, kind == 2);
            case 3 -> CellValue.EMPTY;
            default -> lost(SheetAnomaly.Kind.NUMBER_NOT_FINITE, address, Integer.toString(kind));
        };
    }

    private CellValue resultText() throws RefusedWorkbook {
        while (records.nextIs(SHARED_FORMULA)
                || records.nextIs(ARRAY)
                || records.nextIs(DATA_TABLE)
                || records.nextIs(BiffRecords.CONTINUE)) {
            // what the formula is made of stands between it and its result
        }
        return records.nextIs(STRING_RESULT) ? textAt(0) : CellValue.MISSING_RESULT;
    }

    private CellValue textAt(int offset) throws RefusedWorkbook {
        text.start(offset);
        String read = text.read();
        return read.isEmpty() ? CellValue.EMPTY : new CellValue.Text(read);
    }

    private CellValue shared(int index, CellAddress address) {
        SharedStrings strings = meanings.strings();
        return index < 0 || index >= strings.size()
                ? lost(SheetAnomaly.Kind.SHARED_STRING_MISSING, address, Integer.toString(index))
                : strings.value(index);
    }

    private CellValue number(long bits, @Nullable CellAddress address, int style) {
        double number = Double.longBitsToDouble(bits);
        return Double.isFinite(number)
                ? meanings.number(decimal(number), style)
                : lost(SheetAnomaly.Kind.NUMBER_NOT_FINITE, address, Double.toString(number));
    }

    /** An integer of 30 bits or the upper half of a double, either in hundredths or not ([MS-XLS] 2.5.217, RkNumber). */
    private static BigDecimal shortNumber(int rk) {
        boolean hundredths = (rk & 1) != 0;
        if ((rk & 2) != 0) {
            BigDecimal whole = BigDecimal.valueOf(rk >> 2);
            return hundredths ? whole.movePointLeft(2).stripTrailingZeros() : whole;
        }
        double number = Double.longBitsToDouble((long) (rk & ~3) << 32);
        return decimal(hundredths ? number / 100 : number);
    }

    /** The shortest decimal that is stored as this double, which is the one that was typed if it had up to 15 digits. */
    private static BigDecimal decimal(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1L << 53
                ? BigDecimal.valueOf((long) number)
                : BigDecimal.valueOf(number);
    }

    private static CellValue boolOrError(int content, boolean error) {
        return error ? new CellValue.ErrorValue(errorCode(content)) : new CellValue.Bool(content != 0);
    }

    /** [MS-XLS] 2.5.10, BErr. */
    private static String errorCode(int content) {
        return switch (content) {
            case 0x00 -> "#NULL!";
            case 0x07 -> "#DIV/0!";
            case 0x0F -> "#VALUE!";
            case 0x17 -> "#REF!";
            case 0x1D -> "#NAME?";
            case 0x24 -> "#NUM!";
            case 0x2A -> "#N/A";
            case 0x2B -> "#GETTING_DATA";
            default -> "#" + content;
        };
    }

    /** There was a value and it cannot be told: not empty, and never zero. */
    private CellValue lost(SheetAnomaly.Kind kind, @Nullable CellAddress address, String raw) {
        anomalies.add(kind, address, raw);
        return CellValue.MISSING_RESULT;
    }
}
