package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One side of a comparison in rules.csv: columns, numbers and parameters that are added up. */
final class RuleSide {

    private static final String PREVIOUS = "previous.";

    private static final Pattern TERM = Pattern.compile(
            "\\s*([+-])?\\s*(?:(previous\\.)?([a-z][a-z0-9_]*)|(:[a-z][a-z0-9_]*)|(\\d+(?:\\.\\d+)?))\\s*");

    /** @param sql without its sign, as SQL sees it */
    private record Term(String sign, String sql, boolean column) {}

    private final List<Term> terms;

    private RuleSide(List<Term> terms) {
        this.terms = terms;
    }

    /**
     * Reads {@code so_nam + so_nu}, {@code :cutoff} or {@code previous.luy_ke}.
     *
     * @param columns that a row has
     * @param fault takes what is wrong
     */
    static Optional<RuleSide> read(String text, Set<String> columns, Consumer<String> fault) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        int at = 0;
        while (at < text.length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt() || (matcher.group(1) == null) != terms.isEmpty()) {
                fault.accept("“" + text + "” chỉ được gồm các cột, số, tham số, nối bằng + hoặc -.");
                return Optional.empty();
            }
            String column = matcher.group(3);
            if (column != null && !columns.contains(column)) {
                fault.accept("Biểu mẫu không có cột “" + column + "”." + Names.hint(column, columns));
                return Optional.empty();
            }
            terms.add(new Term(
                    matcher.group(1) == null ? "" : " " + matcher.group(1) + " ",
                    column == null ? matcher.group().strip().replaceFirst("^[+-]\\s*", "") : qualified(matcher),
                    column != null));
            at = matcher.end();
        }
        return Optional.of(new RuleSide(terms));
    }

    private static String qualified(Matcher term) {
        return (term.group(2) == null ? "n." : "p.") + term.group(3);
    }

    /** Whether a text names the round before. */
    static boolean looksBack(String text) {
        return text.contains(PREVIOUS);
    }

    /** Whether it has a column, which a clerk may leave blank. */
    boolean canBeBlank() {
        return terms.stream().anyMatch(Term::column);
    }

    /** Whether something is added up. */
    boolean isSum() {
        return terms.size() > 1;
    }

    List<String> columns() {
        return terms.stream()
                .filter(Term::column)
                .map(term -> term.sql().substring(term.sql().indexOf('.') + 1))
                .toList();
    }

    String sql(Comparison.Blank blank) {
        return terms.stream()
                .map(term -> term.sign()
                        + (term.column() && blank != Comparison.Blank.SKIP_ANY
                                ? "coalesce(" + term.sql() + ", 0)"
                                : term.sql()))
                .collect(Collectors.joining());
    }

    /** The condition under which it is compared; empty when it always is. */
    Optional<String> comparable(Comparison.Blank blank) {
        List<String> columns =
                terms.stream().filter(Term::column).map(Term::sql).toList();
        if (columns.isEmpty() || blank == Comparison.Blank.ZERO) {
            return Optional.empty();
        }
        String joint = blank == Comparison.Blank.SKIP_ANY ? " and " : " or ";
        return Optional.of(
                columns.stream().map(column -> column + " is not null").collect(Collectors.joining(joint, "(", ")")));
    }
}
