package vn.tonghop.appendix;

import java.util.List;

/** What must hold between the figures of a revision. */
public interface FigureChecks {

    /**
     * Compares figures as they were printed.
     *
     * @param figures of all appendices
     */
    List<CheckedFigure> of(List<PrintedFigure> figures);

    /** Keeps all that does not add up in the revision, by these checks or otherwise. */
    void keep(List<Disagreement> disagreements);
}
