package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** From which day a workbook counts its dates (ECMA-376 part 1, 18.17.4.1). */
public enum DateSystem {
    /** Serial 1 is 01/01/1900, and serial 60 a 29/02/1900 that never was. */
    SINCE_1900(LocalDate.of(1899, 12, 30), 2_958_465),

    /** Serial 0 is 01/01/1904: 1462 days later than the same serial in the other system. */
    SINCE_1904(LocalDate.of(1904, 1, 1), 2_957_003);

    private static final LocalDate FIRST_PLAUSIBLE = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_PLAUSIBLE = LocalDate.of(2100, 12, 31);
    private static final long DAY_MILLIS = 86_400_000;
    private static final BigDecimal MILLIS = BigDecimal.valueOf(DAY_MILLIS);
    private static final int FALSE_LEAP_DAY = 60;

    private final LocalDate origin;
    /** The first serial after the last day. */
    private final BigDecimal end;

    DateSystem(LocalDate origin, int lastDay) {
        this.origin = origin;
        this.end = BigDecimal.valueOf(lastDay + 1L);
    }

    /** @param date1904 the attribute of that name in workbook.xml; null when it is absent */
    static DateSystem of(@Nullable String date1904) {
        return "1".equals(date1904) || "true".equals(date1904) ? SINCE_1904 : SINCE_1900;
    }

    /**
     * The date and time of a serial, to the nearest millisecond (a double holds no more). Null when there is no such
     * date: before the first day, after 31/12/9999, or on the false 29/02/1900; the cell is a number then. Serials
     * below 1 in the 1900 system, which are times of day, fall on 31/12/1899.
     */
    public @Nullable LocalDateTime dateOf(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(end) >= 0) {
            return null;
        }
        long millis = serial.scale() <= 0
                ? serial.longValueExact() * DAY_MILLIS
                : serial.multiply(MILLIS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = millis / DAY_MILLIS;
        if (this == SINCE_1900 && day == FALSE_LEAP_DAY) {
            return null;
        }
        long afterOrigin = this == SINCE_1900 && day < FALSE_LEAP_DAY ? day + 1 : day;
        return origin.plusDays(afterOrigin).atStartOfDay().plusNanos(millis % DAY_MILLIS * 1_000_000);
    }

    /**
     * The day of a number without a date format that stands where a day is asked for: 44927 is 01/01/2023. Null when it is
     * no whole number of days from 2000 to 2100, because a number then is more likely something else than a day.
     */
    public @Nullable LocalDate plausibleDayOf(BigDecimal number) {
        LocalDateTime date = number.stripTrailingZeros().scale() <= 0 ? dateOf(number) : null;
        if (date == null) {
            return null;
        }
        LocalDate day = date.toLocalDate();
        return day.isBefore(FIRST_PLAUSIBLE) || day.isAfter(LAST_PLAUSIBLE) ? null : day;
    }
}
