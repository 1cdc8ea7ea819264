package vn.tonghop.text;

import java.util.List;

/**
 * What a piece of submitted text was read as. Nothing is guessed: text with two readings is {@link Ambiguous}, and
 * carries both so that the submitter can be shown them.
 *
 * @param <T> what the text stands for
 */
public sealed interface Reading<T> {

    /**
     * The text has exactly one reading.
     *
     * @param doubts what was unusual about its form, in order of place; empty for text in the prescribed form
     */
    record Understood<T>(T value, List<Doubt> doubts) implements Reading<T> {
        public Understood {
            doubts = List.copyOf(doubts);
        }
    }

    /** The text has several readings, each written out without doubt (never fewer than two). */
    record Ambiguous<T>(List<String> readings) implements Reading<T> {
        public Ambiguous {
            readings = List.copyOf(readings);
        }
    }

    /**
     * The text names a bound or an estimate, never the value itself.
     *
     * @param meaning as it was understood, with a sign: {@code > 70}, {@code ≈ 20}
     */
    record Inexact<T>(String meaning) implements Reading<T> {}

    /** The text stands in the place of a value. What that comes to depends on what is asked for. */
    record Absent<T>(Absence absence) implements Reading<T> {}

    /** The text has no reading. */
    record Unreadable<T>(Flaw flaw) implements Reading<T> {}

    static <T> Reading<T> of(T value, Doubt... doubts) {
        return new Understood<>(value, List.of(doubts));
    }

    static <T> Reading<T> unreadable() {
        return new Unreadable<>(Flaw.UNKNOWN_FORM);
    }

    static <T> Reading<T> unreadable(Flaw flaw) {
        return new Unreadable<>(flaw);
    }
}
