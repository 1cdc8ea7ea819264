package vn.tonghop.appendix;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.consolidation.Gap;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.Source;
import vn.tonghop.consolidation.SourceCells;
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

    /**
     * A figure with the submitted cells behind it, those of one thing together.
     *
     * @param gaps units whose figures are not in it although they owe them
     */
    public record Traced(PrintedFigure figure, List<Source> sources, List<Gap> gaps) {}

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
        FigureRows behind = new FigureRows(revision.appendices());
        SourceCells cells = new SourceCells(behind.sources(figure.get()), behind.fields(figure.get()));
        tracing.answer(List.of(cells));
        return Optional.of(new Traced(
                figure.get(), cells.sources(), behind.block(figure.get()).gaps()));
    }
}
