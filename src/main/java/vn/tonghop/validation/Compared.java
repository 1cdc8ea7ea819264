package vn.tonghop.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Comparison;
import vn.tonghop.text.Dates;

/**
 * The two sides of a comparison beside each other, as people write them.
 *
 * @param difference without sign: of two days, how many days lie between; empty for texts
 * @param agrees as far as the tolerance goes
 */
public record Compared(String found, String expected, String difference, boolean agrees) {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** As many decimals as a number of a form may have: a sum of binary fractions has more. */
    private static final int MOST_DECIMALS = 6;

    /**
     * Compares what a SELECT gave.
     *
     * @param found and expected: numbers, days in ISO form, or texts
     * @return empty when a blank side means that nothing is compared
     */
    public static Optional<Compared> of(Comparison comparison, @Nullable Object found, @Nullable Object expected) {
        Object one = side(found, comparison.found());
        Object other = side(expected, comparison.expected());
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (one instanceof Number && other instanceof Number) {
            BigDecimal left = exact(one);
            BigDecimal right = exact(other);
            return Optional.of(new Compared(
                    written(left), written(right), written(left.subtract(right).abs()), comparison.holds(left, right)));
        }
        String left = one.toString();
        String right = other.toString();
        String difference = day(left)
                .flatMap(from -> day(right).map(to -> Math.abs(ChronoUnit.DAYS.between(from, to))))
                .map(days -> Long.toString(days))
                .orElse("");
        return Optional.of(new Compared(shown(left), shown(right), difference, comparison.holds(left, right)));
    }

    /** Days as they are written in reports; other text as it is. */
    static String shown(String text) {
        return day(text).map(Dates::decree).orElse(text);
    }

    static boolean isDay(String text) {
        return day(text).isPresent();
    }

    /** Text that a clerk wrote may look like a day and be none: 2023-02-31. */
    private static Optional<LocalDate> day(String text) {
        if (!ISO_DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static @Nullable Object side(@Nullable Object value, Comparison.Blank blank) {
        return value == null && blank == Comparison.Blank.ZERO ? Long.valueOf(0) : value;
    }

    private static BigDecimal exact(Object number) {
        return new BigDecimal(number.toString()).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    }

    private static String written(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
