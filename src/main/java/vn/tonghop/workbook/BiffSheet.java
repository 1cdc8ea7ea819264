package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What must be known of a sheet of a BIFF8 stream before its cells are read, found by a pass over the heads of its
 * records: which rows are hidden, which cells merged, and whether the rows come in order.
 *
 * @param offset where its records begin; -1 when it has none
 * @param shown what its rows, columns and objects look like
 * @param cells how many records hold cells
 * @param inOrder whether cells stand in the order of rows, as Excel writes them and some older programs do not
 */
record BiffSheet(long offset, Shown shown, List<MergedRegion> merges, int cells, boolean inOrder) {

    /**
     * What Excel shows of a sheet.
     *
     * @param hiddenRows from 0
     * @param hiddenColumns from 0
     * @param objects numbers of the kinds of objects that lie on it
     */
    record Shown(BitSet hiddenRows, BitSet hiddenColumns, BitSet objects) {

        /** Whether something lies on it that is neither a note nor the button of a filter. */
        boolean hasDrawing() {
            return objects.stream().anyMatch(kind -> kind != NOTE && kind != DROP_DOWN);
        }
    }

    private static final int MERGES = 0x00E5;
    private static final int ROW = 0x0208;
    private static final int COLUMNS = 0x007D;
    private static final int OBJECT = 0x005D;

    /** Kinds of objects: [MS-XLS] 2.5.143, FtCmo. */
    private static final int NOTE = 0x19;

    private static final int DROP_DOWN = 0x14;
    private static final int KINDS = 0x1F;

    /** Set in the options of a row that is hidden, by hand or by a filter. */
    private static final int ZERO_HEIGHT = 0x20;

    /** Set in the options of columns that are hidden. */
    private static final int HIDDEN_COLUMNS = 0x01;

    /** What a BOF record says of a substream of cells. */
    private static final int WORKSHEET = 0x0010;

    private static final int OFFSET_BITS = 40;

    static BiffSheet of(BiffRecords records, long offset) throws RefusedWorkbook {
        Shown shown = new Shown(new BitSet(), new BitSet(), new BitSet());
        List<MergedRegion> merges = new ArrayList<>();
        boolean inOrder = true;
        int cells = 0;
        int lastRow = 0;
        if (offset < 0 || !open(records, offset)) {
            return new BiffSheet(-1, shown, List.of(), 0, true);
        }
        while (nextOwn(records)) {
            if (BiffCells.isCell(records.id())) {
                int row = records.u16(0);
                inOrder &= row >= lastRow;
                lastRow = row;
                cells++;
            } else if (records.id() == MERGES) {
                readMerges(records, merges);
            } else {
                readShown(records, shown);
            }
        }
        return new BiffSheet(offset, shown, List.copyOf(merges), cells, inOrder);
    }

    private static void readShown(BiffRecords records, Shown shown) throws RefusedWorkbook {
        switch (records.id()) {
            case ROW -> shown.hiddenRows().set(records.u16(0), (records.u16(12) & ZERO_HEIGHT) != 0);
            case OBJECT -> shown.objects().set(records.u16(4) & KINDS);
            case COLUMNS -> {
                int first = records.u16(0);
                int last = Math.min(records.u16(2), BiffCells.COLUMNS - 1);
                if ((records.u16(8) & HIDDEN_COLUMNS) != 0 && first <= last) {
                    shown.hiddenColumns().set(first, last + 1);
                }
            }
            default -> {}
        }
    }

    /** Steps behind the head of a sheet; false when what begins there is a chart or a sheet of macros. */
    static boolean open(BiffRecords records, long offset) throws RefusedWorkbook {
        records.seek(offset);
        if (!records.next() || records.id() != BiffRecords.BOF) {
            throw records.damaged("has no sheet where it says");
        }
        return records.u16(2) == WORKSHEET;
    }

    /**
     * Steps to the next record of the sheet itself, passing over charts that stand in it (their records look like cells);
     * false behind the last.
     */
    static boolean nextOwn(BiffRecords records) throws RefusedWorkbook {
        int depth = 0;
        while (records.next()) {
            if (records.id() == BiffRecords.BOF) {
                depth++;
            } else if (records.id() != BiffRecords.EOF) {
                if (depth == 0) {
                    return true;
                }
            } else if (depth-- == 0) {
                return false;
            }
        }
        throw records.damaged("ends within a sheet");
    }

    private static void readMerges(BiffRecords records, List<MergedRegion> merges) throws RefusedWorkbook {
        int count = records.u16(0);
        for (int i = 0, at = 2; i < count; i++, at += 8) {
            if (merges.size() == Merges.MAX_REGIONS) {
                throw new RefusedWorkbook(
                        Refusal.TOO_MANY_CELLS, "more than " + Merges.MAX_REGIONS + " merged regions");
            }
            int top = records.u16(at) + 1;
            int bottom = records.u16(at + 2) + 1;
            int left = records.u16(at + 4) + 1;
            int right = records.u16(at + 6) + 1;
            // a malformed region holds no value: left out
            if (top <= bottom && left <= right && right <= BiffCells.COLUMNS) {
                merges.add(new MergedRegion(new CellAddress(top, left), new CellAddress(bottom, right)));
            }
        }
    }

    /** Where each record of cells begins, in the order of rows. */
    long[] sorted(BiffRecords records) throws RefusedWorkbook {
        long[] sorted = new long[cells];
        int at = 0;
        open(records, offset);
        while (nextOwn(records)) {
            if (BiffCells.isCell(records.id())) {
                sorted[at++] = (long) records.u16(0) << OFFSET_BITS | records.offset();
            }
        }
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] &= (1L << OFFSET_BITS) - 1;
        }
        return sorted;
    }
}
