package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shared strings as values, so that cells with the same text share one object. */
final class StringsInMemory implements SharedStrings, SharedStrings.Collector {

    /** Heap of a value, its string and its place in the lists, on a 64-bit JVM. */
    private static final int OVERHEAD_BYTES = 72;

    /** Heap of a run, but for the characters of its font. */
    private static final int RUN_BYTES = 100;

    private final List<CellValue> values = new ArrayList<>();
    private final List<@Nullable String> fonts = new ArrayList<>();
    /** By index, of the few texts that have any. */
    private final Map<Integer, List<FontRun>> runs = new HashMap<>();

    private long bytes;

    @Override
    public void add(String text, @Nullable String font, List<FontRun> textRuns) {
        if (!textRuns.isEmpty()) {
            runs.put(values.size(), textRuns);
            for (FontRun run : textRuns) {
                String family = run.font();
                bytes += RUN_BYTES + (family == null ? 0 : 2L * family.length());
            }
        }
        values.add(text.isEmpty() ? CellValue.EMPTY : new CellValue.Text(text));
        fonts.add(font);
        bytes += OVERHEAD_BYTES + 2L * text.length() + (font == null ? 0 : 2L * font.length());
    }

    /** Heap that the strings take, estimated from above. */
    long bytes() {
        return bytes;
    }

    StringsOnDisk toDisk() throws IOException {
        StringsOnDisk disk = StringsOnDisk.create();
        for (int i = 0; i < values.size(); i++) {
            disk.add(values.get(i) instanceof CellValue.Text text ? text.text() : "", fonts.get(i), runs(i));
        }
        values.clear();
        fonts.clear();
        runs.clear();
        return disk;
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public CellValue value(int index) {
        return values.get(index);
    }

    @Override
    public @Nullable String font(int index) {
        return fonts.get(index);
    }

    @Override
    public List<FontRun> runs(int index) {
        return runs.isEmpty() ? List.of() : runs.getOrDefault(index, List.of());
    }

    @Override
    public void close() {
        values.clear();
        fonts.clear();
        runs.clear();
    }
}
