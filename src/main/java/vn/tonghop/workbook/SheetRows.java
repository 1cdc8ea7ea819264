package vn.tonghop.workbook;

import org.jspecify.annotations.Nullable;

/** The rows of one sheet, pulled one by one. Rows without any non-empty cell are passed over and counted. */
public interface SheetRows extends AutoCloseable {

    /** The next row that holds something, or null at the end of the sheet. */
    @Nullable
    Row next() throws RefusedWorkbook;

    /** Anomalies met so far that concern this sheet, in order of place. */
    java.util.List<SheetAnomaly> anomalies();

    @Override
    void close();
}
