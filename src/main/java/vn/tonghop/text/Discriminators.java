package vn.tonghop.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private Discriminators() {}

    /** Whether both texts hold the same of these words; when they do not, the two cannot name the same column. */
    public static boolean agree(String a, String b) {
        return in(a).equals(in(b));
    }

    private static Set<String> in(String text) {
        return WORDS.matcher(TextKey.FOLDED.of(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }
}
