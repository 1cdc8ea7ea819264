package vn.tonghop.appendix;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.consolidation.ConsolidatedRow;
import vn.tonghop.submission.RowIds;

/** Finds the consolidated rows, and the submitted ones, that a printed figure was taken from. */
record FigureRows(List<ConsolidatedAppendix> appendices) {

    ConsolidatedBlock block(PrintedFigure figure) {
        return appendices.stream()
                .filter(appendix -> appendix.appendix().id().equals(figure.appendix()))
                .flatMap(appendix -> appendix.blocks().stream())
                .filter(block -> block.block().id().equals(figure.block()))
                .findFirst()
                .orElseThrow();
    }

    /** The submitted rows. */
    RowIds sources(PrintedFigure figure) {
        return RowIds.union(
                rows(figure).map(row -> row.sourcesOf(figure.column())).toList());
    }

    /** Keys of the fields whose submitted cells stand behind the figure, first filled one first. */
    List<String> fields(PrintedFigure figure) {
        return block(figure).block().traces().getOrDefault(figure.column(), List.of(figure.column()));
    }

    private Stream<ConsolidatedRow> rows(PrintedFigure figure) {
        ConsolidatedBlock block = block(figure);
        return switch (figure.scope()) {
            case ROW -> Stream.of(block.rows().get(figure.ordinal() - 1));
            case SECTION -> block.rows().stream().filter(row -> row.section().equals(figure.section()));
            case BLOCK -> block.rows().stream();
        };
    }
}
