package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Source;
import vn.tonghop.consolidation.TracedRow;
import vn.tonghop.consolidation.TracedSheet;
import vn.tonghop.workbook.CellAddress;

/** The cells behind a figure that has many: those below one another in one column together. */
final class SourceRanges implements SourceLines {

    private final List<String> fields;
    private final boolean numeric;
    private final List<Range> ranges = new ArrayList<>();

    /** @param numeric whether what stands in the cells can be added up */
    SourceRanges(List<String> fields, boolean numeric) {
        this.fields = fields;
        this.numeric = numeric;
    }

    @Override
    public void take(TracedRow row) {
        int column = row.column(fields).orElse(Range.NO_COLUMN);
        Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last == null || !last.isFollowedBy(row, column)) {
            last = new Range(row, column, row.source(fields));
            ranges.add(last);
        }
        last.add(row, numeric ? row.amount(fields) : Optional.empty());
    }

    @Override
    public List<Line> lines() {
        return ranges.stream()
                .sorted(Comparator.comparing(
                                (Range range) -> range.sheet.submission().fileName())
                        .thenComparing(
                                range -> String.valueOf(range.sheet.part().sheetName()))
                        .thenComparing(range -> range.first))
                .map(Range::line)
                .toList();
    }

    private static final class Range {
        static final int NO_COLUMN = 0;

        private final TracedSheet sheet;
        private final int column;
        private final int first;
        private int last;
        private @Nullable BigDecimal sum;

        /** The cell, as long as there is but one. */
        private @Nullable Source single;

        Range(TracedRow row, int column, Source cell) {
            this.sheet = row.sheet();
            this.column = column;
            this.first = row.number();
            this.single = cell;
        }

        boolean isFollowedBy(TracedRow row, int inColumn) {
            return row.number() == last + 1 && inColumn == column && row.sheet().equals(sheet);
        }

        void add(TracedRow row, Optional<BigDecimal> amount) {
            last = row.number();
            single = last == first ? single : null;
            amount.ifPresent(number -> sum = sum == null ? number : sum.add(number));
        }

        Line line() {
            Source cell = single;
            if (cell != null) {
                return Line.of(cell);
            }
            return new Line(
                    new Place(
                            sheet.submission().unit(),
                            sheet.submission().fileName(),
                            sheet.part().sheetName()),
                    column == NO_COLUMN ? null : cells(),
                    last - first + 1,
                    "",
                    Optional.ofNullable(sum),
                    "");
        }

        private String cells() {
            return new CellAddress(first, column).a1() + ":" + new CellAddress(last, column).a1();
        }
    }
}
