package vn.tonghop.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A reporting period ("kỳ báo cáo"), by the calendar. Which days a report really counts is its {@link DataWindow}.
 *
 * @param index month 1–12, quarter 1–4, half 1–2; 1 for nine months and for a year
 */
public record Period(PeriodKind kind, int year, int index) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?");

    public Period {
        if (index < 1 || index > kind.perYear() || year < 1900 || year > 2999) {
            throw new IllegalArgumentException("no period: " + kind + " " + index + " of " + year);
        }
    }

    /** Reads {@code 2023-01}, {@code 2023-Q1}, {@code 2023-H1}, {@code 2023-9M} or {@code 2023}; empty for other text. */
    public static Optional<Period> parse(String code) {
        Matcher matcher = CODE.matcher(code.strip());
        if (!matcher.matches()
                || matcher.group(1).compareTo("1900") < 0
                || matcher.group(1).compareTo("2999") > 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(new Period(PeriodKind.MONTH, year, Integer.parseInt(matcher.group(2))));
        }
        if (matcher.group(3) != null) {
            return Optional.of(new Period(PeriodKind.QUARTER, year, Integer.parseInt(matcher.group(3))));
        }
        if (matcher.group(4) != null) {
            return Optional.of(new Period(PeriodKind.HALF, year, Integer.parseInt(matcher.group(4))));
        }
        return Optional.of(new Period(matcher.group(5) != null ? PeriodKind.NINE_MONTHS : PeriodKind.YEAR, year, 1));
    }

    /** The code that {@link #parse} reads. */
    public String code() {
        return switch (kind) {
            case MONTH -> year + "-" + twoDigits(index);
            case QUARTER -> year + "-Q" + index;
            case HALF -> year + "-H" + index;
            case NINE_MONTHS -> year + "-9M";
            case YEAR -> Integer.toString(year);
        };
    }

    /** As reports name it: {@code 6 tháng đầu năm 2023}. */
    public String label() {
        return switch (kind) {
            case MONTH -> "tháng " + twoDigits(index) + " năm " + year;
            case QUARTER -> "quý " + ROMAN[index] + " năm " + year;
            case HALF -> "6 tháng " + (index == 1 ? "đầu" : "cuối") + " năm " + year;
            case NINE_MONTHS -> "9 tháng năm " + year;
            case YEAR -> "năm " + year;
        };
    }

    /** The quarters in it, in words: {@code I và II} for the first half; empty for a month. */
    public String quarters() {
        return switch (kind) {
            case MONTH -> "";
            case QUARTER -> ROMAN[index];
            case HALF -> index == 1 ? "I và II" : "III và IV";
            case NINE_MONTHS -> "I, II và III";
            case YEAR -> "I, II, III và IV";
        };
    }

    /** The first day by the calendar. */
    public LocalDate firstDay() {
        return YearMonth.of(year, firstMonth()).atDay(1);
    }

    /** The last day by the calendar. */
    public LocalDate lastDay() {
        return YearMonth.of(year, firstMonth() + months() - 1).atEndOfMonth();
    }

    /** The one of the same kind just before. */
    public Period previous() {
        return index > 1 ? new Period(kind, year, index - 1) : new Period(kind, year - 1, kind.perYear());
    }

    /** The one of a shorter kind with which it begins; empty when the kind is not shorter. */
    public Optional<Period> beginsWith(PeriodKind shorter) {
        return shorter.compareTo(kind) >= 0
                ? Optional.empty()
                : IntStream.rangeClosed(1, shorter.perYear())
                        .mapToObj(number -> new Period(shorter, year, number))
                        .filter(period -> period.firstDay().equals(firstDay()))
                        .findFirst();
    }

    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    /** Not with a formatter: it would write the digits of the machine's language. */
    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** How many months it has. */
    public int months() {
        return switch (kind) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF -> 6;
            case NINE_MONTHS -> 9;
            case YEAR -> 12;
        };
    }

    private int firstMonth() {
        return (index - 1) * months() + 1;
    }

    @Override
    public String toString() {
        return code();
    }
}
