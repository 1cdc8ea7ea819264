package vn.tonghop.workbook;

import java.time.Duration;

/**
 * Bounds on what a submitted file may cost. All counts are inclusive maxima.
 *
 * @param fileBytes size of the file
 * @param entries parts in the package
 * @param partBytes inflated size of one part other than styles and shared strings
 * @param stylesBytes inflated size of styles.xml
 * @param stringsBytes inflated size of sharedStrings.xml
 * @param totalBytes inflated size of all parts
 * @param sheets sheets in the workbook
 * @param rows rows with content in one sheet
 * @param cells cells in the workbook
 * @param textLength characters of one text in any part
 * @param time wall-clock time for one file
 */
public record ReadLimits(
        long fileBytes,
        int entries,
        long partBytes,
        long stylesBytes,
        long stringsBytes,
        long totalBytes,
        int sheets,
        int rows,
        long cells,
        int textLength,
        Duration time) {

    private static final long MB = 1L << 20;

    /** Wide enough for an honest workbook of half a million rows, narrow enough for a small office server. */
    public static final ReadLimits DEFAULT = new ReadLimits(
            50 * MB,
            2_000,
            600 * MB,
            20 * MB,
            200 * MB,
            900 * MB,
            100,
            1_000_000,
            12_000_000,
            1_000_000,
            Duration.ofMinutes(2));

    /** The same for bytes that were read once within the time: whoever takes them again may take as long as it needs. */
    public ReadLimits withoutHurry() {
        return new ReadLimits(
                fileBytes,
                entries,
                partBytes,
                stylesBytes,
                stringsBytes,
                totalBytes,
                sheets,
                rows,
                cells,
                textLength,
                Duration.ofDays(1));
    }
}
