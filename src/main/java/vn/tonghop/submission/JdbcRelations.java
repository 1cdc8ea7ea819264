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
        SUBMITTED("submitted_", "f.submission in (select submission from in_force where round = :tonghop_round)"),
        PREVIOUS("previous_", "f.submission in (select submission from in_force where round = :tonghop_previous)"),
        LATEST("latest_", "f.submission in (select submission from in_force where round = :tonghop_latest)"),
        LAST_YEAR(
                "same_period_last_year_",
                "f.submission in (select submission from in_force where round = :tonghop_last_year)"),
        NESTED("nested_", "f.submission in (select submission from in_force where round in (:tonghop_nested))");

        private final String prefix;
        private final String condition;

        Draw(String prefix, String condition) {
            this.prefix = prefix;
            this.condition = condition;
        }
    }

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

    /** The whole statement for a text out of the catalogue. */
    String wrap(SqlText statement, Optional<SqlText> with, String orderBy, Scope scope) {
        Set<String> words = words(statement.text());
        with.ifPresent(text -> words.addAll(words(text.text())));
        Map<String, String> relations = new LinkedHashMap<>();
        for (Form form : catalogue.forms()) {
            if (words.contains(form.relation())) {
                relations.put(form.relation(), current(form, scope));
            }
            for (Draw draw : Draw.values()) {
                String name = draw.prefix + form.relation();
                if (words.contains(name)) {
                    String condition = ofForm(form, draw.condition);
                    relations.put(name, draw == Draw.SUBMITTED ? judged(form, condition) : counting(form, condition));
                }
            }
            if (words.contains(OWING + form.relation())) {
                relations.put(OWING + form.relation(), owing(form));
            }
        }
        List<String> tables = new ArrayList<>();
        if (!relations.isEmpty()) {
            tables.add("org_unit(code, owner, unit_name, unit_rank) as (values " + units() + ")");
            tables.add("in_force as (" + IN_FORCE + ")");
        }
        // a relation is computed once, however often the text names it
        relations.forEach((name, sql) -> tables.add(name + " as materialized (" + sql + ")"));
        with.ifPresent(text -> tables.add(text.text()));
        return (tables.isEmpty() ? "" : "with " + String.join(",\n", tables) + "\n")
                + "select * from (\n" + statement.text() + "\n) x"
                + (orderBy.isBlank() ? "" : " order by " + orderBy);
    }

    /** The forms that a text reads the current rows of. */
    List<Form> formsIn(SqlText statement, Optional<SqlText> with) {
        Set<String> words = words(statement.text());
        with.ifPresent(text -> words.addAll(words(text.text())));
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

    private static String current(Form form, Scope scope) {
        return switch (scope) {
            case SUBMISSION -> judged(form, "f.submission = :tonghop_submission");
            case ROUND -> counting(form, ofForm(form, Draw.SUBMITTED.condition));
        };
    }

    private static String ofForm(Form form, String condition) {
        return condition.replace("from in_force where ", "from in_force where form = '" + form.id() + "' and ");
    }

    private static String counting(Form form, String condition) {
        return "select * from (" + judged(form, condition) + ") judged where counts = 1";
    }

    /** All rows with the derived columns and {@code counts}; expressions see the window of the row's own round. */
    private static String judged(Form form, String condition) {
        String rows = base(form, condition);
        for (Map.Entry<String, SqlText> derived : form.derived().entrySet()) {
            rows = "select narrower.*, (" + inWindow(derived.getValue()) + ") as " + derived.getKey() + " from (" + rows
                    + ") narrower";
        }
        String counts = form.counts().map(JdbcRelations::inWindow).orElse("1 = 1");
        return "select uncounted.*, case when (" + counts + ") then 1 else 0 end as counts from (" + rows
                + ") uncounted";
    }

    private static String base(Form form, String condition) {
        String id = "substr(s.hash, 1, " + RowId.KEY_LENGTH + ") || ':' || f.sheet || ':' || f.row_number";
        return "select " + id + " as row_id, s.id as submission, u.owner as unit, u.unit_name, u.unit_rank,"
                + " s.unit as submitted_by,"
                + " s.version, f.sheet, f.row_number, coalesce(f.identity, " + id + ") as identity,"
                + " r.window_from, r.window_to, r.period as reported_in, " + MONTHS + " as reported_months, "
                + JdbcFormColumns.of(form).keySet().stream()
                        .map(column -> "f." + column)
                        .collect(Collectors.joining(", "))
                + " from " + JdbcFormColumns.table(form) + " f join submission s on s.id = f.submission"
                + " left join round r on r.code = s.round left join org_unit u on u.code = s.unit where " + condition;
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
    private String units() {
        List<String> rows = new ArrayList<>();
        for (OrgUnit unit : catalogue.units()) {
            OrgUnit owner = history.ownerOn(unit, unitsOf);
            rows.add("('" + unit.code() + "', '" + owner.code() + "', '"
                    + owner.nameOn(unitsOf).replace("'", "''") + "', cast(" + owner.rank() + " as bigint))");
        }
        return String.join(", ", rows);
    }

    private static Set<String> words(String sql) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
