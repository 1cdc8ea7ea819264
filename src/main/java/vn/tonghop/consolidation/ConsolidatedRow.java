package vn.tonghop.consolidation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line that a block's SELECT returned.
 *
 * @param section value of the section column
 * @param values by column, in column order: String, Long, BigDecimal, LocalDate or absent (null values are left out)
 * @param sources ids of the submitted rows behind the line, sorted, distinct
 * @param columnSources where a column's sources differ from the line's
 */
public record ConsolidatedRow(
        Optional<String> section,
        Map<String, Object> values,
        List<String> sources,
        Map<String, List<String>> columnSources) {

    /** The submitted rows behind one figure of the line. */
    public List<String> sourcesOf(String column) {
        return columnSources.getOrDefault(column, sources);
    }
}
