package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tonghop.workbook.Row;

class ReadAheadTest {

    private static final int ROWS = 3_000;

    private static Row row(int number) {
        return new Row(number, false, List.of());
    }

    private static void rows(int source, ReadAhead.Sink sink) throws InterruptedException {
        for (int number = 1; number <= ROWS; number++) {
            sink.add(number <= ROWS / 2 ? 0 : 3, row(source * ROWS + number));
        }
    }

    private static ReadAhead.Pipe<Integer> next(ReadAhead<Integer> ahead) {
        return Objects.requireNonNull(ahead.next());
    }

    @Test
    void rowsComeInTheOrderOfTheSourcesAndOfTheirSheets() throws IOException {
        List<Integer> sources = IntStream.range(0, 20).boxed().toList();
        List<Integer> numbers = new ArrayList<>();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(sources.iterator(), ReadAheadTest::rows)) {
            for (ReadAhead.Pipe<Integer> pipe = ahead.next(); pipe != null; pipe = ahead.next()) {
                int start = pipe.source() * ROWS;
                pipe.rows((sheet, row) -> {
                    assertThat(sheet).isEqualTo(row.number() - start <= ROWS / 2 ? 0 : 3);
                    numbers.add(row.number());
                });
            }
        }
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20 * ROWS).boxed().toList());
    }

    @Test
    void aSourceThatCannotBeReadIsToldWhenItIsItsTurn() throws IOException {
        try (ReadAhead<Integer> ahead = new ReadAhead<>(List.of(0, 1).iterator(), (source, sink) -> {
            sink.add(0, row(1));
            if (source == 1) {
                throw new IOException("gone");
            }
        })) {
            List<Integer> numbers = new ArrayList<>();
            next(ahead).rows((sheet, row) -> numbers.add(row.number()));
            assertThat(numbers).containsExactly(1);
            ReadAhead.Pipe<Integer> gone = next(ahead);
            assertThatThrownBy(() -> gone.rows((sheet, row) -> numbers.add(row.number())))
                    .isInstanceOf(IOException.class)
                    .hasMessage("gone");
            assertThat(numbers).containsExactly(1, 1);
        }
    }

    @Test
    void anErrorOfAReaderIsTheCallersToo() {
        try (ReadAhead<Integer> ahead = new ReadAhead<>(List.of(0).iterator(), (source, sink) -> {
            throw new OutOfMemoryError("as if");
        })) {
            ReadAhead.Pipe<Integer> failing = next(ahead);
            assertThatThrownBy(() -> failing.rows((sheet, row) -> {}))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("as if");
        }
    }

    @Test
    void onlySomeRowsWaitAndClosingEndsTheReading() throws InterruptedException {
        AtomicInteger added = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(1);
        try (ReadAhead<Integer> ahead = new ReadAhead<>(List.of(0).iterator(), (source, sink) -> {
            try {
                for (int number = 1; number <= 1_000_000; number++) {
                    sink.add(0, row(number));
                    added.incrementAndGet();
                }
            } finally {
                ended.countDown();
            }
        })) {
            next(ahead);
            assertThat(ended.await(200, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(added.get()).isLessThan(2_000);
    }
}
