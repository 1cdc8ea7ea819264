package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Period;

/**
 * One table of an appendix: the rows of one SELECT.
 *
 * @param sectionColumn column of the SELECT that names the section; absent for a table without sections
 * @param sections all that any period may have, in print order; empty for a table without sections
 * @param number column that is filled with 1, 2, … within each section; absent when rows are not numbered
 * @param orderBy ORDER BY terms from the file's header, such as {@code thoi_han desc, van_ban}; empty for none
 * @param traces field keys, by column, whose submitted cells stand behind a printed figure, first filled one first; a
 *     column that is named like a field needs no entry
 * @param sums columns whose figures are sums of what the traced fields hold; any other figure counts things
 */
public record Block(
        String id,
        Optional<String> sectionColumn,
        List<Section> sections,
        Optional<String> number,
        String orderBy,
        Map<String, List<String>> traces,
        Set<String> sums,
        SqlText sql) {

    public Block {
        sections = List.copyOf(sections);
        traces = Map.copyOf(traces);
        sums = Set.copyOf(sums);
    }

    /** The sections to print in a period, in order, with the labels of that period. */
    public List<Section> sectionsFor(Period period) {
        return sections.stream()
                .filter(section -> section.isIn(period))
                .map(section -> section.labelledFor(period))
                .toList();
    }
}
