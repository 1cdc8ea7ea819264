package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.consolidation.Inquiry;
import vn.tonghop.consolidation.TracedRow;
import vn.tonghop.submission.RowIds;

/** A printed figure with what the submitted rows behind it come to, once they were looked up. */
record TracedFigure(
        DrawnFigure drawn, RowIds rows, List<String> fields, SourceLines sources, Optional<Recount.Tally> tally)
        implements Inquiry {

    static TracedFigure of(DrawnFigure drawn, Recount recount) {
        PrintedFigure figure = drawn.figure();
        RowIds rows = recount.figures().sources(figure);
        List<String> fields = recount.figures().fields(figure);
        return new TracedFigure(
                drawn,
                rows,
                fields,
                SourceLines.of(rows, fields, recount.numericFields()),
                drawn.amount().map(printed -> recount.start(figure, printed)));
    }

    @Override
    public void take(TracedRow row) {
        sources.take(row);
        tally.ifPresent(one -> one.add(row));
    }

    PrintedFigure figure() {
        return drawn.figure();
    }

    /** What the sources give; nothing for a figure that is no number. */
    Optional<BigDecimal> recounted() {
        return tally.map(Recount.Tally::value);
    }
}
