package vn.tonghop.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a rule compares. */
final class ComparisonReader {

    static final String FOUND = "found";
    static final String EXPECTED = "expected";
    static final String DIFFERENCE = "difference";

    private static final List<String> KEYS = List.of("compare", "tolerance", "blank-found", "blank-expected");

    private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,6})?)";
    private static final Pattern TOLERANCE = Pattern.compile(NUMBER + "(?:(%)(?: of at least " + NUMBER + ")?)?");

    private final RuleEntries entries;

    ComparisonReader(RuleEntries entries) {
        this.entries = entries;
    }

    /** Of the header of an SQL file: it compares when one of the keys of a comparison stands there. */
    Optional<Comparison> ofHeader() {
        // all are asked for, so that each is known
        long given = KEYS.stream().filter(key -> entries.find(key).isPresent()).count();
        return given == 0
                ? Optional.empty()
                : Optional.of(comparison(blank("blank-found", true), blank("blank-expected", true)));
    }

    /** @param found and expected whether a side can be blank at all */
    Comparison of(boolean found, boolean expected) {
        return comparison(blank("blank-found", found), blank("blank-expected", expected));
    }

    private Comparison comparison(Comparison.Blank found, Comparison.Blank expected) {
        Comparison.Operator operator =
                oneOf("compare", Comparison.Operator.values()).orElse(Comparison.Operator.EQUALS);
        return new Comparison(operator, tolerance(operator), found, expected);
    }

    private Comparison.Blank blank(String key, boolean needed) {
        if (needed && entries.find(key).isEmpty()) {
            entries.require(key);
        }
        return oneOf(key, Comparison.Blank.values()).orElse(Comparison.Blank.SKIP_ANY);
    }

    private <E extends Enum<E>> Optional<E> oneOf(String key, E[] all) {
        List<String> names = Names.written(all);
        Optional<SqlHeader.Line> line =
                entries.find(key).filter(found -> !found.value().isEmpty());
        line.filter(found -> !names.contains(found.value()))
                .ifPresent(found -> entries.fault(
                        found.line(),
                        "“" + found.value() + "” không phải là giá trị của “" + key + "”."
                                + Names.hint(found.value(), names)));
        return line.map(found -> names.indexOf(found.value()))
                .filter(index -> index >= 0)
                .map(index -> all[index]);
    }

    private Comparison.Tolerance tolerance(Comparison.Operator operator) {
        Optional<SqlHeader.Line> line =
                entries.find("tolerance").filter(found -> !found.value().isEmpty());
        if (line.isEmpty()) {
            return Comparison.Tolerance.NONE;
        }
        Matcher matcher = TOLERANCE.matcher(line.get().value());
        if (!matcher.matches()) {
            entries.fault(
                    line.get().line(),
                    "Sai số cho phép ghi như “2”, “5%” hoặc “5% of at least 100” (5% của số ít nhất là 100).");
            return Comparison.Tolerance.NONE;
        }
        if (!operator.isTolerant()) {
            entries.fault(
                    line.get().line(),
                    "“compare: " + operator.name().toLowerCase(Locale.ROOT).replace('_', '-')
                            + "” không có sai số cho phép.");
        }
        return new Comparison.Tolerance(
                new BigDecimal(matcher.group(1)),
                matcher.group(2) != null,
                matcher.group(3) == null ? BigDecimal.ZERO : new BigDecimal(matcher.group(3)));
    }
}
