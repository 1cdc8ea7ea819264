package vn.tonghop.workbook;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects shared strings in memory up to a bound, and all of them on disk beyond it. */
final class StringsSpill implements SharedStrings.Collector {

    private final long memoryBytes;
    private final StringsInMemory inMemory = new StringsInMemory();
    private @Nullable StringsOnDisk onDisk;

    StringsSpill(long memoryBytes) {
        this.memoryBytes = memoryBytes;
    }

    @Override
    public void add(String text, @Nullable String font, List<FontRun> runs) throws IOException {
        if (onDisk != null) {
            onDisk.add(text, font, runs);
            return;
        }
        inMemory.add(text, font, runs);
        if (inMemory.bytes() > memoryBytes) {
            onDisk = inMemory.toDisk();
        }
    }

    SharedStrings finish() throws IOException {
        if (onDisk == null) {
            return inMemory;
        }
        onDisk.finish();
        return onDisk;
    }

    void abandon() {
        if (onDisk != null) {
            onDisk.close();
        }
    }
}
