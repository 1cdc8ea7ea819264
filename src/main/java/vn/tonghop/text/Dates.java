package vn.tonghop.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and periods as people type them: the day always comes before the month. */
public final class Dates {

    /** A day in figures or in words, without "ngày" before it; {@link #of} gives its value. */
    static final Pattern DAY = Pattern.compile(
            "(?<d>\\d{1,2}) ?(?<sep>[/.-]) ?(?<m>\\d{1,2}) ?\\k<sep> ?(?<y>\\d{4}|\\d{2})(?!\\d)"
                    + "|(?<wd>\\d{1,2}) tháng (?<wm>\\d{1,2}),? năm (?<wy>\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY_WORD =
            Pattern.compile("^ngày:? ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int CENTURY_OF_SHORT_YEARS = 2000;

    private Dates() {}

    /**
     * Reads a day: {@code 06/4/2023}, also with points or hyphens, {@code ngày 06 tháng 4 năm 2023}, ISO {@code
     * 2023-04-06}, and with a doubt {@code 6/4/23}. Days that do not exist, an order other than day, month, year, and years
     * outside 1900–2100 are unreadable.
     */
    public static Reading<LocalDate> read(String text) {
        String date = DAY_WORD.matcher(TextKey.EXACT.of(text)).replaceFirst("");
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3))
                    .map(day -> Reading.of(day))
                    .orElseGet(Reading::unreadable);
        }
        Matcher matcher = DAY.matcher(date);
        return matcher.matches() ? of(matcher) : Reading.unreadable();
    }

    /** What a match of {@link #DAY} stands for; unreadable when there is no such day. */
    static Reading<LocalDate> of(Matcher match) {
        if (match.group("wy") != null) {
            return of(match.group("wy"), match.group("wm"), match.group("wd"))
                    .map(day -> Reading.of(day))
                    .orElseGet(Reading::unreadable);
        }
        String year = match.group("y");
        boolean isShort = year.length() == 2;
        String fullYear = isShort ? Integer.toString(CENTURY_OF_SHORT_YEARS + Integer.parseInt(year)) : year;
        return of(fullYear, match.group("m"), match.group("d"))
                .map(day -> isShort ? Reading.of(day, Doubt.SHORT_YEAR) : Reading.of(day))
                .orElseGet(Reading::unreadable);
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Writes a day as official documents do: two digits for the day and for months 1 and 2, no leading 0 for other months
     * (Nghị định 30/2020/NĐ-CP, Phụ lục I): {@code 06/4/2023}, {@code 14/01/2023}.
     */
    public static String decree(LocalDate date) {
        return Numbers.table(date.getDayOfMonth()) + "/" + month(date.getMonthValue()) + "/" + date.getYear();
    }

    /** A month's number as official documents write it: 01, 02, 3 … 12. */
    static String month(int month) {
        return month < 3 ? "0" + month : Integer.toString(month);
    }

    /**
     * Reads a day, or a period in words, and writes it in one spelling: days as {@link #decree} does, periods as {@code Quý
     * III/2023}, {@code Quý I và II/2023}, {@code tháng 9/2023}, {@code 6 tháng cuối năm 2023}, {@code 9 tháng năm 2023},
     * {@code năm 2024}, {@code Cả năm}, {@code giai đoạn 2021-2025}. A quarter, half or month may stand without its year.
     */
    public static Reading<String> readDateOrPeriod(String text) {
        if (read(text) instanceof Reading.Understood<LocalDate> day) {
            return new Reading.Understood<>(decree(day.value()), day.doubts());
        }
        return PeriodWords.canonical(text)
                .<Reading<String>>map(period -> new Reading.Understood<>(period, List.of()))
                .orElseGet(Reading::unreadable);
    }
}
