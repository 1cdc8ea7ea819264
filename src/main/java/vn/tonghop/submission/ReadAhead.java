package vn.tonghop.submission;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.Row;

/**
 * Reads several sources at a time, each in a thread, and hands their rows out one source after the other. Of each no more
 * than some batches of rows are kept: its thread waits until they are taken.
 */
final class ReadAhead<S> implements AutoCloseable {

    /** Rows that are handed over together, or fewer when they are heavy; see {@link Row#weight}. */
    private static final int BATCH = 250;

    private static final int HEAVIEST_BATCH = 100_000;

    /** Batches of one source that wait to be taken. */
    private static final int WAITING = 4;

    private final Iterator<S> sources;
    private final Reader<S> reader;
    private final int threads = Runtime.getRuntime().availableProcessors();
    // first come, first read: the source that is handed out is always being read
    private final ExecutorService readers = Executors.newFixedThreadPool(threads);
    private final Queue<Pipe<S>> pipes = new ArrayDeque<>();

    ReadAhead(Iterator<S> sources, Reader<S> reader) {
        this.sources = sources;
        this.reader = reader;
    }

    /** Reads a source in a thread of its own. */
    interface Reader<S> {
        void read(S source, Sink sink) throws IOException, InterruptedException;
    }

    /** Where its rows go. */
    interface Sink {
        void add(int sheet, Row row) throws InterruptedException;
    }

    /** Whoever takes them. */
    interface Taker {
        void take(int sheet, Row row);
    }

    /**
     * Rows of one sheet, or the end.
     *
     * @param failure why the source could not be read; null when it could
     */
    private record Batch(
            int sheet,
            List<Row> rows,
            boolean last,
            @Nullable Throwable failure) {}

    /** A source that is being read, and what of it waits. */
    static final class Pipe<S> implements Sink {
        private final S source;
        private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(WAITING);
        private int sheet;
        private List<Row> rows = new ArrayList<>();
        private int weight;

        private Pipe(S source) {
            this.source = source;
        }

        S source() {
            return source;
        }

        @Override
        public void add(int sheetOfRow, Row row) throws InterruptedException {
            if (sheetOfRow != sheet || rows.size() == BATCH || weight > HEAVIEST_BATCH) {
                hand(false, null);
                sheet = sheetOfRow;
            }
            rows.add(row);
            weight += row.weight();
        }

        private void hand(boolean last, @Nullable Throwable failure) throws InterruptedException {
            batches.put(new Batch(sheet, rows, last, failure));
            rows = new ArrayList<>();
            weight = 0;
        }

        /**
         * Hands all its rows out.
         *
         * @throws IOException when it could not be read
         */
        void rows(Taker taker) throws IOException {
            boolean more = true;
            while (more) {
                Batch batch = batch();
                batch.rows().forEach(row -> taker.take(batch.sheet(), row));
                more = !batch.last();
                fail(batch.failure());
            }
        }

        private Batch batch() throws IOException {
            try {
                return batches.take();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("reading was interrupted");
            }
        }
    }

    /** The next source, whose rows are to be taken before another is asked for; null after the last. */
    @Nullable
    Pipe<S> next() {
        while (pipes.size() <= threads && sources.hasNext()) {
            Pipe<S> pipe = new Pipe<>(sources.next());
            pipes.add(pipe);
            readers.execute(() -> fill(pipe));
        }
        return pipes.poll();
    }

    private void fill(Pipe<S> pipe) {
        try {
            Throwable failure = null;
            try {
                reader.read(pipe.source, pipe);
            } catch (IOException | RuntimeException | Error failed) {
                failure = failed;
            }
            pipe.hand(true, failure);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException unreadable) {
            throw unreadable;
        }
        if (failure instanceof RuntimeException unforeseen) {
            throw unforeseen;
        }
        if (failure instanceof Error fatal) {
            throw fatal;
        }
    }

    /** Nobody takes what is still being read. */
    @Override
    public void close() {
        readers.shutdownNow();
    }
}
