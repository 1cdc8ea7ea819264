package vn.tonghop.consolidation;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.submission.RowIds;

/**
 * One line that a block's SELECT returned.
 *
 * @param section value of the section column
 * @param values by column, in column order: String, Long, BigDecimal, LocalDate or absent (null values are left out)
 * @param sources the submitted rows behind the line
 * @param columnSources where a column's sources differ from the line's
 */
public record ConsolidatedRow(
        Optional<String> section, Map<String, Object> values, RowIds sources, Map<String, RowIds> columnSources) {

    /** The submitted rows behind one figure of the line. */
    public RowIds sourcesOf(String column) {
        return columnSources.getOrDefault(column, sources);
    }

    /** Whether any submitted row stands behind the line. */
    boolean hasSources() {
        return !sources.isEmpty() || columnSources.values().stream().anyMatch(ids -> !ids.isEmpty());
    }
}
