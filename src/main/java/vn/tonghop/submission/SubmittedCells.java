package vn.tonghop.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Reads the kept bytes of a submission again, so that a figure is shown as it was submitted, in what its font showed. */
public final class SubmittedCells {

    private final Archive archive;
    private final ReadLimits limits;

    public SubmittedCells(Archive archive, ReadLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /** Takes the rows of one sheet as they stand in it. */
    public interface Taker {

        /** Columns, from 1, whose cells are looked at; the rows come without others. */
        Set<Integer> columns();

        boolean wantsRow(int number);

        /** Whether any row further down is looked for. */
        boolean wantsMore();

        void take(Row row);
    }

    /**
     * Opens the workbook once and gives the rows of some of its sheets, none of which is kept.
     *
     * @param takers by sheet, from 0, in the workbook's order
     * @throws IOException also when the kept bytes, which were read once, can no longer be read
     */
    public void read(Submission submission, SortedMap<Integer, ? extends Taker> takers) throws IOException {
        try (SubmittedWorkbook workbook =
                SubmittedWorkbooks.open(archive.path(submission.hash()), submission.fileName(), limits)) {
            for (Map.Entry<Integer, ? extends Taker> sheet : takers.entrySet()) {
                read(workbook, sheet.getKey(), sheet.getValue());
            }
        } catch (RefusedWorkbook damaged) {
            throw new IOException("the archived copy of " + submission.fileName() + " cannot be read", damaged);
        }
    }

    private static void read(SubmittedWorkbook workbook, int sheet, Taker taker) throws RefusedWorkbook {
        try (SheetRows rows = workbook.rows(sheet)) {
            for (Row row = rows.next(); row != null && taker.wantsMore(); row = rows.next()) {
                if (taker.wantsRow(row.number())) {
                    taker.take(shown(row, taker.columns()));
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
