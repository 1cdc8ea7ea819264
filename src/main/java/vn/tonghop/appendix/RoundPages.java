package vn.tonghop.appendix;

import java.io.IOException;
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
     * @throws IOException when the archive cannot be read
     */
    List<TablePage> closing(List<DrawnFigure> figures, Map<String, String> anchors) throws IOException {
        Recount recount = new Recount(new FigureRows(appendices), facts.numericFields());
        List<TracedFigure> traced =
                figures.stream().map(figure -> TracedFigure.of(figure, recount)).toList();
        facts.tracing().answer(traced);
        return List.of(
                new ReconciliationPage(facts, recount, wording)
                        .page(
                                traced,
                                facts.checks()
                                        .of(figures.stream()
                                                .map(DrawnFigure::figure)
                                                .toList())),
                new FindingsPage(facts, anchors, wording).page(),
                new SourcesPage(facts, wording).page(traced));
    }
}
