package vn.tonghop.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.ReadLimits;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetRows;
import vn.tonghop.workbook.SubmittedWorkbook;
import vn.tonghop.workbook.SubmittedWorkbooks;

/** Reads the kept bytes of submissions again, so that a figure is shown as it was submitted, in what its font showed. */
public final class SubmittedCells {

    private final Archive archive;
    private final ReadLimits limits;

    public SubmittedCells(Archive archive, ReadLimits limits) {
        this.archive = archive;
        this.limits = limits.withoutHurry();
    }

    /** Takes rows of one sheet as they stand in it. */
    public interface Taker {

        /** Columns, from 1, whose cells are looked at; the rows come without others. */
        Set<Integer> columns();

        /** Numbers of the rows that are looked for; a copy. */
        BitSet rows();

        void take(Row row);

        /** The workbook has no more of the rows. */
        void end();
    }

    /**
     * Rows of one workbook that are looked for.
     *
     * @param takers by sheet, from 0, in the workbook's order
     */
    public record Wanted(Submission submission, SortedMap<Integer, ? extends Taker> takers) {}

    /**
     * Opens each workbook once and gives the rows that are looked for, none of which is kept. Takers are told in the order
     * of the workbooks and in the caller's thread, while the next workbooks are being read.
     *
     * @throws IOException also when kept bytes, which were read once, can no longer be read
     */
    public void read(Iterator<Wanted> workbooks) throws IOException {
        try (ReadAhead<Wanted> ahead = new ReadAhead<>(workbooks, this::read)) {
            for (ReadAhead.Pipe<Wanted> pipe = ahead.next(); pipe != null; pipe = ahead.next()) {
                SortedMap<Integer, ? extends Taker> takers = pipe.source().takers();
                pipe.rows((sheet, row) ->
                        Objects.requireNonNull(takers.get(sheet)).take(row));
                takers.values().forEach(Taker::end);
            }
        }
    }

    private void read(Wanted wanted, ReadAhead.Sink sink) throws IOException, InterruptedException {
        Submission submission = wanted.submission();
        try (SubmittedWorkbook workbook =
                SubmittedWorkbooks.open(archive.path(submission.hash()), submission.fileName(), limits)) {
            for (Map.Entry<Integer, ? extends Taker> sheet : wanted.takers().entrySet()) {
                read(workbook, sheet.getKey(), sheet.getValue(), sink);
            }
        } catch (RefusedWorkbook damaged) {
            throw new IOException("the archived copy of " + submission.fileName() + " cannot be read", damaged);
        }
    }

    private static void read(SubmittedWorkbook workbook, int sheet, Taker taker, ReadAhead.Sink sink)
            throws RefusedWorkbook, InterruptedException {
        BitSet missing = taker.rows();
        try (SheetRows rows = workbook.rows(sheet)) {
            for (Row row = rows.next(); row != null && !missing.isEmpty(); row = rows.next()) {
                if (missing.get(row.number())) {
                    missing.clear(row.number());
                    sink.add(sheet, shown(row, taker.columns()));
                }
            }
        }
    }

    /** Some cells of a row with what their fonts show: to look at the others would take longer than reading them. */
    private static Row shown(Row row, Set<Integer> columns) {
        List<Cell> cells = new ArrayList<>(columns.size());
        for (Cell cell : row.cells()) {
            if (columns.contains(cell.address().column())) {
                boolean text = cell.value() instanceof CellValue.Text;
                cells.add(text ? shown(cell, ((CellValue.Text) cell.value()).text()) : cell);
            }
        }
        return new Row(row.number(), row.hidden(), cells);
    }

    private static Cell shown(Cell cell, String text) {
        return cell.with(new CellValue.Text(Spelling.clean(ShownText.of(cell, text))));
    }
}
