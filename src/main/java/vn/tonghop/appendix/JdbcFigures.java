package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.consolidation.Revision;

@Repository
@Transactional
class JdbcFigures implements Figures {

    private final JdbcTemplate jdbc;

    JdbcFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Revision revision, List<PrintedFigure> figures) {
        jdbc.update(
                "delete from revision_figure where round = ? and revision = ?", revision.round(), revision.number());
        List<Object[]> batch = figures.stream()
                .map(figure -> new Object[] {
                    revision.round(),
                    revision.number(),
                    figure.sheet(),
                    figure.cell(),
                    figure.appendix(),
                    figure.block(),
                    figure.column(),
                    figure.scope().name().toLowerCase(Locale.ROOT),
                    figure.section().orElse(null),
                    figure.ordinal(),
                    figure.value(),
                    figure.amount().map(BigDecimal::toPlainString).orElse(null)
                })
                .toList();
        jdbc.batchUpdate(
                "insert into revision_figure (round, revision, sheet, cell, appendix, block, column_name, scope, section,"
                        + " ordinal, value, amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (round, revision, sheet, cell, column_name) do nothing",
                batch);
    }

    @Override
    public void keepDisagreements(Revision revision, List<Disagreement> disagreements) {
        jdbc.update("delete from revision_check where round = ? and revision = ?", revision.round(), revision.number());
        List<Object[]> batch = new ArrayList<>();
        for (Disagreement one : disagreements) {
            batch.add(new Object[] {
                revision.round(),
                revision.number(),
                batch.size() + 1,
                one.appendix(),
                one.code(),
                one.place().orElse(null),
                one.message()
            });
        }
        jdbc.batchUpdate(
                "insert into revision_check (round, revision, number, appendix, code, place, message)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                batch);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> disagreements(Revision revision) {
        return jdbc.query(
                "select place, message from revision_check where round = ? and revision = ? order by number",
                (result, index) -> Optional.ofNullable(result.getString("place"))
                                .map(place -> place + ": ")
                                .orElse("")
                        + result.getString("message"),
                revision.round(),
                revision.number());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PrintedFigure> at(Revision revision, String sheet, String cell) {
        return jdbc
                .query(
                        "select * from revision_figure where round = ? and revision = ? and sheet = ? and cell = ?"
                                + " order by column_name",
                        (result, index) -> new PrintedFigure(
                                result.getString("sheet"),
                                result.getString("cell"),
                                result.getString("appendix"),
                                result.getString("block"),
                                result.getString("column_name"),
                                PrintedFigure.Scope.valueOf(
                                        result.getString("scope").toUpperCase(Locale.ROOT)),
                                Optional.ofNullable(result.getString("section")),
                                result.getInt("ordinal"),
                                result.getString("value"),
                                Optional.ofNullable(result.getString("amount")).map(BigDecimal::new)),
                        revision.round(),
                        revision.number(),
                        sheet,
                        cell)
                .stream()
                .findFirst();
    }
}
