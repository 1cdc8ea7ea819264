package vn.tonghop.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What catalogue files may call things, and which known name a misspelt one comes nearest to. */
final class Names {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SQL = Pattern.compile("[a-z][a-z0-9_]*");
    /** PostgreSQL cuts names after 63 bytes; table prefixes and column suffixes need room. */
    private static final int LONGEST = 40;

    /** Columns that every form's relation has beside its own. */
    private static final Set<String> RESERVED_COLUMNS = Set.of(
            "row_id",
            "unit",
            "unit_name",
            "unit_rank",
            "submitted_by",
            "submission",
            "version",
            "sheet",
            "row_number",
            "counts",
            "identity",
            "reported_in",
            "reported_months",
            "window_from",
            "window_to");

    /** Words that SQLite or PostgreSQL does not take as a column name without quotes. */
    private static final Set<String> SQL_WORDS = Set.of(
            ("add all alter analyse analyze and any array as asc asymmetric authorization autoincrement between binary"
                            + " both case cast check collate collation column commit concurrently constraint create"
                            + " cross current_catalog current_date current_role current_schema current_time"
                            + " current_timestamp current_user default deferrable delete desc distinct do drop else end"
                            + " escape except exists false fetch for foreign freeze from full grant group having ilike"
                            + " in index initially inner insert intersect into is isnull join lateral leading left like"
                            + " limit localtime localtimestamp natural not nothing notnull null offset on only or order"
                            + " outer overlaps placing primary references returning right select session_user set"
                            + " similar some symmetric table tablesample then to trailing transaction true union unique"
                            + " update user using values variadic verbose when where window with")
                    .split(" "));

    private Names() {}

    static boolean isKebab(String name) {
        return name.length() <= LONGEST && KEBAB.matcher(name).matches();
    }

    static boolean isSqlName(String name) {
        return name.length() <= LONGEST && SQL.matcher(name).matches() && !SQL_WORDS.contains(name);
    }

    static Set<String> reservedColumns() {
        return RESERVED_COLUMNS;
    }

    static boolean isReservedColumn(String name) {
        return RESERVED_COLUMNS.contains(name);
    }

    /** The name under which SQL sees a kebab-case one. */
    static String inSql(String kebab) {
        return kebab.replace('-', '_');
    }

    /** The names of an enum as catalogue files write them: {@code nine-months}. */
    static <E extends Enum<E>> List<String> written(E[] all) {
        return Arrays.stream(all)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** Equal for spellings that people take for the same: case, composition and spacing do not count. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The end of a message: the known name that was probably meant, or all of them when they are few. */
    static String hint(String wrong, Collection<String> known) {
        String nearest = known.stream()
                .min(Comparator.comparingInt(name -> distance(wrong, name)))
                .orElse("");
        if (!nearest.isEmpty() && distance(wrong, nearest) <= Math.max(2, wrong.length() / 3)) {
            return " Có phải là “" + nearest + "”?";
        }
        if (known.isEmpty() || known.size() > 12) {
            return "";
        }
        return " Được dùng: " + String.join(", ", known.stream().sorted().toList()) + ".";
    }

    /** Levenshtein's distance. */
    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
