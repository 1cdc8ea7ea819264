package vn.tonghop.workbook;

import java.time.Duration;

/** What one file has cost so far, against {@link ReadLimits}: inflated bytes, kept cells and wall-clock time. */
final class ReadBudget {

    private final ReadLimits limits;
    private final long started = System.nanoTime();
    private long bytes;
    private long cells;
    private long characters;

    ReadBudget(ReadLimits limits) {
        this.limits = limits;
    }

    ReadLimits limits() {
        return limits;
    }

    void spendBytes(long count) throws RefusedWorkbook {
        bytes += count;
        if (bytes > limits.totalBytes()) {
            throw new RefusedWorkbook(
                    Refusal.INFLATES_TOO_FAR, "all parts together hold more than " + limits.totalBytes() + " bytes");
        }
    }

    /** @param count rows with content in one sheet so far */
    void checkRows(int count) throws RefusedWorkbook {
        if (count > limits.rows()) {
            throw new RefusedWorkbook(Refusal.TOO_MANY_ROWS, "more than " + limits.rows() + " rows");
        }
    }

    void spendCell() throws RefusedWorkbook {
        cells++;
        if (cells > limits.cells()) {
            throw new RefusedWorkbook(Refusal.TOO_MANY_CELLS, "more than " + limits.cells() + " cells");
        }
    }

    /** Counts the text that a cell delivers: one shared string may be the text of every cell. */
    void spendText(int length) throws RefusedWorkbook {
        characters += length;
        if (characters > limits.totalBytes()) {
            throw new RefusedWorkbook(
                    Refusal.INFLATES_TOO_FAR, "the cells hold more than " + limits.totalBytes() + " characters");
        }
    }

    /** Gives back what a sheet that is about to be read again has cost, so that it counts once. */
    void giveBack(long cells, long characters) {
        this.cells -= cells;
        this.characters -= characters;
    }

    void checkTime() throws RefusedWorkbook {
        // compared by difference: nanoTime may overflow
        if (Duration.ofNanos(System.nanoTime() - started).compareTo(limits.time()) > 0) {
            throw new RefusedWorkbook(Refusal.TOO_SLOW, "not read within " + limits.time());
        }
    }
}
