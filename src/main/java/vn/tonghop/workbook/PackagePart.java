package vn.tonghop.workbook;

import java.util.zip.ZipEntry;

/** One part of a package, with the most bytes that any pass over it has inflated. */
final class PackagePart {

    private final String name;
    private final ZipEntry entry;
    private long inflated;

    /** @param name without a leading slash, with forward slashes, in the file's own case */
    PackagePart(String name, ZipEntry entry) {
        this.name = name;
        this.entry = entry;
    }

    String name() {
        return name;
    }

    ZipEntry entry() {
        return entry;
    }

    /** Counts a pass that has come to {@code position}; bytes that an earlier pass has counted are not counted again. */
    void reached(long position, ReadBudget budget) throws RefusedWorkbook {
        if (position > inflated) {
            budget.spendBytes(position - inflated);
            inflated = position;
        }
    }

    /** @param bytes the size that the package's directory admits, or that has really come out so far */
    void checkSize(long bytes, long maxBytes) throws RefusedWorkbook {
        if (bytes > maxBytes) {
            throw new RefusedWorkbook(Refusal.INFLATES_TOO_FAR, name + " holds more than " + maxBytes + " bytes");
        }
    }
}
