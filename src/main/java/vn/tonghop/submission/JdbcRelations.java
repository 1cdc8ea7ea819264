package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.SqlText;
import vn.tonghop.catalogue.UnitHistory;

/**
 * Writes the relations that catalogue SQL sees in front of its text: {@code with <relations> select * from (<text>) x}.
 * Only those that the text names are written. All select lists stand in a fixed order, so equal input gives equal SQL.
 */
final class JdbcRelations {

    /** Rows of the one submission under test, or rows that count in the round. */
    enum Scope {
        SUBMISSION,
        ROUND
    }

    /** Prefix of a relation's name, and which submissions it draws on. */
    private enum Draw {
        SUBMITTED("submitted_", "round = :tonghop_round"),
        PREVIOUS("previous_", "round = :tonghop_previous"),
        LATEST("latest_", "round = :tonghop_latest"),
        LAST_YEAR("same_period_last_year_", "round = :tonghop_last_year"),
        NESTED("nested_", "round in (:tonghop_nested)");

        private final String prefix;
        private final String round;

        Draw(String prefix, String round) {
            this.prefix = prefix;
            this.round = round;
        }

        private String of(Form form) {
            return "s.id in (select submission from in_force where form = '" + form.id() + "' and " + round + ")";
        }
    }

    /** Prefix of the relation of the submissions whose rows a relation holds. */
    private static final String FILES = "files_of_";

    /** Prefix of the relation of the units that owe a form. */
    private static final String OWING = "owing_";

    /** How many months a row's round has, by the code of its period. */
    private static final String MONTHS = "case when r.period like '%-9M' then 9 when r.period like '%-H_' then 6"
            + " when r.period like '%-Q_' then 3 when length(r.period) = 4 then 12 else 1 end";

    private static final Pattern WORD = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Pattern WINDOW = Pattern.compile(":(from|to|cutoff)\\b");

    private final Catalogue catalogue;
    private final UnitHistory history;
    private final LocalDate cutoff;
    private final LocalDate unitsOf;

    /**
     * @param cutoff the day on which a unit that exists owes
     * @param unitsOf the day on whose units figures are shown, each unit under its successor
     */
    JdbcRelations(Catalogue catalogue, LocalDate cutoff, LocalDate unitsOf) {
        this.catalogue = catalogue;
        this.history = new UnitHistory(catalogue.units());
        this.cutoff = cutoff;
        this.unitsOf = unitsOf;
    }

    /**
     * The whole statement for a text out of the catalogue.
     *
     * @param unit whose submission is under test
     */
    String wrap(JdbcCatalogueSql.Query query, Scope scope, @Nullable String unit) {
        Set<String> words = words(query.statement(), query.with());
        Map<String, String> relations = new LinkedHashMap<>();
        boolean onlyOwn = scope == Scope.SUBMISSION;
        for (Form form : catalogue.forms()) {
            String own = form.relation();
            if (words.contains(own) && scope == Scope.SUBMISSION) {
                relations.put(FILES + own, files("s.id = :tonghop_submission"));
                relations.put(own, judged(form, own));
            } else if (words.contains(own)) {
                relations.put(FILES + own, files(Draw.SUBMITTED.of(form)));
                relations.put(own, counting(form, own));
            }
            for (Draw draw : Draw.values()) {
                String name = draw.prefix + own;
                if (words.contains(name)) {
                    relations.put(FILES + name, files(draw.of(form)));
                    relations.put(name, draw == Draw.SUBMITTED ? judged(form, name) : counting(form, name));
                    onlyOwn = false;
                }
            }
            if (words.contains(OWING + own)) {
                relations.put(OWING + own, owing(form));
                onlyOwn = false;
            }
        }
        List<String> tables = new ArrayList<>();
        if (!relations.isEmpty()) {
            // hundreds of units in each of thousands of statements are most of what these would cost
            List<OrgUnit> told = onlyOwn
                    ? catalogue.units().stream()
                            .filter(known -> known.code().equals(unit))
                            .toList()
                    : catalogue.units();
            tables.add("org_unit(code, owner, unit_name, unit_rank) as (" + units(told) + ")");
            tables.add("in_force as (" + IN_FORCE + ")");
        }
        // a relation is computed once, however often the text names it
        relations.forEach((name, sql) -> tables.add(name + " as materialized (" + sql + ")"));
        query.with().ifPresent(text -> tables.add(text.text()));
        return (tables.isEmpty() ? "" : "with " + String.join(",\n", tables) + "\n")
                + "select * from (\n" + query.statement().text() + "\n) x"
                + (query.orderBy().isBlank() ? "" : " order by " + query.orderBy());
    }

    /** The forms that a text reads the current rows of. */
    List<Form> formsIn(SqlText statement, Optional<SqlText> with) {
        Set<String> words = words(statement, with);
        return catalogue.forms().stream()
                .filter(form ->
                        words.contains(form.relation()) || words.contains(Draw.SUBMITTED.prefix + form.relation()))
                .toList();
    }

    /**
     * The latest accepted version of each form of each unit: by the number on the cover, then by the sweep that brought
     * it. Two files with one number in one sweep are never both accepted.
     */
    static final String IN_FORCE = "select round, unit, form, submission from ("
            + "select s.round, s.unit, a.form, a.submission, row_number() over ("
            + "partition by s.round, s.unit, a.form order by s.version desc, s.sweep desc, s.id desc) as place"
            + " from submitted_form a join submission s on s.id = a.submission"
            + " where a.state = 'accepted' and s.state = 'validated') latest where place = 1";

    private static String counting(Form form, String relation) {
        return "select * from (" + judged(form, relation) + ") judged where counts = 1";
    }

    /** All rows with the derived columns and {@code counts}; expressions see the window of the row's own round. */
    private static String judged(Form form, String relation) {
        String rows = base(form, FILES + relation);
        for (Map.Entry<String, SqlText> derived : form.derived().entrySet()) {
            rows = "select narrower.*, (" + inWindow(derived.getValue()) + ") as " + derived.getKey() + " from (" + rows
                    + ") narrower";
        }
        String counts = form.counts().map(JdbcRelations::inWindow).orElse("1 = 1");
        return "select uncounted.*, case when (" + counts + ") then 1 else 0 end as counts from (" + rows
                + ") uncounted";
    }

    private static String base(Form form, String files) {
        String id = "k.key || ':' || f.sheet || ':' || f.row_number";
        return "select " + id + " as row_id, k.submission, k.unit, k.unit_name, k.unit_rank, k.submitted_by, k.version,"
                + " f.sheet, f.row_number, coalesce(f.identity, " + id + ") as identity,"
                + " k.window_from, k.window_to, k.reported_in, k.reported_months, "
                + JdbcFormColumns.of(form).keySet().stream()
                        .map(column -> "f." + column)
                        .collect(Collectors.joining(", "))
                + " from " + files + " k join " + JdbcFormColumns.table(form) + " f on f.submission = k.submission";
    }

    /** What is known of a submission stands here once, and not with each of its rows. */
    private static String files(String condition) {
        return "select substr(s.hash, 1, " + RowId.KEY_LENGTH + ") as key, s.id as submission, u.owner as unit,"
                + " u.unit_name, u.unit_rank, s.unit as submitted_by, s.version, r.window_from, r.window_to,"
                + " r.period as reported_in, " + MONTHS + " as reported_months"
                + " from submission s left join round r on r.code = s.round left join org_unit u on u.code = s.unit"
                + " where " + condition;
    }

    private static String inWindow(SqlText expression) {
        Matcher matcher = WINDOW.matcher(expression.text());
        return matcher.replaceAll(match -> match.group(1).equals("from") ? "window_from" : "window_to");
    }

    /**
     * The units that owe a form at the cut-off, whether they sent anything, and whether the form was accepted. One that
     * stands for several has sent when all of them have.
     */
    private String owing(Form form) {
        String units = catalogue.units().stream()
                .filter(unit -> unit.isValidOn(cutoff) && form.isOwedBy(unit))
                .map(unit -> " union all select '" + unit.code() + "'")
                .collect(Collectors.joining());
        String round = ".round = :tonghop_round and s.unit = o.code";
        return "select u.owner as unit, u.unit_name, u.unit_rank,"
                + " min(case when exists (select 1 from submission s where s" + round
                + " and s.state = 'validated') then 1 else 0 end) as submitted,"
                + " min(case when exists (select 1 from in_force s where s" + round + " and s.form = '" + form.id()
                + "') then 1 else 0 end) as accepted"
                + " from (select '' as code where 1 = 0" + units + ") o join org_unit u on u.code = o.code"
                + " group by u.owner, u.unit_name, u.unit_rank";
    }

    /** Code; then code, name and place in the register of the unit to which its figures belong. */
    private String units(List<OrgUnit> told) {
        if (told.isEmpty()) {
            return "select '', '', '', cast(0 as bigint) where 1 = 0";
        }
        List<String> rows = new ArrayList<>();
        for (OrgUnit unit : told) {
            OrgUnit owner = history.ownerOn(unit, unitsOf);
            rows.add("('" + unit.code() + "', '" + owner.code() + "', '"
                    + owner.nameOn(unitsOf).replace("'", "''") + "', cast(" + owner.rank() + " as bigint))");
        }
        return "values " + String.join(", ", rows);
    }

    private static Set<String> words(SqlText statement, Optional<SqlText> with) {
        Set<String> words = new TreeSet<>();
        Matcher matcher =
                WORD.matcher(statement.text() + " " + with.map(SqlText::text).orElse(""));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
