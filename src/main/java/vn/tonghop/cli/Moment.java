package vn.tonghop.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tonghop.text.Dates;
import vn.tonghop.text.Reading;

/**
 * Reads a moment in Vietnam: {@code 2023-06-15T17:00} or {@code 15/6/2023 17:00}, or a day alone, which means its
 * beginning.
 */
final class Moment implements ITypeConverter<LocalDateTime> {

    @Override
    public LocalDateTime convert(String text) {
        String[] parts = text.strip().split("[T ]+", 2);
        try {
            LocalTime time = parts.length == 1 ? LocalTime.MIDNIGHT : LocalTime.parse(parts[1]);
            return LocalDateTime.of(day(parts[0], text), time.withNano(0));
        } catch (DateTimeException noTime) {
            throw new TypeConversionException(text);
        }
    }

    /** What needs a guess, such as a year of two digits, is not taken. */
    private static LocalDate day(String day, String text) {
        if (Dates.read(day) instanceof Reading.Understood<LocalDate> understood
                && understood.doubts().isEmpty()) {
            return understood.value();
        }
        throw new TypeConversionException(text);
    }
}
