package vn.tonghop.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Column headers without what forms print in them beside the name. */
public final class HeaderText {

    /** Stands between the levels of a header path: {@code Số hồ sơ đã giải quyết › Trước hạn}. */
    public static final String PATH_SEPARATOR = "›";

    /** A bare row of numbers is taken for data until it is at least this long. */
    private static final int BARE_NUMBERS = 4;

    private static final String OPERAND = "(?:\\(\\d{1,2}\\)|\\d{1,2})";
    private static final String FORMULA = "\\s*=\\s*" + OPERAND + "(?:\\s*[-+–x*/:]\\s*" + OPERAND + ")*+";

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(\\s*\\d{1,2}" + FORMULA
            + "\\s*\\)|\\(\\s*\\d{1,2}\\s*\\)(?:" + FORMULA + ")?|(?<!\\S)\\d{1,2}" + FORMULA);

    private static final Pattern FOOTNOTE_MARK =
            Pattern.compile("\\(\\s*\\*+\\s*\\)|\\[\\s*(?:\\d{1,2}|\\*+)\\s*\\]|\\*+(?=\\s|$)");

    /** A raised digit is a footnote, except in m², km³ and the like. */
    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹]{2,}|(?<!(?<!\\p{L})[ckd]?m)[²³]|[⁰¹⁴-⁹]");

    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)");

    /**
     * A closed list, because other words in brackets tell columns apart: "(thực tế)" and "(trên hệ thống)". A percent sign
     * is not in it for the same reason.
     */
    private static final Set<String> MEASURES = Stream.of(
                    "hồ sơ",
                    "văn bản",
                    "người",
                    "lượt",
                    "lượt người",
                    "tổ chức",
                    "cá nhân",
                    "đơn vị",
                    "cơ sở",
                    "doanh nghiệp",
                    "hộ",
                    "cuộc",
                    "vụ",
                    "đợt",
                    "lớp",
                    "mẫu",
                    "dự án",
                    "cái",
                    "chiếc",
                    "lần",
                    "giờ",
                    "ngày",
                    "đồng",
                    "nghìn đồng",
                    "ngàn đồng",
                    "triệu đồng",
                    "tỷ đồng",
                    "kg",
                    "tạ",
                    "tấn",
                    "m",
                    "km",
                    "m2",
                    "m3",
                    "ha")
            .map(TextKey.FOLDED::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern MEASURE_LABEL =
            Pattern.compile("(?:" + TextKey.FOLDED.of("đvt") + "|" + TextKey.FOLDED.of("đơn vị tính") + ")(?: .*)?");

    private static final Pattern NUMBER_CELL =
            Pattern.compile("\\(?([1-9]\\d?)\\)?(?:" + FORMULA + ")?|\\(([1-9]\\d?)" + FORMULA + "\\)");

    private static final Pattern LETTER_CELL = Pattern.compile("\\(?([A-H])\\)?");

    private HeaderText() {}

    /**
     * A header cell, or a path of them joined by {@value #PATH_SEPARATOR}, on one line without footnote marks, column
     * numbers such as {@code (3)=(4)+(5)} and units of measure in brackets. Levels with nothing left fall out of the path;
     * the result is empty when all do. It still has case, tones and punctuation: {@link TextKey} compares.
     */
    public static String of(String header) {
        // most of what is asked about is data, or a plain label
        return isPlain(header) ? TextKey.EXACT.of(header) : stripped(header);
    }

    /** Whether nothing in it can be a mark, a column number, a unit in brackets or a level of a path. */
    private static boolean isPlain(String header) {
        for (int i = 0; i < header.length(); i++) {
            char letter = header.charAt(i);
            boolean raised = letter == '²' || letter == '³' || letter == '¹' || (letter >= '⁰' && letter <= '⁹');
            if (raised || letter == '(' || letter == '[' || letter == '*' || letter == '=' || letter == '›') {
                return false;
            }
        }
        return true;
    }

    private static String stripped(String header) {
        return Arrays.stream(TextKey.EXACT.of(header).split(PATH_SEPARATOR))
                .map(HeaderText::level)
                .filter(level -> !level.isEmpty())
                .collect(Collectors.joining(" " + PATH_SEPARATOR + " "));
    }

    private static String level(String text) {
        String rest = BRACKETED
                .matcher(text)
                .replaceAll(group -> isMeasure(group.group(1)) ? " " : Matcher.quoteReplacement(group.group()));
        rest = COLUMN_NUMBER.matcher(rest).replaceAll(" ");
        rest = FOOTNOTE_MARK.matcher(rest).replaceAll(" ");
        return TextKey.EXACT.of(RAISED.matcher(rest).replaceAll(""));
    }

    /** Whether a text is a unit of measure, as forms print it in brackets or behind "Đơn vị:". */
    public static boolean isMeasure(String bracketed) {
        String key = TextKey.FOLDED.of(bracketed.replace('²', '2').replace('³', '3'));
        return MEASURES.contains(key) || MEASURE_LABEL.matcher(key).matches();
    }

    /**
     * Whether a row only numbers the columns: (1) | (2) | (3)=(1)+(2), or A | B | 1 | 2. Numbers rise by one from 1, letters
     * come before them; blank cells do not matter. Bare numbers alone must be at least four, so that a short row of figures
     * is not lost.
     */
    public static boolean isColumnNumbers(List<String> row) {
        List<String> cells = row.stream()
                .map(cell -> TextKey.EXACT.of(cell).replace(" ", ""))
                .filter(cell -> !cell.isEmpty())
                .toList();
        int letters = 0;
        int numbers = 0;
        boolean bare = true;
        for (String cell : cells) {
            Matcher number = NUMBER_CELL.matcher(cell);
            Matcher letter = LETTER_CELL.matcher(cell);
            if (number.matches() && value(number) == numbers + 1) {
                numbers++;
                bare &= cell.chars().allMatch(Character::isDigit);
            } else if (numbers == 0 && letter.matches() && letter.group(1).charAt(0) == 'A' + letters) {
                letters++;
            } else {
                return false;
            }
        }
        return numbers > 0 && cells.size() >= (bare && letters == 0 ? BARE_NUMBERS : 2);
    }

    private static int value(MatchResult number) {
        return Integer.parseInt(number.group(1) != null ? number.group(1) : number.group(2));
    }
}
