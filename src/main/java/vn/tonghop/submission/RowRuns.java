package vn.tonghop.submission;

import java.util.Arrays;

/** Row numbers of one sheet in the making, kept as runs of consecutive ones; given in order, a run costs no more than one row. */
final class RowRuns {

    private static final int FIRST_LENGTH = 8;
    private static final long LOW = 0xFFFF_FFFFL;

    /** First and last row of each run, in turns. */
    private int[] runs;

    private int length;
    private boolean ordered = true;

    RowRuns() {
        this(new int[FIRST_LENGTH], 0, true);
    }

    private RowRuns(int[] runs, int length, boolean ordered) {
        this.runs = runs;
        this.length = length;
        this.ordered = ordered;
    }

    void add(int first, int last) {
        if (length == runs.length) {
            makeRoom();
        }
        int end = length == 0 ? 0 : runs[length - 1];
        if (length > 0 && first >= runs[length - 2] && first <= end + 1) {
            runs[length - 1] = Math.max(end, last);
            return;
        }
        ordered &= length == 0 || first > end;
        runs[length++] = first;
        runs[length++] = last;
    }

    /** Rows that come in any order may fill the array with what are few runs. */
    private void makeRoom() {
        order();
        if (length > runs.length / 2) {
            runs = Arrays.copyOf(runs, runs.length * 2);
        }
    }

    /** First and last row of each run, in turns, in order and with a gap between any two. */
    int[] toArray() {
        order();
        return Arrays.copyOf(runs, length);
    }

    RowRuns copy() {
        return new RowRuns(runs.clone(), length, ordered);
    }

    private void order() {
        if (ordered) {
            return;
        }
        long[] sorted = new long[length / 2];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) runs[2 * i] << Integer.SIZE) | runs[2 * i + 1];
        }
        Arrays.sort(sorted);
        length = 0;
        ordered = true;
        for (long run : sorted) {
            add((int) (run >>> Integer.SIZE), (int) (run & LOW));
        }
    }
}
