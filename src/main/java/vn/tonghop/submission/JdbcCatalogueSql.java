package vn.tonghop.submission;

import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.support.JdbcUtils;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.FaultyCatalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.SqlText;
import vn.tonghop.catalogue.UnitReading;

/**
 * Runs SQL out of the catalogue, over relations that are narrowed to the right rows. Each text is one SELECT, and stands
 * inside another one.
 */
public final class JdbcCatalogueSql {

    private final Catalogue catalogue;
    private final NamedParameterJdbcTemplate jdbc;
    private final Rounds rounds;
    private final UnaryOperator<LocalDate> unitsOf;

    /**
     * Shows figures under the units of a round's cut-off date. Knows no other rows than its connections see.
     *
     * @param connections know the functions of {@link JdbcConnections}, and refuse to write; others only where a text must
     *     see what a transaction has not committed yet
     */
    public JdbcCatalogueSql(Catalogue catalogue, DataSource connections, Rounds rounds) {
        this(catalogue, new NamedParameterJdbcTemplate(connections), rounds, UnaryOperator.identity());
    }

    private JdbcCatalogueSql(
            Catalogue catalogue, NamedParameterJdbcTemplate jdbc, Rounds rounds, UnaryOperator<LocalDate> unitsOf) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.unitsOf = unitsOf;
    }

    /**
     * The same, but showing the figures of a round under the units that the catalogue's reading asks for. What is judged of
     * a submission stays under those of the cut-off date: it does not depend on how figures are shown.
     *
     * @param today what counts as now
     */
    public JdbcCatalogueSql showing(UnitReading reading, LocalDate today) {
        return new JdbcCatalogueSql(catalogue, jdbc, rounds, cutoff -> reading.day(cutoff, today));
    }

    /** The same under other settings than those of the catalogue. */
    public JdbcCatalogueSql with(Map<String, Object> settings) {
        return new JdbcCatalogueSql(catalogue.with(settings), jdbc, rounds, unitsOf);
    }

    /**
     * A text with what it is asked about.
     *
     * @param orderBy ORDER BY terms, or empty
     */
    public record Query(SqlText statement, Optional<SqlText> with, String orderBy, Round round) {}

    /** The columns that a query returned, and its rows; a null value is left out of its row. */
    public record Answer(List<String> columns, List<Map<String, Object>> rows) {}

    /**
     * Runs a rule over the rows of one submission.
     *
     * @throws FaultyCatalogue when the database refuses the text: the rule's fault, never the unit's
     * @throws QueryTooSlow when it was ended because it took too long
     */
    public Answer overSubmission(Query query, Submission submission) {
        return run(query, OptionalLong.of(submission.id()), submission.unit());
    }

    /**
     * Runs a block over the rows that count in the round.
     *
     * @throws FaultyCatalogue when the database refuses the text
     */
    public Answer overRound(Query query) {
        return run(query, OptionalLong.empty(), null);
    }

    /**
     * The columns that a text would return, without running it.
     *
     * @throws FaultyCatalogue when the database refuses the text
     */
    public List<String> columns(Query query) {
        String sql = relations(query.round(), JdbcRelations.Scope.ROUND).wrap(query, JdbcRelations.Scope.ROUND, null);
        ParsedSql parsed = NamedParameterUtils.parseSqlStatement(sql);
        MapSqlParameterSource parameters = parameters(query.round(), sql).addValue("unit", "");
        try {
            String positional = NamedParameterUtils.substituteNamedParameters(parsed, parameters);
            return jdbc.getJdbcOperations().execute((ConnectionCallback<List<String>>) connection -> {
                try (PreparedStatement statement = connection.prepareStatement(positional)) {
                    return columns(statement.getMetaData());
                }
            });
        } catch (DataAccessException refused) {
            throw new FaultyCatalogue(List.of(fault(query, refused)));
        }
    }

    private static List<String> columns(ResultSetMetaData facts) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= facts.getColumnCount(); i++) {
            columns.add(JdbcUtils.lookupColumnName(facts, i));
        }
        return columns;
    }

    /** The rows of a form of one submission that are not on the round's books: {@code row_id}. */
    public Answer outsideWindow(Form form, Round round, Submission submission) {
        return overSubmission(
                own(form, "select row_id from " + form.relation() + " where counts = 0", round), submission);
    }

    /** The rows of a form of one submission that repeat an earlier one, each with that one; in their order. */
    public Map<Integer, Integer> repeated(Form form, Submission submission) {
        // on the form's own table: nothing that the catalogue derives is needed, and every submission is asked
        String sql = "select row_number, other from (select row_number, min(row_number) over (partition by identity)"
                + " as other from " + JdbcFormColumns.table(form)
                + " where submission = :submission and identity is not null) d"
                + " where row_number > other order by row_number";
        return jdbc.query(sql, Map.of("submission", submission.id()), result -> {
            Map<Integer, Integer> others = new LinkedHashMap<>();
            while (result.next()) {
                others.put(result.getInt("row_number"), result.getInt("other"));
            }
            return others;
        });
    }

    private static Query own(Form form, String sql, Round round) {
        // a fault shows in the form's own expressions
        return new Query(new SqlText("forms/" + form.id() + "/form.yaml", 1, sql), Optional.empty(), "row_id", round);
    }

    /** The forms whose current rows a text reads. */
    public List<Form> formsIn(SqlText statement, Optional<SqlText> with) {
        return new JdbcRelations(catalogue, LocalDate.MAX, LocalDate.MAX).formsIn(statement, with);
    }

    private JdbcRelations relations(Round round, JdbcRelations.Scope scope) {
        boolean shown = scope == JdbcRelations.Scope.ROUND;
        return new JdbcRelations(catalogue, round.cutoff(), shown ? unitsOf.apply(round.cutoff()) : round.cutoff());
    }

    private Answer run(Query query, OptionalLong submission, @Nullable String unit) {
        JdbcRelations.Scope scope = submission.isPresent() ? JdbcRelations.Scope.SUBMISSION : JdbcRelations.Scope.ROUND;
        String sql = relations(query.round(), scope).wrap(query, scope, unit);
        MapSqlParameterSource parameters = parameters(query.round(), sql);
        submission.ifPresent(id -> parameters.addValue("tonghop_submission", id));
        parameters.addValue("unit", unit);
        QueryDeadline.begin(submission.isPresent() ? longestOfOne() : QueryDeadline.LONGEST);
        try {
            return jdbc.query(sql, parameters, result -> {
                List<String> columns = columns(result.getMetaData());
                List<Map<String, Object>> rows = new ArrayList<>();
                while (result.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        Object value = result.getObject(i + 1);
                        if (value != null) {
                            row.put(columns.get(i), value);
                        }
                    }
                    rows.add(row);
                }
                return new Answer(columns, rows);
            });
        } catch (DataAccessException refused) {
            if (submission.isPresent() && isInterrupted(refused)) {
                throw new QueryTooSlow(query.statement().file(), refused);
            }
            throw new FaultyCatalogue(List.of(fault(query, refused)));
        } finally {
            QueryDeadline.end();
        }
    }

    private Duration longestOfOne() {
        return Optional.ofNullable(catalogue.limits().get("rule-seconds"))
                .map(Duration::ofSeconds)
                .orElse(QueryDeadline.LONGEST_OF_ONE);
    }

    private static boolean isInterrupted(DataAccessException refused) {
        return String.valueOf(refused.getMostSpecificCause().getMessage()).contains("SQLITE_INTERRUPT");
    }

    /** What the database says of a text, at the line in which the word stands that it names. */
    private static CatalogueFault fault(Query query, DataAccessException refused) {
        if (isInterrupted(refused)) {
            return new CatalogueFault(
                    query.statement().file(),
                    query.statement().line(),
                    "câu lệnh SQL chạy quá " + QueryDeadline.LONGEST.toSeconds()
                            + " giây nên đã dừng: đề nghị viết lại cho nhanh hơn");
        }
        String reason = String.valueOf(refused.getMostSpecificCause().getMessage());
        return SqlFault.in(query.statement(), query.with(), reason);
    }

    private MapSqlParameterSource parameters(Round round, String sql) {
        MapSqlParameterSource parameters = new MapSqlParameterSource()
                .addValue("report", round.report().id())
                .addValue("period", round.period().code())
                .addValue("year", round.period().year())
                .addValue("months", round.period().months())
                .addValue("from", round.window().from())
                .addValue("to", round.window().to())
                .addValue("cutoff", round.cutoff())
                .addValue("agency", catalogue.agency().name())
                .addValue("tonghop_round", round.code());
        catalogue.settings().forEach((name, value) -> parameters.addValue(name.replace('-', '_'), value));
        // each costs a query, and few texts look back
        if (sql.contains(":tonghop_previous")) {
            parameters.addValue("tonghop_previous", rounds.previousOf(round).orElse(null));
        }
        if (sql.contains(":tonghop_latest")) {
            parameters.addValue("tonghop_latest", rounds.latestBefore(round).orElse(null));
        }
        if (sql.contains(":tonghop_last_year")) {
            parameters.addValue("tonghop_last_year", rounds.lastYearOf(round).orElse(null));
        }
        if (sql.contains(":tonghop_nested")) {
            List<String> nested = rounds.nestedIn(round);
            parameters.addValue("tonghop_nested", nested.isEmpty() ? List.of("") : nested);
        }
        return parameters;
    }
}
