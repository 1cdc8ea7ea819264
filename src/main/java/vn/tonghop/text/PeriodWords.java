package vn.tonghop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods in words, matched on folded keys, so that case, tone placement and "/" or "năm" before the year do not matter. */
final class PeriodWords {

    private static final String YEAR = "(?: (?:năm )?(?<year>(?:19|20)\\d\\d))?";

    private static final Pattern QUARTER =
            Pattern.compile("(?:%s|q) ?(?<list>[1-4iva ]+?)%s".formatted(folded("quý"), YEAR));
    private static final Pattern MONTH =
            Pattern.compile("(?:%s |t)(?<month>0?[1-9]|1[0-2])%s".formatted(folded("tháng"), YEAR));
    private static final Pattern BARE_MONTH = Pattern.compile("(?<month>0?[1-9]|1[0-2]) (?<year>(?:19|20)\\d\\d)");
    private static final Pattern HALF = Pattern.compile("0?6 %s (?:(?<first>%s)|%s) năm(?: (?<year>(?:19|20)\\d\\d))?"
            .formatted(folded("tháng"), folded("đầu"), folded("cuối")));
    private static final Pattern NINE_MONTHS =
            Pattern.compile("0?9 %s(?: %s)?(?: năm)?%s".formatted(folded("tháng"), folded("đầu"), YEAR));
    private static final Pattern WHOLE_YEAR = Pattern.compile("%s năm%s".formatted(folded("cả"), YEAR));
    private static final Pattern ONE_YEAR = Pattern.compile("(?:năm )?(?<year>(?:19|20)\\d\\d)");
    private static final Pattern STAGE =
            Pattern.compile("(?:%s )?((?:19|20)\\d\\d) ((?:19|20)\\d\\d)".formatted(folded("giai đoạn")));

    /** A batch of a year's programme: "đợt 1, năm 2023". */
    private static final Pattern BATCH = Pattern.compile("%s 0?(?<batch>[1-9]\\d?)%s".formatted(folded("đợt"), YEAR));
    /** What follows is the end of the time that is meant. */
    private static final Pattern UP_TO = Pattern.compile("(?:%s) (?<end>.+)".formatted(folded("tính đến")));

    private static final String AND = folded("và");

    private PeriodWords() {}

    private static String folded(String words) {
        return TextKey.FOLDED.of(words);
    }

    /** The period's one spelling; empty when the text names no period. */
    static Optional<String> canonical(String text) {
        String key = folded(text);
        Matcher upTo = UP_TO.matcher(key);
        return upTo.matches() ? ofKey(upTo.group("end")).map(end -> "tính đến " + end) : ofKey(key);
    }

    private static Optional<String> ofKey(String key) {
        Matcher quarter = QUARTER.matcher(key);
        if (quarter.matches()) {
            return quarters(quarter.group("list")).map(list -> "Quý " + list + slashYear(quarter));
        }
        for (Pattern pattern : List.of(MONTH, BARE_MONTH)) {
            Matcher month = pattern.matcher(key);
            if (month.matches()) {
                return Optional.of("tháng " + Dates.month(Integer.parseInt(month.group("month"))) + slashYear(month));
            }
        }
        Matcher half = HALF.matcher(key);
        if (half.matches()) {
            return Optional.of("6 tháng " + (half.group("first") != null ? "đầu" : "cuối") + " năm" + spaceYear(half));
        }
        Matcher nine = NINE_MONTHS.matcher(key);
        if (nine.matches()) {
            return Optional.of("9 tháng" + (nine.group("year") != null ? " năm" + spaceYear(nine) : ""));
        }
        Matcher batch = BATCH.matcher(key);
        if (batch.matches()) {
            String year = batch.group("year") != null ? " năm" + spaceYear(batch) : "";
            return Optional.of("đợt " + batch.group("batch") + year);
        }
        return years(key);
    }

    private static Optional<String> years(String key) {
        Matcher whole = WHOLE_YEAR.matcher(key);
        if (whole.matches()) {
            return Optional.of("Cả năm" + spaceYear(whole));
        }
        Matcher one = ONE_YEAR.matcher(key);
        if (one.matches()) {
            return Optional.of("năm" + spaceYear(one));
        }
        Matcher stage = STAGE.matcher(key);
        boolean rising = stage.matches() && stage.group(1).compareTo(stage.group(2)) < 0;
        return rising ? Optional.of("giai đoạn " + stage.group(1) + "-" + stage.group(2)) : Optional.empty();
    }

    /** From "i va1 ii", "3" or "i ii iii" to "I và II", "III", "I, II và III"; empty unless the quarters rise. */
    private static Optional<String> quarters(String list) {
        List<String> quarters = new ArrayList<>();
        int last = 0;
        for (String word : list.split(" ", -1)) {
            if (word.equals(AND) && !quarters.isEmpty()) {
                continue;
            }
            int quarter = quarter(word);
            if (quarter <= last) {
                return Optional.empty();
            }
            quarters.add(Roman.of(quarter));
            last = quarter;
        }
        String end = quarters.get(quarters.size() - 1);
        String before = String.join(", ", quarters.subList(0, quarters.size() - 1));
        return Optional.of(before.isEmpty() ? end : before + " và " + end);
    }

    /** 1–4, or 0 for any other word. */
    private static int quarter(String word) {
        if (word.matches("[1-4]")) {
            return Integer.parseInt(word);
        }
        OptionalInt roman = Roman.read(word.toUpperCase(Locale.ROOT));
        return roman.isPresent() && roman.getAsInt() <= 4 ? roman.getAsInt() : 0;
    }

    private static String slashYear(Matcher match) {
        return match.group("year") != null ? "/" + match.group("year") : "";
    }

    private static String spaceYear(Matcher match) {
        return match.group("year") != null ? " " + match.group("year") : "";
    }
}
