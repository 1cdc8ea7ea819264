package vn.tonghop.text;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that turn a column header into another one, though it looks nearly the same: "đã hoàn thành" and "chưa hoàn
 * thành".
 */
public final class Discriminators {

    private static final Pattern WORDS = Pattern.compile(Stream.of(
                    "năm trước",
                    "kỳ trước",
                    "kỳ này",
                    "trước hạn",
                    "đúng hạn",
                    "quá hạn",
                    "trong hạn",
                    "hoàn thành",
                    "dự kiến",
                    "nguyên nhân",
                    "lũy kế",
                    "so sánh",
                    "chưa",
                    "không",
                    "đã",
                    "đang",
                    "giao",
                    "tháng",
                    "quý")
            .map(TextKey.FOLDED::of)
            .collect(Collectors.joining("|", "(?<!\\S)(?:", ")(?!\\S)")));

    private static final int SHORTEST_MISTYPED = 4;

    private Discriminators() {}

    /**
     * Whether both texts hold the same of these words, one of them perhaps mistyped by one letter; when they do not, the
     * two cannot name the same column.
     */
    public static boolean agree(String a, String b) {
        String one = TextKey.FOLDED.of(a);
        String other = TextKey.FOLDED.of(b);
        return holdsAll(one, other) && holdsAll(other, one);
    }

    private static boolean holdsAll(String text, String other) {
        Set<String> held = in(text);
        return in(other).stream().allMatch(word -> held.contains(word) || holdsSlipOf(word, text));
    }

    private static Set<String> in(String folded) {
        return WORDS.matcher(folded).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
    }

    /** One letter makes a shorter word another word: đã, da. */
    private static boolean holdsSlipOf(String word, String folded) {
        List<String> words = List.of(folded.split(" ", -1));
        int length = word.split(" ", -1).length;
        return word.length() >= SHORTEST_MISTYPED
                && IntStream.rangeClosed(0, words.size() - length)
                        .mapToObj(first -> String.join(" ", words.subList(first, first + length)))
                        .anyMatch(run -> !WORDS.matcher(run).find() && isOneEdit(run, word));
    }

    private static boolean isOneEdit(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return Math.abs(a.length() - b.length()) <= 1 && Similarity.ratio(a, b) * longer > longer - 1.5;
    }
}
