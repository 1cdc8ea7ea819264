package vn.tonghop.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The unit of measure of a column, and how many of it another unit comes to: in a column of {@code triệu đồng}, 2 tỷ đồng
 * are 2,000. Multiples by words such as {@code nghìn} and {@code triệu} are known for every unit.
 *
 * @param name as it is shown
 * @param spellings how many of the unit one of another spelling or unit is, by {@linkplain TextKey#FOLDED folded} key
 */
public record Measure(String name, Map<String, BigDecimal> spellings) {

    /** How many zeros a word adds to the number before it. */
    private static final Map<String, Integer> SCALES = scales();

    public Measure {
        spellings = Map.copyOf(spellings);
    }

    /**
     * A unit.
     *
     * @param spellings as people write them
     */
    public static Measure of(String name, Map<String, BigDecimal> spellings) {
        Map<String, BigDecimal> folded = new LinkedHashMap<>();
        spellings.forEach((spelling, factor) -> folded.put(TextKey.FOLDED.of(spelling), factor));
        return new Measure(name, folded);
    }

    private static Map<String, Integer> scales() {
        Map<String, Integer> zeros = new LinkedHashMap<>();
        zeros.put("chục", 1);
        zeros.put("trăm", 2);
        zeros.put("nghìn", 3);
        zeros.put("ngàn", 3);
        zeros.put("k", 3);
        zeros.put("vạn", 4);
        zeros.put("triệu", 6);
        zeros.put("tr", 6);
        zeros.put("tỷ", 9);
        Map<String, Integer> folded = new LinkedHashMap<>();
        zeros.forEach((word, count) -> folded.put(TextKey.FOLDED.of(word), count));
        return Map.copyOf(folded);
    }

    /** The zeros that the first word of a unit adds, when it is such a word. */
    static Optional<Integer> zeros(String words) {
        return Optional.ofNullable(SCALES.get(TextKey.FOLDED.of(words).split(" ", 2)[0]));
    }

    /**
     * How many of this unit one of another is; empty when the two do not agree.
     *
     * @param words behind the number in a cell
     */
    Optional<BigDecimal> factorOf(String words) {
        String key = TextKey.FOLDED.of(words);
        BigDecimal spelled = spellings.get(key);
        if (spelled != null) {
            return Optional.of(spelled);
        }
        Scaled own = Scaled.of(TextKey.FOLDED.of(name));
        Scaled other = Scaled.of(key);
        boolean same = other.unit().equals(own.unit()) || (other.unit().isEmpty() && other.zeros() > 0);
        return same ? Optional.of(BigDecimal.ONE.scaleByPowerOfTen(other.zeros() - own.zeros())) : Optional.empty();
    }

    /** A unit without the word that multiplies it. */
    private record Scaled(int zeros, String unit) {

        static Scaled of(String key) {
            String[] words = key.split(" ", 2);
            Integer zeros = SCALES.get(words[0]);
            return zeros == null ? new Scaled(0, key) : new Scaled(zeros, words.length > 1 ? words[1] : "");
        }
    }
}
