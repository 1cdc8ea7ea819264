package vn.tonghop.catalogue;

import java.math.BigDecimal;

/**
 * That two columns of a rule's SELECT, {@code found} and {@code expected}, are to agree.
 *
 * @param found what a blank on the side that was reported means
 * @param expected what a blank on the other side means
 */
public record Comparison(Operator operator, Tolerance tolerance, Blank found, Blank expected) {

    /** What is demanded of {@code found}. */
    public enum Operator {
        EQUALS,
        DIFFERS,
        AT_MOST,
        AT_LEAST,
        LESS_THAN,
        MORE_THAN;

        /** @param order negative when found is less, 0 when it is equal, positive when it is more */
        boolean holds(int order) {
            return switch (this) {
                case EQUALS -> order == 0;
                case DIFFERS -> order != 0;
                case AT_MOST -> order <= 0;
                case AT_LEAST -> order >= 0;
                case LESS_THAN -> order < 0;
                case MORE_THAN -> order > 0;
            };
        }

        /** Whether a deviation can be small enough to be let pass. */
        boolean isTolerant() {
            return this == EQUALS || this == AT_MOST || this == AT_LEAST;
        }
    }

    /** What blanks among the terms of one side mean: a blank is never quietly a zero. */
    public enum Blank {
        /** Nothing is compared when one term is blank. */
        SKIP_ANY,
        /** Nothing is compared when all terms are blank; otherwise a blank is 0. */
        SKIP_ALL,
        /** A blank is 0. */
        ZERO
    }

    /**
     * How far the sides may lie apart.
     *
     * @param amount as it is, or in percent of what is expected
     * @param base the least number of which the percentage is taken: a percentage of a few says nothing
     */
    public record Tolerance(BigDecimal amount, boolean percent, BigDecimal base) {

        public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false, BigDecimal.ZERO);

        BigDecimal of(BigDecimal expected) {
            return percent ? expected.abs().max(base).multiply(amount).movePointLeft(2) : amount;
        }
    }

    /** Whether two numbers agree, as far as the tolerance goes. */
    public boolean holds(BigDecimal found, BigDecimal expected) {
        BigDecimal difference = found.subtract(expected);
        return operator.holds(difference.signum())
                || (operator.isTolerant() && difference.abs().compareTo(tolerance.of(expected)) <= 0);
    }

    /** Whether two days (in ISO form), or two texts, agree. */
    public boolean holds(String found, String expected) {
        return operator.holds(Integer.signum(found.compareTo(expected)));
    }
}
