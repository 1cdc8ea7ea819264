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
    private static final Pattern ISO = Pattern.compile("(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})");

    /** /6/2023, …/6/2023, tháng 6 năm 2023, 6/2023: what a letterhead leaves open. */
    private static final Pattern NO_DAY =
            words("[…. ]*[/.-]? ?(?:0?[1-9]|1[0-2]) ?[/.-] ?\\d{4}|[…. ]*tháng \\d{1,2},? năm \\d{4}");

    private static final Pattern NO_YEAR = words("\\d{1,2} ?[/-] ?\\d{1,2} ?[/-]?|\\d{1,2} tháng \\d{1,2}");

    /** Whoever begins so means a day, and no month or quarter. */
    private static final Pattern BEGINS_AS_DAY = words("(?:ngày\\b|[/…]).*");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int CENTURY_OF_SHORT_YEARS = 2000;

    private Dates() {}

    private static Pattern words(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * Reads a day: {@code 06/4/2023}, also with points or hyphens, {@code ngày 06 tháng 4 năm 2023}, ISO {@code
     * 2023-04-06}, and with a doubt {@code 6/4/23}. Days that do not exist, an order other than day, month, year, years
     * outside 1900–2100, and days with a part left open are unreadable. For a dash, "Không" and the like see {@link
     * Absence}.
     */
    public static Reading<LocalDate> read(String text) {
        Optional<Absence> absence = Absence.of(text);
        if (absence.isPresent()) {
            return new Reading.Absent<>(absence.get());
        }
        String clean = TextKey.EXACT.of(text);
        String date = DAY_WORD.matcher(clean).replaceFirst("");
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return of(iso.group("iy"), iso.group("im"), iso.group("id"));
        }
        Matcher matcher = DAY.matcher(date);
        if (matcher.matches()) {
            return of(matcher);
        }
        if (NO_DAY.matcher(date).matches()) {
            return Reading.unreadable(Flaw.DAY_MISSING);
        }
        return Reading.unreadable(NO_YEAR.matcher(date).matches() ? Flaw.YEAR_MISSING : Flaw.UNKNOWN_FORM);
    }

    /** What a match of {@link #DAY} stands for; unreadable when there is no such day. */
    static Reading<LocalDate> of(Matcher match) {
        if (match.group("wy") != null) {
            return of(match.group("wy"), match.group("wm"), match.group("wd"));
        }
        String year = match.group("y");
        boolean isShort = year.length() == 2;
        String fullYear = isShort ? Integer.toString(CENTURY_OF_SHORT_YEARS + Integer.parseInt(year)) : year;
        Reading<LocalDate> reading = of(fullYear, match.group("m"), match.group("d"));
        return isShort && reading instanceof Reading.Understood<LocalDate> day
                ? Reading.of(day.value(), Doubt.SHORT_YEAR)
                : reading;
    }

    private static Reading<LocalDate> of(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Reading.unreadable(Flaw.YEAR_OUT_OF_RANGE);
        }
        return day(y, m, d)
                .map(known -> Reading.of(known))
                .orElseGet(() -> Reading.unreadable(day(y, d, m).isPresent() ? Flaw.MONTH_FIRST : Flaw.NO_SUCH_DAY));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
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
     * {@code năm 2024}, {@code Cả năm}, {@code giai đoạn 2021-2025}, {@code đợt 1 năm 2023}, {@code tính đến tháng
     * 11/2024}. A quarter, half or month may stand without its year. "Đến nay" alone is no period: it depends on who reads
     * it when.
     */
    public static Reading<String> readDateOrPeriod(String text) {
        Reading<LocalDate> day = read(text);
        if (day instanceof Reading.Understood<LocalDate> understood) {
            return new Reading.Understood<>(decree(understood.value()), understood.doubts());
        }
        if (day instanceof Reading.Absent<LocalDate> absent) {
            return new Reading.Absent<>(absent.absence());
        }
        Flaw flaw = day instanceof Reading.Unreadable<LocalDate> unreadable ? unreadable.flaw() : Flaw.UNKNOWN_FORM;
        Optional<String> period = BEGINS_AS_DAY.matcher(TextKey.EXACT.of(text)).matches()
                ? Optional.empty()
                : PeriodWords.canonical(text);
        return period.<Reading<String>>map(known -> new Reading.Understood<>(known, List.of()))
                .orElseGet(() -> Reading.unreadable(flaw));
    }
}
