package vn.tonghop.consolidation;

import java.util.List;
import vn.tonghop.catalogue.Appendix;

/** An appendix with all its rows. */
public record ConsolidatedAppendix(Appendix appendix, List<ConsolidatedBlock> blocks) {

    /** Whether no block of it has any report behind it. */
    public boolean hasNoReport() {
        return !blocks.isEmpty() && blocks.stream().allMatch(ConsolidatedBlock::hasNoReport);
    }
}
