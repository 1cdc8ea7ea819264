package vn.tonghop.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as Vietnamese texts write them: a point groups thousands, a comma comes before decimals. */
public final class Numbers {

    /** Enough for any figure of a report; a longer run of digits is a code, not a number. */
    private static final int LONGEST = 30;

    /** Enough for a number with its unit of measure; longer text is no number, whatever it begins with. */
    private static final int LONGEST_TEXT = 200;

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern UNGROUPED = Pattern.compile("\\d+(?:,\\d+)?");

    /** 1,234 would be 1234 on a machine set to English; 0,234 and 1234,567 would not. */
    private static final Pattern COMMA_MAY_GROUP = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    private static final Pattern ONE_POINT = Pattern.compile("(\\d+)\\.(\\d+)");
    private static final Pattern SIGNED = Pattern.compile("([+\\-\u2212]?)(\\d[\\d.,]*)(.*)");

    /** Words, of which the first may be glued to the number only when it cannot be a mistyped digit. */
    private static final Pattern MEASURE =
            Pattern.compile(" ?%|(?<space> )?(?<word>\\p{L}+[23²³]?)(?:[ ./]\\p{L}+){0,3}");

    private static final Pattern LOOKS_LIKE_DIGITS = Pattern.compile("[oOlI]+");

    /** Words that make the figure a part, a time or a choice, so that it is not the number alone. */
    private static final Set<String> QUALIFIERS = Stream.of(
                    "trở", "hơn", "trên", "dưới", "khoảng", "gần", "ước", "tối", "lên", "xuống", "đến", "tới", "từ",
                    "và", "hoặc", "hay", "so", "trong", "ngoài", "còn", "chỉ", "mấy", "rưỡi", "phẩy", "chấm", "chưa",
                    "đã", "đang", "không", "quá", "trước", "sau", "đầu", "cuối", "mỗi", "là")
            .map(TextKey.FOLDED::of)
            .collect(Collectors.toUnmodifiableSet());

    /** Texts that are no number, and why; tried in order. */
    private static final Map<Pattern, Flaw> FLAWS = new LinkedHashMap<>();

    static {
        String number = "\\d[\\d.,]*";
        FLAWS.put(Pattern.compile(number + " ?(?:[-–—]|đến|tới) ?" + number + "(?: .*)?"), Flaw.RANGE);
        FLAWS.put(Pattern.compile(number + " ?/ ?" + number + "(?: .*)?"), Flaw.SHARE);
        FLAWS.put(Pattern.compile("[+-]?\\d{1,3}(?: \\d{3})+(?:,\\d+)?"), Flaw.SPACED_DIGITS);
        FLAWS.put(Pattern.compile("[+-]?\\d{1,3}(?:(?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})"), Flaw.ENGLISH_MARKS);
        FLAWS.put(Pattern.compile("[+-]?\\d{" + (LONGEST + 1) + ",}"), Flaw.TOO_LONG);
    }

    private Numbers() {}

    /**
     * Reads {@code 1.234,5}, {@code 10.036}, {@code 5749}, {@code 02}, {@code -3}. A unit of measure after the number is a
     * doubt ({@code 1.100 kg}, {@code 100%}), and so are slips of the keyboard: {@code '70}, {@code 70.}, {@code 7O},
     * digits of full width.
     *
     * <p>Ambiguous, with both readings written so that a space groups thousands: {@code 1.5} (1,5 or 15), {@code 1,234}
     * (1,234 or 1 234), and {@code 15 triệu} (15 or 15 000 000), because the column's own unit may be a million. Inexact:
     * {@code trên 70}, {@code khoảng 20}, {@code 70 trở lên}. Absent: see {@link Absence}. Unreadable: ranges, shares such
     * as {@code 45/58}, English grouping, and more than 30 digits.
     */
    public static Reading<BigDecimal> read(String text) {
        return read(text, Optional.empty());
    }

    /**
     * Reads a number of a column with a unit of measure: the unit may stand behind it, another multiple of it is converted
     * with a doubt ({@code 1,5 tỷ đồng} is 1,500 triệu đồng), and any other unit is {@link Flaw#OTHER_UNIT}.
     */
    public static Reading<BigDecimal> read(String text, Optional<Measure> column) {
        String clean = TextKey.EXACT.of(text);
        Optional<Absence> absence = Absence.of(clean);
        if (absence.isPresent()) {
            return new Reading.Absent<>(absence.get());
        }
        if (clean.length() > LONGEST_TEXT) {
            return Reading.unreadable();
        }
        NumberText mended = NumberText.of(clean);
        Optional<Bound.Found> bound = Bound.of(mended.text());
        if (bound.isPresent()) {
            return bounded(bound.get(), column);
        }
        Optional<Flaw> flaw = FLAWS.entrySet().stream()
                .filter(known -> known.getKey().matcher(mended.text()).matches())
                .map(Map.Entry::getValue)
                .findFirst();
        return flaw.isPresent()
                ? Reading.unreadable(flaw.get())
                : doubted(signed(mended.text(), column), mended.doubts());
    }

    /** A share of a hundred, as a cell under a percent format shows it: its unit is %, also where the column asks for another. */
    public static Reading<BigDecimal> ofHundred(BigDecimal share, Optional<Measure> column) {
        return inUnit(Reading.of(share), "%", column);
    }

    private static Reading<BigDecimal> doubted(Reading<BigDecimal> reading, List<Doubt> slips) {
        if (!(reading instanceof Reading.Understood<BigDecimal> understood)) {
            return reading;
        }
        List<Doubt> doubts = new ArrayList<>(slips);
        doubts.addAll(understood.doubts());
        return new Reading.Understood<>(understood.value(), doubts);
    }

    private static Reading<BigDecimal> bounded(Bound.Found bound, Optional<Measure> column) {
        Reading<BigDecimal> number = read(bound.rest(), column);
        if (number instanceof Reading.Understood<BigDecimal> understood) {
            return new Reading.Inexact<>(bound.sign() + " " + vietnamese(understood.value()));
        }
        if (number instanceof Reading.Ambiguous<BigDecimal>) {
            return new Reading.Inexact<>(bound.sign() + " " + bound.rest());
        }
        return number instanceof Reading.Absent<BigDecimal> ? Reading.unreadable() : number;
    }

    private static Reading<BigDecimal> signed(String text, Optional<Measure> column) {
        Matcher parts = SIGNED.matcher(text);
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
        return inUnit(number, measure, column);
    }

    private static Reading<BigDecimal> inUnit(Reading<BigDecimal> number, String measure, Optional<Measure> column) {
        if (column.isPresent()) {
            return column.get()
                    .factorOf(measure)
                    .map(factor -> converted(number, factor))
                    .orElseGet(() -> Reading.unreadable(Flaw.OTHER_UNIT));
        }
        return number instanceof Reading.Understood<BigDecimal> plain ? withMeasure(plain.value(), measure) : number;
    }

    private static Reading<BigDecimal> converted(Reading<BigDecimal> number, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) != 0 && number instanceof Reading.Understood<BigDecimal> plain
                ? Reading.of(plain.value().multiply(factor), Doubt.UNIT_CONVERTED)
                : number;
    }

    private static Reading<BigDecimal> figure(String sign, String digits) {
        Matcher point = ONE_POINT.matcher(digits);
        if (COMMA_MAY_GROUP.matcher(digits).matches()) {
            return new Reading.Ambiguous<>(List.of(sign + digits, sign + spaced(digits.replace(",", ""))));
        }
        if (GROUPED.matcher(digits).matches() || UNGROUPED.matcher(digits).matches()) {
            return Reading.of(new BigDecimal(sign + digits.replace(".", "").replace(',', '.')));
        }
        if (point.matches()) {
            return new Reading.Ambiguous<>(
                    List.of(sign + digits.replace('.', ','), sign + spaced(point.group(1) + point.group(2))));
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
        return !mistypedDigits
                && !gluedLetter
                && Stream.of(TextKey.FOLDED.of(text).split(" ", -1)).noneMatch(QUALIFIERS::contains);
    }

    private static Reading<BigDecimal> withMeasure(BigDecimal number, String measure) {
        return Measure.zeros(measure)
                .<Reading<BigDecimal>>map(zeros -> new Reading.Ambiguous<>(
                        List.of(vietnamese(number), vietnamese(number.scaleByPowerOfTen(zeros)))))
                .orElseGet(() -> Reading.of(number, Doubt.UNIT_IN_CELL));
    }

    /**
     * The readings of a number that a cell holds where things are counted: {@code 10.036} may be ten and a bit, or ten
     * thousand with a point that a machine set to English took for the decimal one. A single reading when it is no such
     * number.
     */
    public static Reading<BigDecimal> counted(BigDecimal cell) {
        BigDecimal plain = cell.stripTrailingZeros();
        boolean whole = plain.scale() <= 0;
        boolean grouped = plain.scale() <= 3
                && plain.abs().compareTo(BigDecimal.ONE) > 0
                && plain.abs().compareTo(BigDecimal.valueOf(1_000)) < 0;
        return whole || !grouped
                ? Reading.of(cell)
                : new Reading.Ambiguous<>(List.of(vietnamese(plain), vietnamese(plain.scaleByPowerOfTen(3))));
    }

    /** A comma before decimals and a space between thousands, so that nobody reads it in another way. */
    private static String vietnamese(BigDecimal number) {
        String plain = number.stripTrailingZeros().abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = spaced(point < 0 ? plain : plain.substring(0, point));
        return (number.signum() < 0 ? "-" : "") + whole + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    private static String spaced(String digits) {
        return grouped(digits).replace('.', ' ');
    }

    private static String grouped(String digits) {
        if (digits.length() <= 3 && !digits.startsWith("0")) {
            return digits; // days and months too, a million times in a run
        }
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
