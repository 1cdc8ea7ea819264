package vn.tonghop.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Block;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.FaultyCatalogue;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.submission.JdbcCatalogueSql;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.RowIds;

/** Runs the blocks of a round's appendices over the rows that count. */
@Component
public final class Consolidation {

    private static final String SOURCES = "sources";
    private static final String COLUMN_SOURCES = "_sources";

    private final Catalogue catalogue;
    private final JdbcCatalogueSql sql;
    private final Deliveries deliveries;

    Consolidation(Catalogue catalogue, JdbcCatalogueSql sql, Deliveries deliveries) {
        this.catalogue = catalogue;
        this.sql = sql;
        this.deliveries = deliveries;
    }

    /**
     * All appendices that the round's report type asks for.
     *
     * @throws vn.tonghop.catalogue.FaultyCatalogue when a block does not run
     */
    public List<ConsolidatedAppendix> consolidate(Round round) {
        List<ConsolidatedAppendix> appendices = new ArrayList<>();
        for (Appendix appendix : catalogue.appendicesOf(round.report())) {
            List<ConsolidatedBlock> blocks = new ArrayList<>();
            for (Block block : appendix.blocks()) {
                blocks.add(block(appendix, block, round));
            }
            appendices.add(new ConsolidatedAppendix(appendix, blocks));
        }
        return appendices;
    }

    private ConsolidatedBlock block(Appendix appendix, Block block, Round round) {
        JdbcCatalogueSql.Answer answer =
                sql.overRound(new JdbcCatalogueSql.Query(block.sql(), appendix.with(), block.orderBy(), round));
        List<Form> forms = sql.formsIn(block.sql(), appendix.with());
        List<ConsolidatedRow> rows =
                answer.rows().stream().map(row -> row(row, block)).toList();
        List<Gap> gaps = deliveries.gaps(round, forms);
        // a line may rest on reports of other rounds
        ConsolidatedBlock.Basis basis = gaps.isEmpty()
                        || deliveries.isAnyDelivered(round, forms)
                        || rows.stream().anyMatch(ConsolidatedRow::hasSources)
                ? ConsolidatedBlock.Basis.REPORTS
                : ConsolidatedBlock.Basis.NO_REPORT;
        return new ConsolidatedBlock(block, block.sectionsFor(round.period()), rows, gaps, basis);
    }

    private ConsolidatedRow row(Map<String, Object> found, Block block) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, RowIds> columnSources = new LinkedHashMap<>();
        RowIds sources = RowIds.NONE;
        for (Map.Entry<String, Object> entry : found.entrySet()) {
            String column = entry.getKey();
            if (column.equals(SOURCES)) {
                sources = rowIds(entry, block);
            } else if (column.endsWith(COLUMN_SOURCES)) {
                columnSources.put(column.substring(0, column.length() - COLUMN_SOURCES.length()), rowIds(entry, block));
            } else {
                values.put(column, ConsolidatedValue.of(entry.getValue(), isText(column)));
            }
        }
        Optional<String> section = block.sectionColumn().map(found::get).map(Object::toString);
        return new ConsolidatedRow(section, values, sources, columnSources);
    }

    private static RowIds rowIds(Map.Entry<String, Object> column, Block block) {
        try {
            return RowIds.parse(column.getValue().toString());
        } catch (IllegalArgumentException noRows) {
            String reason = "cột “" + column.getKey() + "” phải là kết quả của hàm sources(row_id)";
            throw new FaultyCatalogue(
                    List.of(new CatalogueFault(block.sql().file(), block.sql().line(), reason)));
        }
    }

    /** A column that is named like a text field of a form holds text, even when it looks like a day. */
    private boolean isText(String column) {
        Set<FieldType> types = new LinkedHashSet<>();
        for (Form form : catalogue.forms()) {
            Field field = form.fields().get(column);
            if (field != null) {
                types.add(field.type());
            }
        }
        return !types.isEmpty() && !types.contains(FieldType.DATE);
    }
}
