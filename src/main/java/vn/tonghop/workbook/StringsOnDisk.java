package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shared strings in pages of a temporary file, of which only the latest used are in memory. Cells mostly ask in the
 * order of the table, so that a page is read once. The file is gone when the channel closes, or the process dies.
 */
final class StringsOnDisk implements SharedStrings, SharedStrings.Collector {

    private static final int PAGE_BYTES = 8 << 10;
    private static final long CACHED_BYTES = 4 << 20;

    private record Entry(CellValue value, @Nullable String font, List<FontRun> runs) {}

    private record Page(int first, int bytes, List<Entry> entries) {}

    private final FileChannel file;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(2 * PAGE_BYTES);
    private final DataOutputStream pendingData = new DataOutputStream(pending);
    private final Map<Integer, Page> cached = new LinkedHashMap<>(16, 0.75f, true);
    private long cachedBytes;
    private @Nullable Page latest;
    private long[] offsets = new long[64];
    private int[] firsts = new int[64];
    private int pages;
    private int size;
    private long written;

    private StringsOnDisk(FileChannel file) {
        this.file = file;
    }

    static StringsOnDisk create() throws IOException {
        Path path = Files.createTempFile("tonghop-strings", ".tmp");
        return new StringsOnDisk(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    @Override
    public void add(String text, @Nullable String font, List<FontRun> runs) throws IOException {
        if (pending.size() == 0) {
            startPage();
        }
        // as UTF-16, which keeps half surrogates too
        write(text);
        write(font == null ? "" : font);
        pendingData.writeInt(runs.size());
        for (FontRun run : runs) {
            pendingData.writeInt(run.start());
            write(run.font() == null ? "" : run.font());
        }
        size++;
        if (pending.size() >= PAGE_BYTES) {
            flush();
        }
    }

    private void write(String text) throws IOException {
        pendingData.writeInt(text.length());
        pendingData.writeChars(text);
    }

    private void startPage() {
        if (pages + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            firsts = Arrays.copyOf(firsts, 2 * firsts.length);
        }
        offsets[pages] = written;
        firsts[pages] = size;
        pages++;
    }

    private void flush() throws IOException {
        ByteBuffer page = ByteBuffer.wrap(pending.toByteArray());
        while (page.hasRemaining()) {
            written += file.write(page, written);
        }
        pending.reset();
    }

    /** Ends the collecting; before it nothing can be asked for. */
    void finish() throws IOException {
        flush();
        offsets[pages] = written;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public CellValue value(int index) {
        return entry(index).value();
    }

    @Override
    public @Nullable String font(int index) {
        return entry(index).font();
    }

    @Override
    public List<FontRun> runs(int index) {
        return entry(index).runs();
    }

    private Entry entry(int index) {
        Page page = latest;
        if (page == null
                || index < page.first()
                || index >= page.first() + page.entries().size()) {
            page = page(index);
            latest = page;
        }
        return page.entries().get(index - page.first());
    }

    private Page page(int index) {
        int found = Arrays.binarySearch(firsts, 0, pages, index);
        int number = found >= 0 ? found : -found - 2;
        Page page = cached.get(number);
        if (page == null) {
            page = load(number);
            cached.put(number, page);
            cachedBytes += page.bytes();
            evict();
        }
        return page;
    }

    private void evict() {
        for (var oldest = cached.values().iterator(); cachedBytes > CACHED_BYTES && cached.size() > 1; ) {
            cachedBytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    private Page load(int number) {
        ByteBuffer bytes = ByteBuffer.allocate((int) (offsets[number + 1] - offsets[number]));
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, offsets[number] + bytes.position()) < 0) {
                    throw new IOException("the file of shared strings was cut");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int count = bytes.capacity();
        bytes.flip();
        List<Entry> entries = new ArrayList<>();
        while (bytes.hasRemaining()) {
            String text = string(bytes);
            String font = string(bytes);
            entries.add(new Entry(
                    text.isEmpty() ? CellValue.EMPTY : new CellValue.Text(text),
                    font.isEmpty() ? null : font,
                    runs(bytes)));
        }
        return new Page(firsts[number], count, entries);
    }

    private static List<FontRun> runs(ByteBuffer bytes) {
        int count = bytes.getInt();
        if (count == 0) {
            return List.of();
        }
        List<FontRun> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = bytes.getInt();
            String font = string(bytes);
            runs.add(new FontRun(start, font.isEmpty() ? null : font));
        }
        return List.copyOf(runs);
    }

    private static String string(ByteBuffer bytes) {
        char[] chars = new char[bytes.getInt()];
        bytes.asCharBuffer().get(chars);
        bytes.position(bytes.position() + 2 * chars.length);
        return new String(chars);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // nothing in it is wanted any more
        }
    }
}
