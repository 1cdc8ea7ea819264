package vn.tonghop.submission;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.workbook.ReadLimits;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetRows;
import vn.tonghop.workbook.SubmittedWorkbook;
import vn.tonghop.workbook.SubmittedWorkbooks;

/** Looks single rows up in the kept bytes of a submission, so that a figure is shown as it was submitted, in what its font showed. */
public final class SubmittedCells {

    private final Archive archive;
    private final ReadLimits limits;

    public SubmittedCells(Archive archive, ReadLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /**
     * Rows of one sheet by their numbers; a row that is not there is left out.
     *
     * @param sheet from 0, in the workbook's order
     * @throws IOException also when the kept bytes, which were read once, can no longer be read
     */
    public Map<Integer, Row> rows(Submission submission, int sheet, Collection<Integer> numbers) throws IOException {
        Set<Integer> wanted = new TreeSet<>(numbers);
        Map<Integer, Row> found = new HashMap<>();
        try (SubmittedWorkbook workbook = new UnicodeWorkbook(
                        SubmittedWorkbooks.open(archive.path(submission.hash()), submission.fileName(), limits));
                SheetRows rows = workbook.rows(sheet)) {
            for (Row row = rows.next(); row != null && found.size() < wanted.size(); row = rows.next()) {
                if (wanted.contains(row.number())) {
                    found.put(row.number(), row);
                }
            }
            return found;
        } catch (RefusedWorkbook damaged) {
            throw new IOException("the archived copy of " + submission.fileName() + " cannot be read", damaged);
        }
    }
}
