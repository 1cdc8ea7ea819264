package vn.tonghop.appendix;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.consolidation.ConsolidatedRow;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.Source;
import vn.tonghop.consolidation.Tracing;

/** Answers where a published figure came from. */
@Component
public final class Trace {

    private final Figures figures;
    private final Tracing tracing;

    Trace(Figures figures, Tracing tracing) {
        this.figures = figures;
        this.tracing = tracing;
    }

    /** A figure with the submitted cells behind it, those of one thing together. */
    public record Traced(PrintedFigure figure, List<Source> sources) {}

    /**
     * The sources of the figure in a cell.
     *
     * @param cell A1 address
     * @return empty when the cell holds no consolidated figure
     * @throws IOException when the archive cannot be read
     */
    public Optional<Traced> of(Revision revision, String sheet, String cell) throws IOException {
        Optional<PrintedFigure> figure = figures.at(revision, sheet, cell);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        ConsolidatedBlock block = block(revision, figure.get());
        List<String> rows = rows(block, figure.get())
                .flatMap(row -> row.sourcesOf(figure.get().column()).stream())
                .distinct()
                .toList();
        String column = figure.get().column();
        List<String> fields = block.block().traces().getOrDefault(column, List.of(column));
        return Optional.of(new Traced(figure.get(), tracing.sources(rows, fields)));
    }

    private static ConsolidatedBlock block(Revision revision, PrintedFigure figure) {
        return revision.appendices().stream()
                .filter(appendix -> appendix.appendix().id().equals(figure.appendix()))
                .flatMap(appendix -> appendix.blocks().stream())
                .filter(block -> block.block().id().equals(figure.block()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ConsolidatedRow> rows(ConsolidatedBlock block, PrintedFigure figure) {
        return switch (figure.scope()) {
            case ROW -> Stream.of(block.rows().get(figure.ordinal() - 1));
            case SECTION -> block.rows().stream().filter(row -> row.section().equals(figure.section()));
            case BLOCK -> block.rows().stream();
        };
    }
}
