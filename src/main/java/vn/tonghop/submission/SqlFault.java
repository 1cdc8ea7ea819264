package vn.tonghop.submission;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.SqlText;

/** Finds the place of a fault in catalogue SQL from what the database says about it. */
final class SqlFault {

    /** What SQLite and PostgreSQL name: {@code no such column: x.y}, {@code near "from"}, {@code column x.y does not exist}. */
    private static final Pattern NAMED = Pattern.compile(
            "no such (?:column|table|function): (?<a>[\\w.]+)|near \"(?<b>[^\"]+)\""
                    + "|(?:column|relation|function) \"?(?<c>[\\w.]+)\"?[^\\n]* does not exist"
                    + "|(?:ambiguous column name: |column reference \"|wrong number of arguments to function )(?<d>[\\w.]+)",
            Pattern.CASE_INSENSITIVE);

    private SqlFault() {}

    /** @param with what stands before the statement */
    static CatalogueFault in(SqlText statement, Optional<SqlText> with, String reason) {
        String message = "câu lệnh SQL không chạy được: " + reason.strip();
        Matcher named = NAMED.matcher(reason);
        if (named.find()) {
            String word = Stream.of("a", "b", "c", "d")
                    .map(named::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            for (SqlText text :
                    Stream.concat(Stream.of(statement), with.stream()).toList()) {
                OptionalInt line = line(text, word);
                if (line.isPresent()) {
                    return new CatalogueFault(text.file(), line.getAsInt(), message);
                }
            }
        }
        return new CatalogueFault(statement.file(), statement.line(), message);
    }

    /** The first line of the file in which a word stands by itself. */
    private static OptionalInt line(SqlText text, String word) {
        Matcher matcher = Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(text.text());
        return matcher.find()
                ? OptionalInt.of(text.line()
                        + (int) text.text()
                                .substring(0, matcher.start())
                                .chars()
                                .filter(character -> character == '\n')
                                .count())
                : OptionalInt.empty();
    }
}
