package vn.tonghop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reporting periods named within a longer text, such as a title. */
public final class PeriodMentions {

    /** Words of the longest way to name a period: {@code 6 tháng đầu năm 2023}, {@code quý I, II và III năm 2023}. */
    private static final int MOST_WORDS = 8;
    /** A title is shorter; of longer text only the beginning is looked at. */
    private static final int MOST_LOOKED_AT = 200;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String YEAR_WORD = TextKey.FOLDED.of("năm");
    private static final String MONTH_WORD = TextKey.FOLDED.of("tháng");

    private PeriodMentions() {}

    /**
     * The periods with their year, in order, each in its one spelling: "PHỤ LỤC … 6 THÁNG ĐẦU NĂM 2023" names {@code 6
     * tháng đầu năm 2023} and no year beside it. A day is no mention of its month.
     */
    public static List<String> in(String text) {
        List<String> words = List.of(TextKey.FOLDED.of(text).split(" ", -1));
        List<String> found = new ArrayList<>();
        int end = Math.min(words.size(), MOST_LOOKED_AT);
        for (int i = 0; i < end; ) {
            int next = i + 1;
            for (int to = Math.min(end, i + MOST_WORDS); to > i; to--) {
                Optional<String> named = named(words, i, to);
                if (named.isPresent()) {
                    named.filter(period -> !found.contains(period)).ifPresent(found::add);
                    next = to;
                    break;
                }
            }
            i = next;
        }
        return found;
    }

    private static Optional<String> named(List<String> words, int from, int to) {
        boolean bare = words.subList(from, to).stream()
                .allMatch(word -> NUMBER.matcher(word).matches());
        boolean year = YEAR.matcher(words.get(to - 1)).matches();
        return bare || !year || isDay(words, from)
                ? Optional.empty()
                : PeriodWords.canonical(String.join(" ", words.subList(from, to)));
    }

    /** "15 tháng 6 năm 2023": the month and the year behind a number are those of a day. */
    private static boolean isDay(List<String> words, int from) {
        boolean partOfDate =
                words.get(from).equals(MONTH_WORD) || words.get(from).equals(YEAR_WORD);
        return partOfDate && from > 0 && NUMBER.matcher(words.get(from - 1)).matches();
    }
}
