package vn.tonghop.consolidation;

import java.util.List;
import vn.tonghop.catalogue.Block;
import vn.tonghop.catalogue.Section;

/**
 * A block with its rows.
 *
 * @param sections to print, in order; empty for a table without sections
 * @param rows in print order within their section
 * @param gaps units whose figures are not in the rows although they owe them; empty when the block is complete
 * @param basis whether any report stands behind the rows: without one, a count in them is no 0
 */
public record ConsolidatedBlock(
        Block block, List<Section> sections, List<ConsolidatedRow> rows, List<Gap> gaps, Basis basis) {

    /** What was delivered for a block. */
    public enum Basis {
        REPORTS,
        /** Units owe it, nobody has delivered any of the forms that it reads, and no line rests on another round's. */
        NO_REPORT
    }

    public boolean hasNoReport() {
        return basis == Basis.NO_REPORT;
    }

    public List<ConsolidatedRow> rowsOf(Section section) {
        return rows.stream()
                .filter(row -> row.section().filter(section.key()::equals).isPresent())
                .toList();
    }
}
