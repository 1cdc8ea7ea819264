package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.consolidation.Gap;

/** How figures, dates and gaps are put into words. */
final class Wording {

    private static final int TWO_DIGITS = 10;

    private final Locale locale;
    private final LocalDate asOf;
    private final ResourceBundle texts;

    /** @throws java.util.MissingResourceException for a language without texts */
    Wording(Locale locale, LocalDate asOf) {
        this.locale = locale;
        this.asOf = asOf;
        this.texts = ResourceBundle.getBundle("vn.tonghop.appendix.appendix", locale);
    }

    Locale locale() {
        return locale;
    }

    /** A count in running text: {@code 02} of something, or none. NĐ 30/2020/NĐ-CP's leading zero, as offices use it. */
    String prose(BigDecimal number, String counted) {
        if (number.signum() == 0) {
            return texts.getString("none");
        }
        boolean oneDigit = number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(TWO_DIGITS)) < 0
                && number.stripTrailingZeros().scale() <= 0;
        return (oneDigit ? "0" : "") + inText(number) + " " + counted;
    }

    String inText(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Integer.MAX_VALUE);
        return format.format(number);
    }

    /** How many days are left until a day, or have passed since. */
    String daysLeft(LocalDate day) {
        long days = ChronoUnit.DAYS.between(asOf, day);
        return days == 0 ? texts.getString("days.none") : message(days > 0 ? "days.left" : "days.over", Math.abs(days));
    }

    /** What the blocks of an appendix lack; empty when they lack nothing. */
    String incomplete(List<ConsolidatedBlock> blocks) {
        return !blocks.isEmpty() && blocks.stream().allMatch(ConsolidatedBlock::hasNoReport)
                ? texts.getString("incomplete.none")
                : missing(
                        blocks.stream().flatMap(block -> block.gaps().stream()).toList());
    }

    /** Who is missing, each unit once; empty when nobody is. */
    private String missing(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return "";
        }
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            forms.computeIfAbsent(gap.unit(), unit -> new LinkedHashSet<>()).addAll(gap.forms());
        }
        String units = forms.entrySet().stream()
                .map(unit -> unit.getValue().isEmpty()
                        ? unit.getKey()
                        : message("unit.forms", unit.getKey(), String.join(", ", unit.getValue())))
                .collect(Collectors.joining("; "));
        return message("incomplete", units);
    }

    /** A text of the program's own pages. */
    String text(String key, Object... values) {
        return values.length == 0 ? texts.getString(key) : message(key, values);
    }

    String textOr(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    private String message(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
