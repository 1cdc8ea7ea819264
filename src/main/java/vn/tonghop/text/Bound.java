package vn.tonghop.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Words and signs that make the number beside them a bound or an estimate. */
final class Bound {

    /** What follows such words is a number with its unit; longer text is a sentence. */
    private static final int LONGEST = 80;

    private static final Map<String, String> BEFORE = new LinkedHashMap<>();
    private static final Map<String, String> BEHIND = new LinkedHashMap<>();
    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        before(">", "trên", "hơn", "nhiều hơn");
        before("<", "dưới", "ít hơn", "chưa đến", "chưa tới", "không đến", "không tới");
        before("≈", "khoảng", "chừng", "ước", "ước tính", "ước đạt", "gần", "xấp xỉ", "độ", "cỡ", "tầm");
        before("≥", "ít nhất", "tối thiểu", "không dưới", "từ");
        before("≤", "nhiều nhất", "tối đa", "không quá", "không trên", "đến", "tới");
        BEHIND.put(TextKey.FOLDED.of("trở lên"), "≥");
        BEHIND.put(TextKey.FOLDED.of("trở xuống"), "≤");
        SIGNS.put(">=", "≥");
        SIGNS.put("<=", "≤");
        SIGNS.put(">", ">");
        SIGNS.put("<", "<");
        SIGNS.put("≥", "≥");
        SIGNS.put("≤", "≤");
        SIGNS.put("~", "≈");
        SIGNS.put("≈", "≈");
    }

    private Bound() {}

    private static void before(String sign, String... words) {
        for (String word : words) {
            BEFORE.put(TextKey.FOLDED.of(word), sign);
        }
    }

    /** A sign and the text that it bounds. */
    record Found(String sign, String rest) {}

    /** Empty when nothing bounds the number. */
    static Optional<Found> of(String clean) {
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (clean.startsWith(sign.getKey())) {
                return found(sign.getValue(), clean.substring(sign.getKey().length()));
            }
        }
        if (clean.endsWith("+")) {
            return found("≥", clean.substring(0, clean.length() - 1));
        }
        String[] words = clean.split(" ", -1);
        for (int count = Math.min(2, words.length - 1); count > 0; count--) {
            String sign = BEFORE.get(TextKey.FOLDED.of(join(words, 0, count)));
            if (sign != null) {
                return found(sign, join(words, count, words.length));
            }
        }
        int last = words.length - 2;
        String sign = last < 1 ? null : BEHIND.get(TextKey.FOLDED.of(join(words, last, words.length)));
        return sign == null ? Optional.empty() : found(sign, join(words, 0, last));
    }

    private static Optional<Found> found(String sign, String rest) {
        return rest.isBlank() ? Optional.empty() : Optional.of(new Found(sign, rest.strip()));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
