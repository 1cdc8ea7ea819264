package vn.tonghop.appendix;

import java.util.List;
import java.util.Map;
import vn.tonghop.consolidation.ConsolidatedAppendix;

/** The pages around the appendices of one revision. */
record RoundPages(RoundFacts facts, List<ConsolidatedAppendix> appendices, Wording wording) {

    /** Behind the appendices that are attached to the report. */
    List<TablePage> overview() {
        return List.of(new OverviewPage(facts, wording).page());
    }

    /**
     * Behind all appendices.
     *
     * @param figures of all appendices, in print order
     * @param anchors cells of the overview to which other pages lead
     */
    List<TablePage> closing(List<DrawnFigure> figures, Map<String, String> anchors) {
        FigureRows rows = new FigureRows(appendices);
        return List.of(
                new ReconciliationPage(facts, new Recount(rows, facts.rows(), facts.numericFields()), wording)
                        .page(
                                figures,
                                facts.checks()
                                        .of(figures.stream()
                                                .map(DrawnFigure::figure)
                                                .toList())),
                new FindingsPage(facts, anchors, wording).page(),
                new SourcesPage(facts, rows, wording).page(figures));
    }
}
