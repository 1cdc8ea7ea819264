package vn.tonghop.workbook;

import java.util.List;

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

    /** How a sheet looks, as far as it is given back; of formats that tell it to nobody, nothing. */
    default SheetLooks looks(int sheet) throws RefusedWorkbook {
        return SheetLooks.NONE;
    }

    @Override
    void close();
}
