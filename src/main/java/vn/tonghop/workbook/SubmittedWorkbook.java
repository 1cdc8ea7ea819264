package vn.tonghop.workbook;

import java.util.List;
import java.util.Set;

/**
 * An untrusted workbook that passed the pre-flight and is open for reading. Not thread-safe.
 *
 * <p>Opened by {@link SubmittedWorkbooks#open}.
 */
public interface SubmittedWorkbook extends AutoCloseable {

    /** The sheets in the workbook's order. */
    List<SheetInfo> sheets();

    /**
     * Streams the rows of a sheet from the top, each row once, without holding earlier rows.
     *
     * @param sheet from 0, in the order of {@link #sheets}
     */
    SheetRows rows(int sheet) throws RefusedWorkbook;

    /** The merged regions of a sheet, found by a pass of their own (the file lists them behind the rows). */
    List<MergedRegion> merges(int sheet) throws RefusedWorkbook;

    /** The columns of a sheet, from 1, that Excel does not show. */
    Set<Integer> hiddenColumns(int sheet) throws RefusedWorkbook;

    /** Whether pictures, charts or shapes lie on a sheet. */
    boolean hasDrawing(int sheet) throws RefusedWorkbook;

    /** The notes attached to cells of a sheet, at most 1,000; none in a format that cannot hold them. */
    List<CellComment> comments(int sheet) throws RefusedWorkbook;

    /** Names of other files that formulas refer to, as the file has them. They are never opened. */
    List<String> externalLinks() throws RefusedWorkbook;

    /**
     * Asks whether the time for the file is up; for who works long on what was read before reading on.
     *
     * @throws RefusedWorkbook TOO_SLOW
     */
    void checkTime() throws RefusedWorkbook;

    /** How a sheet looks, as far as it is given back; of formats that tell it to nobody, nothing. */
    default SheetLooks looks(int sheet) throws RefusedWorkbook {
        return SheetLooks.NONE;
    }

    @Override
    void close();
}
