package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** The types that a consolidated figure may have: String, Long, BigDecimal, LocalDate. */
final class ConsolidatedValue {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ConsolidatedValue() {}

    /** Turns what a database driver gives for a column; SQLite has no type for days and gives them as ISO text. */
    static Object of(Object value, boolean text) {
        if (value instanceof Integer || value instanceof Short || value instanceof Long) {
            return ((Number) value).longValue();
        }
        if (value instanceof Number number) {
            BigDecimal decimal = new BigDecimal(number.toString()).stripTrailingZeros();
            return decimal.scale() <= 0 && decimal.precision() - decimal.scale() <= 18
                    ? (Object) decimal.longValueExact()
                    : decimal;
        }
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        String string = value.toString();
        return text ? string : dayOrText(string);
    }

    private static Object dayOrText(String string) {
        if (ISO_DAY.matcher(string).matches()) {
            try {
                return LocalDate.parse(string);
            } catch (DateTimeParseException noDay) {
                return string;
            }
        }
        return string;
    }
}
