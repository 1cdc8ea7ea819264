package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Section;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.consolidation.ConsolidatedRow;

/** The rows of a block by section, each with its place among all rows. */
final class BlockRows {

    private final List<Line> all = new ArrayList<>();
    private final Map<String, List<Line>> bySection = new HashMap<>();

    /** @throws IllegalArgumentException when a row belongs to no section of the block, and would vanish from print */
    BlockRows(ConsolidatedBlock block) {
        Set<String> sections =
                block.sections().stream().map(Section::key).collect(Collectors.toCollection(HashSet::new));
        for (ConsolidatedRow row : block.rows()) {
            Line line = new Line(row, all.size() + 1);
            all.add(line);
            if (!sections.isEmpty()) {
                String section = row.section().filter(sections::contains).orElseThrow(() -> outside(block, row));
                bySection.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
            }
        }
    }

    List<Line> all() {
        return all;
    }

    List<Line> of(Section section) {
        return bySection.getOrDefault(section.key(), List.of());
    }

    private static IllegalArgumentException outside(ConsolidatedBlock block, ConsolidatedRow row) {
        return new IllegalArgumentException(
                "block " + block.block().id() + ": no section " + row.section().orElse("(none)"));
    }

    /** @param ordinal from 1 */
    record Line(ConsolidatedRow row, int ordinal) {}
}
