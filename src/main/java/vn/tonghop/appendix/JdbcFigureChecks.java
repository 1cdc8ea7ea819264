package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Check;
import vn.tonghop.catalogue.SqlText;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.submission.JdbcCatalogueSql;
import vn.tonghop.submission.Round;
import vn.tonghop.validation.Compared;

/** Runs the checks of the catalogue over the cell map of a revision. */
public final class JdbcFigureChecks {

    private final JdbcCatalogueSql sql;
    private final Figures figures;

    /** @param sql sees what the transaction has written in which it is asked */
    public JdbcFigureChecks(JdbcCatalogueSql sql, Figures figures) {
        this.sql = sql;
        this.figures = figures;
    }

    /** The same under other settings than those of the catalogue. */
    public JdbcFigureChecks with(Map<String, Object> settings) {
        return new JdbcFigureChecks(sql.with(settings), figures);
    }

    /**
     * The checks of a revision's appendices. Asking keeps the figures.
     *
     * @throws vn.tonghop.catalogue.FaultyCatalogue when a check does not run
     */
    public FigureChecks of(Round round, Revision revision) {
        return new FigureChecks() {
            @Override
            public List<CheckedFigure> of(List<PrintedFigure> printed) {
                figures.keep(revision, printed);
                List<CheckedFigure> checked = new ArrayList<>();
                for (ConsolidatedAppendix appendix : revision.appendices()) {
                    if (appendix.hasNoReport()) {
                        // it has no number that could agree with another
                        continue;
                    }
                    for (Check check : appendix.appendix().checks()) {
                        checked.addAll(run(appendix.appendix(), check, query(check, round, revision.number())));
                    }
                }
                return checked;
            }

            @Override
            public void keep(List<Disagreement> disagreements) {
                figures.keepDisagreements(revision, disagreements);
            }
        };
    }

    private List<CheckedFigure> run(Appendix appendix, Check check, JdbcCatalogueSql.Query query) {
        List<CheckedFigure> checked = new ArrayList<>();
        for (Map<String, Object> row : sql.overRound(query).rows()) {
            Compared.of(check.comparison(), row.get("found"), row.get("expected"))
                    .ifPresent(sides -> checked.add(new CheckedFigure(
                            appendix.id(),
                            check,
                            Optional.ofNullable(row.get("place")).map(Object::toString),
                            sides)));
        }
        return checked;
    }

    /**
     * What a check asks of one revision. It sees {@code figure}: appendix, block, column_name, scope (row, section, block),
     * section, ordinal, place ({@code sheet!cell}), value (as printed) and amount (its number, if it has one).
     */
    public static JdbcCatalogueSql.Query query(Check check, Round round, int revision) {
        String figure = Check.FIGURES + " as (select appendix, block, column_name, scope, section, ordinal,"
                + " sheet || '!' || cell as place, value, cast(amount as numeric) as amount from revision_figure"
                + " where round = :tonghop_round and revision = " + revision + ")";
        return new JdbcCatalogueSql.Query(
                check.sql(), Optional.of(new SqlText(check.sql().file(), 1, figure)), "place, found, expected", round);
    }
}
