package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.tonghop.consolidation.TracedRows;

/** Works a figure out once more, from the submitted rows behind it instead of from the consolidated ones. */
record Recount(FigureRows figures, TracedRows rows, Set<String> numericFields) {

    /** How a figure follows from submitted rows. */
    enum Method {
        /** It is how many different things the rows stand for. */
        COUNT,
        /** It is the sum of what the rows hold. */
        SUM,
        /** It is what a row holds. */
        VALUE
    }

    /**
     * What the sources give.
     *
     * @param sources how many submitted rows there are
     */
    record Result(Method method, BigDecimal value, int sources) {}

    Result of(DrawnFigure drawn, BigDecimal printed) {
        PrintedFigure figure = drawn.figure();
        List<String> sources = figures.sources(figure);
        List<String> fields = figures.fields(figure);
        Method method = method(figure);
        BigDecimal value = switch (method) {
            case COUNT -> BigDecimal.valueOf(rows.things(sources));
            case SUM -> rows.sum(sources, fields);
            // units may disagree on it, and the catalogue says which one counts
            case VALUE ->
                rows.numbers(sources, fields)
                        .filter(number -> number.compareTo(printed) == 0)
                        .findFirst()
                        .or(() -> rows.numbers(sources, fields).findFirst())
                        .orElse(BigDecimal.ZERO);
        };
        return new Result(method, value, sources.size());
    }

    private Method method(PrintedFigure figure) {
        if (figures.block(figure).block().sums().contains(figure.column())) {
            return Method.SUM;
        }
        if (!numericFields.contains(figure.column())) {
            return Method.COUNT;
        }
        return figure.scope() == PrintedFigure.Scope.ROW ? Method.VALUE : Method.SUM;
    }
}
