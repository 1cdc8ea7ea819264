package vn.tonghop.appendix;

import java.util.List;
import java.util.Optional;
import vn.tonghop.consolidation.Revision;

/** The cell map of each revision: where its figures were printed. */
public interface Figures {

    /** Replaces the cell map: a revision printed again under another layout has its figures elsewhere. */
    void keep(Revision revision, List<PrintedFigure> figures);

    /** Replaces what is known of what does not add up. */
    void keepDisagreements(Revision revision, List<Disagreement> disagreements);

    /** What does not add up in the revision as it was printed last, each with its place and both sides. */
    List<String> disagreements(Revision revision);

    /** The figure in a cell; the first one when the cell holds several in one sentence. */
    Optional<PrintedFigure> at(Revision revision, String sheet, String cell);
}
