package vn.tonghop.consolidation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.submission.RowIdentities;
import vn.tonghop.submission.RowIds;
import vn.tonghop.submission.SubmittedCells;
import vn.tonghop.workbook.Row;

/** Goes once down a sheet and tells each inquiry of its rows. */
final class SheetSweep implements SubmittedCells.Taker {

    private final TracedSheet sheet;
    private final RowIdentities identities;
    private final RowIds.Sheet id;
    private final List<? extends Inquiry> inquiries;
    private final Set<Integer> columns;
    private final BitSet missing = new BitSet();

    /** Those whose next rows are further down. */
    private final Queue<Cursor> ahead =
            new PriorityQueue<>(Comparator.comparingInt(cursor -> cursor.run().first()));

    /** Those that look for the row where the sweep is, or looked for one above it. */
    private final List<Cursor> open = new ArrayList<>();

    private int at;

    SheetSweep(TracedSheet sheet, RowIdentities identities, RowIds.Sheet id, List<? extends Inquiry> inquiries) {
        this.sheet = sheet;
        this.identities = identities;
        this.id = id;
        this.inquiries = inquiries;
        this.columns = Stream.concat(
                        inquiries.stream().flatMap(inquiry -> inquiry.fields().stream()),
                        sheet.identityFields().stream())
                .map(sheet::column)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        for (Inquiry inquiry : inquiries) {
            inquiry.rows().runs(id).forEach(run -> missing.set(run.first(), run.last() + 1));
        }
        begin();
    }

    @Override
    public Set<Integer> columns() {
        return columns;
    }

    @Override
    public BitSet rows() {
        return (BitSet) missing.clone();
    }

    @Override
    public void take(Row row) {
        missing.clear(row.number());
        tell(row);
    }

    /** Tells of the rows that were not there, as of empty ones: every inquiry hears of each of its rows. */
    @Override
    public void end() {
        for (int row = missing.nextSetBit(0); row >= 0; row = missing.nextSetBit(row + 1)) {
            tell(new Row(row, false, List.of()));
        }
        missing.clear();
    }

    private void begin() {
        open.clear();
        ahead.clear();
        inquiries.forEach(inquiry -> ahead.add(new Cursor(inquiry, id)));
    }

    private void tell(Row row) {
        if (row.number() < at) {
            // the file does not have them in the order of their numbers
            begin();
        }
        at = row.number();
        open.removeIf(cursor -> {
            boolean passed = cursor.run().last() < at;
            if (passed && cursor.moveTo(at)) {
                ahead.add(cursor);
            }
            return passed;
        });
        for (Cursor next = ahead.peek(); next != null && next.run().first() <= at; next = ahead.peek()) {
            ahead.remove();
            if (next.moveTo(at)) {
                (next.run().first() <= at ? open : ahead).add(next);
            }
        }
        TracedRow traced = new TracedRow(sheet, row, identities);
        open.forEach(cursor -> cursor.inquiry.take(traced));
    }

    /** Where an inquiry is among its rows. */
    private static final class Cursor {
        private final Inquiry inquiry;
        private final List<RowIds.Run> runs;
        private int index;
        private RowIds.Run run;

        Cursor(Inquiry inquiry, RowIds.Sheet id) {
            this.inquiry = inquiry;
            this.runs = inquiry.rows().runs(id);
            this.run = runs.get(0);
        }

        RowIds.Run run() {
            return run;
        }

        /** Passes over the runs above a row; false when there is none further down. */
        boolean moveTo(int row) {
            while (run.last() < row) {
                if (++index == runs.size()) {
                    return false;
                }
                run = runs.get(index);
            }
            return true;
        }
    }
}
