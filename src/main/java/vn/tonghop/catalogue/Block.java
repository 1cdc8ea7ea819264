package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.PeriodKind;

/**
 * One table of an appendix: the rows of one SELECT.
 *
 * @param sectionColumn column of the SELECT that names the section; absent for a table without sections
 * @param sections by kind of period, in print order, labels with {@code {year}} and {@code {quarters}}; kinds that are
 *     not named have none
 * @param number column that is filled with 1, 2, … within each section; absent when rows are not numbered
 * @param orderBy ORDER BY terms from the file's header, such as {@code thoi_han desc, van_ban}; empty for none
 * @param traces field keys, by column, whose submitted cells stand behind a printed figure, first filled one first; a
 *     column that is named like a field needs no entry
 */
public record Block(
        String id,
        Optional<String> sectionColumn,
        Map<PeriodKind, List<Section>> sections,
        Optional<String> number,
        String orderBy,
        Map<String, List<String>> traces,
        SqlText sql) {
    public Set<PeriodKind> kinds() {
        return sections.keySet();
    }
}
