package vn.tonghop.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Vietnamese tables hold besides their rows: totals, numbers of sections, notes and the block of signatures. Takes
 * text as it stands in a cell. All that is recognised is recognised as a whole, so that a sentence which only begins with
 * such words is none of it.
 */
public final class TableText {

    /** Characters of the longest label; longer text is content. */
    private static final int LONGEST_LABEL = 120;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String ROMAN_OR_LETTER = "[IVXL]{1,6}|[A-ZĐ]";
    private static final String PART = "(?:" + ROMAN_OR_LETTER + "|\\d{1,2}(?:\\.\\d{1,2})*)";
    private static final String PARTS = PART + "(?:\\s?(?:\\+|,|;|-|–|và)\\s?" + PART + ")*";

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:[*•+–-]|" + PART + "[.)])\\s?)?"
                    + "(?<word>tổng cộng|tổng số|tổng|cộng)"
                    + "(?:\\s?\\(?\\s?(?:(?:mục|phần|nhóm|điểm)\\s)?(?<parts>" + PARTS + ")\\s?\\)?)?"
                    + "(?:\\s?[:=]\\s?(?<figure>\\d[^:]*)?|\\s(?<measured>\\d[\\d.]*(?:\\s\\p{L}+){1,3}))?[.:]?",
            FLAGS);

    private static final Pattern SECTION_NUMBER = Pattern.compile("\\(?(" + ROMAN_OR_LETTER + ")[.):/-]?");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:Phần|Mục|Chương|PHẦN|MỤC|CHƯƠNG)\\s)?(" + ROMAN_OR_LETTER + ")(?:[.):]\\s?|\\s?[-–]\\s)\\p{L}.*");

    private static final Pattern NOTE = Pattern.compile(
            "ghi chú|(?:ghi chú|chú thích|chú ý|lưu ý|nguồn|nguồn số liệu)\\s?[:(].*"
                    + "|\\(\\s?\\*+\\s?\\).*|\\*+\\s?[:)]?\\s?\\p{L}.*|\\[\\d{1,2}]\\s?\\p{L}.*",
            FLAGS);

    private static final Pattern SIGNER = Pattern.compile(
            "(?:người (?:lập|báo cáo|tổng hợp|duyệt|kiểm tra|ký)(?: (?:biểu|bảng|báo cáo|phiếu))?|lập biểu|kế toán trưởng"
                    + "|nơi nhận|(?:phó )?(?:thủ trưởng|giám đốc|trưởng phòng|chánh văn phòng|chánh thanh tra)(?: \\p{L}+){0,6})"
                    + "\\s?(?:\\(.*\\))?(?::.*)?",
            FLAGS);

    private static final Pattern ON_BEHALF = Pattern.compile("(?:KT|TM|TL|TUQ|Q)\\.\\s?\\p{Lu}.*");

    private static final Pattern SIGNED =
            Pattern.compile("\\(?\\s?(?:đã ký|ký(?: tên)?[,;]? .*|ký(?: tên)?)\\s?\\)?", FLAGS);

    private static final String BLANK = "[.…_\\s]*";
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "(?<place>[^,\\d]{1,60},)?\\s?ngày\\s?(?:\\d{1,2}|%1$s)\\s?tháng\\s?(?:\\d{1,2}|%1$s)\\s?năm\\s?(?:\\d{2,4}|%1$s)\\.?"
                    .formatted(BLANK),
            FLAGS);

    private static final Pattern SHARE_OF = Pattern.compile("\\d[\\d.,]*\\s?(?:/\\s?\\d[\\d.,]*|%)(?:\\s\\p{L}+){0,3}");

    private static final Pattern SHARE = Pattern.compile(".*(?:%|tỷ lệ|tỉ lệ|tỷ trọng|bình quân).*", FLAGS);

    private TableText() {}

    /**
     * The label of a row of totals.
     *
     * @param whole whether it is for all rows; otherwise it may be for a section only
     * @param figure the figure behind the label in the same cell: {@code Tổng cộng: 03}
     */
    public record Total(boolean whole, Optional<BigDecimal> figure) {}

    /** Reads {@code Cộng}, {@code Cộng (I)}, {@code Tổng số}, {@code Tổng cộng I+II}, {@code Tổng số: 03}. */
    public static Optional<Total> total(String text) {
        Matcher label = TOTAL.matcher(line(text));
        if (text.length() > LONGEST_LABEL || !label.matches()) {
            return Optional.empty();
        }
        String figure = label.group("figure") == null ? label.group("measured") : label.group("figure");
        Optional<BigDecimal> count = figure == null ? Optional.empty() : figure(figure);
        if (figure != null && count.isEmpty()) {
            return Optional.empty();
        }
        String parts = label.group("parts");
        boolean onePart = parts != null && parts.matches(PART);
        boolean plain = Character.toLowerCase(label.group("word").charAt(0)) == 'c';
        return Optional.of(new Total(!onePart && !plain, count));
    }

    /** A figure in a row of totals, with or without a unit of measure; empty for any other text, and for 45/58 or 12%. */
    public static Optional<BigDecimal> figure(String text) {
        if (text.length() > LONGEST_LABEL || text.indexOf('%') >= 0) {
            return Optional.empty();
        }
        if (Absence.of(text).filter(Absence.DASH::equals).isPresent()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Numbers.read(text) instanceof Reading.Understood<BigDecimal> number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    /** Whether a text may stand beside the label in a row of totals: a figure, a share such as 45/58 or 12%, or nothing. */
    public static boolean isFigure(String text) {
        return text.length() <= LONGEST_LABEL
                && (SHARE_OF.matcher(line(text)).matches()
                        || !(Numbers.read(text) instanceof Reading.Unreadable<BigDecimal>));
    }

    /** Whether a column of this header holds shares or averages, which do not add up. */
    public static boolean isShare(String header) {
        return SHARE.matcher(line(header)).matches();
    }

    /** Whether a cell holds the number of a section and nothing else: {@code I}, {@code II.}, {@code A}. */
    public static boolean isSectionNumber(String text) {
        Matcher number = SECTION_NUMBER.matcher(line(text));
        return number.matches() && isPart(number.group(1));
    }

    /** Whether a text begins with the number of a section: {@code I. Văn bản}, {@code B - Đơn vị}. */
    public static boolean isNumberedHeading(String text) {
        Matcher heading = NUMBERED.matcher(line(text));
        return heading.matches() && isPart(heading.group(1));
    }

    private static boolean isPart(String number) {
        return number.length() == 1 || Roman.read(number).isPresent();
    }

    /** Whether a text is a note below a table: {@code Ghi chú: …}, {@code (*) …}, {@code Nguồn: …}. */
    public static boolean isNote(String text) {
        return NOTE.matcher(line(text)).matches();
    }

    /** Whether a text belongs to the signatures below a table: who signs, in whose name, where and when, to whom it goes. */
    public static boolean isSignature(String text) {
        String first = line(firstLine(text));
        return first.length() <= LONGEST_LABEL
                && (SIGNER.matcher(first).matches()
                        || ON_BEHALF.matcher(first).matches()
                        || SIGNED.matcher(first).matches()
                        || PLACE_AND_DAY.matcher(first).matches());
    }

    private static String firstLine(String text) {
        String clean = Spelling.clean(text);
        int end = clean.indexOf('\n');
        return end < 0 ? clean : clean.substring(0, end);
    }

    private static String line(String text) {
        return TextKey.EXACT.of(text);
    }
}
