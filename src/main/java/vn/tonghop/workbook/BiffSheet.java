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
 * @param hidden rows, from 0
 * @param cells how many records hold cells
 * @param inOrder whether cells stand in the order of rows, as Excel writes them and some older programs do not
 */
record BiffSheet(long offset, BitSet hidden, List<MergedRegion> merges, int cells, boolean inOrder) {

    private static final int MERGES = 0x00E5;
    private static final int ROW = 0x0208;

    /** Set in the options of a row that is hidden, by hand or by a filter. */
    private static final int ZERO_HEIGHT = 0x20;

    /** What a BOF record says of a substream of cells. */
    private static final int WORKSHEET = 0x0010;

    private static final int OFFSET_BITS = 40;

    static BiffSheet of(BiffRecords records, long offset) throws RefusedWorkbook {
        BitSet hidden = new BitSet();
        List<MergedRegion> merges = new ArrayList<>();
        boolean inOrder = true;
        int cells = 0;
        int lastRow = 0;
        if (offset < 0 || !open(records, offset)) {
            return new BiffSheet(-1, hidden, List.of(), 0, true);
        }
        while (nextOwn(records)) {
            if (BiffCells.isCell(records.id())) {
                int row = records.u16(0);
                inOrder &= row >= lastRow;
                lastRow = row;
                cells++;
            } else if (records.id() == ROW && (records.u16(12) & ZERO_HEIGHT) != 0) {
                hidden.set(records.u16(0));
            } else if (records.id() == MERGES) {
                readMerges(records, merges);
            }
        }
        return new BiffSheet(offset, hidden, List.copyOf(merges), cells, inOrder);
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
