package vn.tonghop.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as Vietnamese texts write them: a point groups thousands, a comma comes before decimals. */
public final class Numbers {

    /** Enough for any figure of a report; a longer run of digits is a code, not a number. */
    private static final int LONGEST = 30;

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern UNGROUPED = Pattern.compile("\\d+(?:,\\d+)?");

    /** 1,234 would be 1234 on a machine set to English; 0,234 and 1234,567 would not. */
    private static final Pattern COMMA_MAY_GROUP = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    private static final Pattern ONE_POINT = Pattern.compile("(\\d+)\\.(\\d+)");
    private static final Pattern SIGNED = Pattern.compile("([+\\-\u2212]?)(\\d[\\d.,]*)(.*)");
    private static final Pattern DASH = Pattern.compile("[-–—\u2212]");

    /** Words, of which the first may be glued to the number only when it cannot be a mistyped digit. */
    private static final Pattern MEASURE = Pattern.compile(" ?%|(?<space> )?(?<word>\\p{L}+[23²³]?)(?: \\p{L}+){0,3}");

    private static final Pattern LOOKS_LIKE_DIGITS = Pattern.compile("[oOlI]+");

    private static final Set<String> NOTHING = folded("không", "không có", "không phát sinh");

    /** Words that make the figure a bound, an estimate, a part or a time, so that it is not the number alone. */
    private static final Set<String> QUALIFIERS = folded(
            "trở", "hơn", "trên", "dưới", "khoảng", "gần", "ước", "tối", "lên", "xuống", "đến", "tới", "từ", "và",
            "hoặc", "hay", "so", "trong", "ngoài", "còn", "chỉ", "mấy", "rưỡi", "phẩy", "chấm", "chưa", "đã", "đang",
            "không", "quá", "trước", "sau", "đầu", "cuối", "mỗi", "là");

    private static final Set<String> SCALES = folded("nghìn", "ngàn", "triệu", "tr", "tỷ", "vạn", "trăm", "chục", "k");

    private Numbers() {}

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(TextKey.FOLDED::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads {@code 1.234,5}, {@code 10.036}, {@code 5749}, {@code 02}, {@code -3}. "Không", "không có" and "Không phát
     * sinh" are 0; so is a dash, with a doubt. A unit of measure after the number is a doubt ({@code 1.100 kg}, {@code
     * 100%}).
     *
     * <p>Ambiguous, with both readings written the Vietnamese way: {@code 1.5} (1,5 or 15), {@code 1,234} (1,234 or 1.234),
     * and {@code 15 triệu} (15 or 15.000.000), because the column's own unit may be a million. Unreadable: bounds, ranges,
     * shares such as {@code 45/58}, English grouping with decimals, and more than 30 characters.
     */
    public static Reading<BigDecimal> read(String text) {
        String clean = TextKey.EXACT.of(text);
        if (DASH.matcher(clean).matches()) {
            return Reading.of(BigDecimal.ZERO, Doubt.DASH_FOR_ZERO);
        }
        if (NOTHING.contains(TextKey.FOLDED.of(clean))) {
            return Reading.of(BigDecimal.ZERO);
        }
        Matcher parts = SIGNED.matcher(clean);
        if (!parts.matches() || parts.group(2).length() > LONGEST) {
            return Reading.unreadable();
        }
        Reading<BigDecimal> number = figure(parts.group(1).replace('\u2212', '-'), parts.group(2));
        String measure = parts.group(3);
        if (measure.isEmpty() || number instanceof Reading.Unreadable) {
            return number;
        }
        if (!isMeasure(measure)) {
            return Reading.unreadable();
        }
        return number instanceof Reading.Understood<BigDecimal> plain ? withMeasure(plain.value(), measure) : number;
    }

    private static Reading<BigDecimal> figure(String sign, String digits) {
        Matcher point = ONE_POINT.matcher(digits);
        if (COMMA_MAY_GROUP.matcher(digits).matches()) {
            return new Reading.Ambiguous<>(List.of(sign + digits, sign + digits.replace(',', '.')));
        }
        if (GROUPED.matcher(digits).matches() || UNGROUPED.matcher(digits).matches()) {
            return Reading.of(new BigDecimal(sign + digits.replace(".", "").replace(',', '.')));
        }
        if (point.matches()) {
            return new Reading.Ambiguous<>(
                    List.of(sign + digits.replace('.', ','), sign + grouped(point.group(1) + point.group(2))));
        }
        return Reading.unreadable();
    }

    private static boolean isMeasure(String text) {
        Matcher measure = MEASURE.matcher(text);
        if (!measure.matches()) {
            return false;
        }
        String word = measure.group("word");
        boolean mistypedDigits = word != null && LOOKS_LIKE_DIGITS.matcher(word).matches();
        boolean gluedLetter = word != null && measure.group("space") == null && word.length() < 2;
        return !mistypedDigits && !gluedLetter && words(text).noneMatch(QUALIFIERS::contains);
    }

    private static Reading<BigDecimal> withMeasure(BigDecimal number, String measure) {
        String first = words(measure).findFirst().orElse("");
        if (!SCALES.contains(first)) {
            return Reading.of(number, Doubt.UNIT_IN_CELL);
        }
        int zeros = switch (TextKey.UNTONED.of(first.replaceAll("\\d", ""))) {
            case "chuc" -> 1;
            case "tram" -> 2;
            case "van" -> 4;
            case "trieu", "tr" -> 6;
            case "ti" -> 9;
            default -> 3;
        };
        return new Reading.Ambiguous<>(List.of(vietnamese(number), vietnamese(number.scaleByPowerOfTen(zeros))));
    }

    private static Stream<String> words(String text) {
        return Stream.of(TextKey.FOLDED.of(text).split(" ", -1));
    }

    private static String vietnamese(BigDecimal number) {
        String plain = number.stripTrailingZeros().abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = grouped(point < 0 ? plain : plain.substring(0, point));
        return (number.signum() < 0 ? "-" : "") + whole + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    private static String grouped(String digits) {
        String significant = digits.replaceFirst("^0+(?=\\d)", "");
        return significant.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
    }

    /** Writes a count for a table: {@code 0}, {@code 02}, {@code 45}, {@code 1.234}. */
    public static String table(long count) {
        if (count > 0 && count < 10) {
            return "0" + count;
        }
        String digits = Long.toString(count);
        return count < 0 ? "-" + grouped(digits.substring(1)) : grouped(digits);
    }

    /** Writes a count in a sentence: {@code 02 nhiệm vụ}, or {@code không có} for 0. */
    public static String prose(long count, String noun) {
        return count == 0 ? "không có" : table(count) + " " + noun;
    }
}
