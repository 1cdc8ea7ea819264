package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.consolidation.TracedRow;

/** Works figures out once more, from the submitted rows behind them instead of from the consolidated ones. */
record Recount(FigureRows figures, Set<String> numericFields) {

    /** How a figure follows from submitted rows. */
    enum Method {
        /** It is how many different things the rows stand for. */
        COUNT,
        /** It is the sum of what the rows hold. */
        SUM,
        /** It is what a row holds. */
        VALUE
    }

    /** Takes the rows behind one figure, one by one, and keeps no more of them than what they come to. */
    interface Tally {
        void add(TracedRow row);

        BigDecimal value();
    }

    Method method(PrintedFigure figure) {
        if (figures.block(figure).block().sums().contains(figure.column())) {
            return Method.SUM;
        }
        if (!numericFields.contains(figure.column())) {
            return Method.COUNT;
        }
        return figure.scope() == PrintedFigure.Scope.ROW ? Method.VALUE : Method.SUM;
    }

    /** Begins to work out a figure that was printed as a number. */
    Tally start(PrintedFigure figure, BigDecimal printed) {
        List<String> fields = figures.fields(figure);
        return switch (method(figure)) {
            case COUNT -> new Count();
            case SUM -> new Sum(fields);
            case VALUE -> new Value(fields, printed);
        };
    }

    private static final class Count implements Tally {
        private final DistinctTexts identities = new DistinctTexts();
        private int alone;

        @Override
        public void add(TracedRow row) {
            Optional<String> identity = row.identity();
            if (identity.isPresent()) {
                identities.add(identity.get());
            } else {
                alone++;
            }
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(alone + (long) identities.size());
        }
    }

    /** A cell that holds no number adds nothing. */
    private static final class Sum implements Tally {
        private final List<String> fields;
        private BigDecimal sum = BigDecimal.ZERO;

        Sum(List<String> fields) {
            this.fields = fields;
        }

        @Override
        public void add(TracedRow row) {
            row.amount(fields).ifPresent(amount -> sum = sum.add(amount));
        }

        @Override
        public BigDecimal value() {
            return sum;
        }
    }

    /** Units may disagree on it, and the catalogue says which one counts. */
    private static final class Value implements Tally {
        private final List<String> fields;
        private final BigDecimal printed;
        private Optional<BigDecimal> found = Optional.empty();

        Value(List<String> fields, BigDecimal printed) {
            this.fields = fields;
            this.printed = printed;
        }

        @Override
        public void add(TracedRow row) {
            row.amount(fields)
                    .filter(amount -> found.isEmpty() || amount.compareTo(printed) == 0)
                    .ifPresent(amount -> found = Optional.of(amount));
        }

        @Override
        public BigDecimal value() {
            return found.orElse(BigDecimal.ZERO);
        }
    }
}
