package vn.tonghop.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment in Vietnam: {@code 2023-06-15T17:00}, or a day alone, which means its beginning. */
final class Moment implements ITypeConverter<LocalDateTime> {

    private static final int DAY_LENGTH = 10;

    @Override
    public LocalDateTime convert(String text) {
        try {
            return text.length() == DAY_LENGTH
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text).withNano(0);
        } catch (DateTimeParseException noMoment) {
            throw new TypeConversionException(text);
        }
    }
}
