package vn.tonghop.submission;

import java.time.Duration;
import org.sqlite.ProgressHandler;

/** Ends catalogue SQL that would never end. SQLite asks every so often whether to go on. */
final class QueryDeadline extends ProgressHandler {

    /** Longer than any honest rule or block takes on a round of half a million rows. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    /**
     * Longer than any honest rule takes on what one unit submits: one file must not hold up the others. The limit
     * {@code rule-seconds} of the catalogue stands in its place.
     */
    static final Duration LONGEST_OF_ONE = Duration.ofSeconds(25);

    /** Steps of SQLite's machine between two questions: some milliseconds. */
    static final int STEPS = 50_000;

    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    /** The time of this thread's query begins; {@link #end} must follow. */
    static void begin(Duration longest) {
        END.set(System.nanoTime() + longest.toNanos());
    }

    static void end() {
        END.remove();
    }

    @Override
    protected int progress() {
        Long end = END.get();
        return end != null && System.nanoTime() > end ? 1 : 0;
    }
}
