package vn.tonghop.submission;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.text.TextKey;

/**
 * The lines of the cover sheet of a workbook that units fill in, in order: the label stands in column A, the value in
 * column B. Below the lines stand instructions, which are nobody's data.
 */
public enum CoverSheet {
    UNIT("Đơn vị", "Đơn vị báo cáo|Đơn vị gửi|Đơn vị gửi báo cáo|Tên đơn vị|Đơn vị lập"),
    REPORT("Loại báo cáo"),
    PERIOD("Kỳ báo cáo", "Kỳ số liệu|Thời kỳ báo cáo|Đợt báo cáo"),
    FROM("Số liệu từ ngày"),
    TO("đến ngày"),
    DUE("Hạn gửi về Văn phòng"),
    VERSION("Lần gửi", "Gửi lần|Lần báo cáo"),
    AUTHOR("Người lập"),
    PHONE("Điện thoại"),
    HEAD("Thủ trưởng đơn vị");

    /** Name of the cover sheet. */
    public static final String NAME = "Thông tin";

    private static final Map<CoverSheet, List<String>> SPELLINGS = Arrays.stream(values())
            .collect(Collectors.toMap(
                    line -> line,
                    line -> Stream.concat(Stream.of(line.label), Stream.of(line.others.split("\\|", -1)))
                            .filter(spelling -> !spelling.isEmpty())
                            .map(TextKey.FOLDED::of)
                            .toList()));

    private final String label;
    /** What workbooks that units made themselves have in its place. */
    private final String others;

    CoverSheet(String label) {
        this(label, "");
    }

    CoverSheet(String label, String others) {
        this.label = label;
        this.others = others;
    }

    private List<String> spellings() {
        return SPELLINGS.getOrDefault(this, List.of());
    }

    /** A folded text that ends in a label, without it. */
    record Ending(CoverSheet line, String before) {}

    /** A folded text that begins with a label, without it. */
    record Beginning(CoverSheet line, String behind) {}

    /** The line whose label a cell holds, whatever its case, accents placement or closing colon. */
    static Optional<CoverSheet> labelled(String text) {
        String key = TextKey.FOLDED.of(text);
        return Arrays.stream(values())
                .filter(line -> line.spellings().contains(key))
                .findFirst();
    }

    /** The longest label that a folded text ends in, at a word's beginning. */
    static Optional<Ending> endingOf(String folded) {
        return longest(spelling -> (" " + folded).endsWith(" " + spelling))
                .map(found -> new Ending(
                        found.getKey(),
                        folded.substring(0, folded.length() - found.getValue().length())
                                .strip()));
    }

    /** The longest label that a folded text begins with, where more words stand behind it. */
    static Optional<Beginning> beginningOf(String folded) {
        return longest(spelling -> folded.startsWith(spelling + " "))
                .map(found -> new Beginning(
                        found.getKey(),
                        folded.substring(found.getValue().length()).strip()));
    }

    private static Optional<Map.Entry<CoverSheet, String>> longest(Predicate<String> holds) {
        return Arrays.stream(values())
                .flatMap(line -> line.spellings().stream().filter(holds).map(spelling -> Map.entry(line, spelling)))
                .max(Comparator.comparingInt(entry -> entry.getValue().length()));
    }

    /** What stands in column A. */
    public String label() {
        return label;
    }
}
