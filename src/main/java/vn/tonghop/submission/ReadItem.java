package vn.tonghop.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.catalogue.Form;
import vn.tonghop.workbook.Refusal;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetAnomaly;
import vn.tonghop.workbook.SheetInfo;

/**
 * A piece of a submitted file as it is read: first {@link Opened}, then its {@link Rows}, then {@link Closed}; or
 * {@link Refused} at any point, after which what came before does not count.
 */
public sealed interface ReadItem {

    /** The file it comes from. */
    long submission();

    /**
     * What was found before the first row.
     *
     * @param round absent when neither cover nor hidden sheet names one that the catalogue knows
     * @param forms where the forms stand that the unit owes and that were found
     * @param missing forms that were looked for in vain
     * @param strangers visible sheets that belong to no form
     * @param remarks what else is to be said of sheets that are not read
     * @param explanations what the unit says to findings on an earlier version
     */
    record Opened(
            long submission,
            String fileName,
            Cover cover,
            Identification identification,
            Optional<Round> round,
            List<FormSheet> forms,
            List<Form> missing,
            List<SheetInfo> strangers,
            List<SheetRemark> remarks,
            List<Explanation> explanations)
            implements ReadItem {}

    /**
     * Data rows of one form in order, at most {@link WorkbookReading#BATCH} of them; fewer where they are heavy. What a page
     * break or a merged cell has parted is put together in them.
     */
    record Rows(long submission, FormSheet sheet, List<Row> rows) implements ReadItem {}

    /** Sheets of text that is no Vietnamese as it stands, before {@link Closed}; left out when there is none. */
    record Garbled(long submission, List<GarbledSheet> sheets) implements ReadItem {}

    /**
     * The end of a file that could be read whole.
     *
     * @param round absent when the file does not say which it is for: then nothing in it can count
     * @param missing forms that were looked for in vain
     * @param counts how many rows of each class stand below the header, by form id
     * @param hidden numbers of the rows that count although Excel does not show them, by form id
     * @param remarks what is to be said about rows, by form id
     * @param anomalies by form id
     * @param externalLinks names of the files that formulas refer to
     */
    record Closed(
            long submission,
            Optional<Round> round,
            List<FormSheet> forms,
            List<Form> missing,
            Map<String, Map<RowClass, Integer>> counts,
            Map<String, List<Integer>> hidden,
            Map<String, List<RowRemark>> remarks,
            Map<String, List<SheetAnomaly>> anomalies,
            List<String> externalLinks)
            implements ReadItem {}

    /** The file cannot be read. */
    record Refused(long submission, String fileName, Refusal refusal, String detail) implements ReadItem {}
}
