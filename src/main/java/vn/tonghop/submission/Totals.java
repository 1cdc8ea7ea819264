package vn.tonghop.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.text.TableText;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;

/**
 * Adds up the data rows of a sheet to compare with the totals that were typed in. These are never added to anything.
 *
 * <p>A figure in a column of amounts may be their sum or the number of rows; in any other column only the number of rows
 * counts (as in {@code Tổng cộng | 03} below a list). A total agrees when it is that of all rows so far; one that may
 * be for a section also when it is that of the rows since the start of any section, because labels do not tell how deep
 * they stand. So only what can be no total of these rows differs.
 */
final class Totals {

    /** Starts of sections that are remembered; a table with more has its first ones forgotten. */
    private static final int MOST_SECTIONS = 50;
    /** A hostile number of another magnitude must not make the sum as long. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final FormColumns columns;
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Map<String, Integer> unknown = new HashMap<>();
    private final List<Start> starts = new ArrayList<>();
    private int rows;
    private boolean hasTotal;

    /**
     * What the rows above a place come to.
     *
     * @param amounts sum by field key
     * @param unknown cells that are no number, by field key
     */
    private record Start(int rows, Map<String, BigDecimal> amounts, Map<String, Integer> unknown) {
        static final Start OF_TABLE = new Start(0, Map.of(), Map.of());
    }

    Totals(FormColumns columns) {
        this.columns = columns;
    }

    /** Counts a data row. */
    void add(RowCells row) {
        rows++;
        for (Cell cell : row.inForm()) {
            Field field = row.field(cell);
            if (field != null && columns.isAmount(field)) {
                amount(cell.value())
                        .ifPresentOrElse(
                                amount -> amounts.merge(field.key(), amount, (a, b) -> a.add(b, PRECISION)),
                                () -> unknown.merge(field.key(), 1, Integer::sum));
            }
        }
    }

    /** A section begins here. */
    void section() {
        if (starts.size() == MOST_SECTIONS) {
            starts.remove(0);
        }
        starts.add(new Start(rows, Map.copyOf(amounts), Map.copyOf(unknown)));
    }

    /** Compares a row of totals with the rows above it; what differs is remarked. */
    List<RowRemark> check(RowCells row, TableText.Total label) {
        List<Start> from = new ArrayList<>(List.of(Start.OF_TABLE));
        starts.stream()
                .filter(start -> !label.whole() || (hasTotal && start.rows() < rows))
                .forEach(from::add);
        List<RowRemark> remarks = new ArrayList<>();
        for (Cell cell : row.inForm()) {
            Field field = row.field(cell);
            if (field != null && !TableText.isShare(field.label())) {
                typed(cell, field)
                        .flatMap(typed -> compare(cell.address(), field, typed, from))
                        .ifPresent(remarks::add);
            }
        }
        if (label.figure().isPresent()) {
            Cell place = row.all().get(0);
            compare(place.address(), null, label.figure().get(), from).ifPresent(remarks::add);
        }
        hasTotal = true;
        section();
        return remarks;
    }

    private Optional<RowRemark> compare(CellAddress place, @Nullable Field field, BigDecimal typed, List<Start> from) {
        BigDecimal computed = BigDecimal.ZERO;
        for (Start start : from) {
            computed = BigDecimal.valueOf((long) rows - start.rows());
            if (typed.compareTo(computed) == 0) {
                return Optional.empty();
            }
            if (field != null && columns.isAmount(field)) {
                computed = since(start, field.key());
                if (typed.compareTo(computed) == 0 || isUnknown(start, field.key())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new RowRemark(
                RowRemark.Kind.TOTAL_DIFFERS,
                place,
                field == null ? null : field.key(),
                Map.of("value", typed.toPlainString(), "expected", computed.toPlainString())));
    }

    private BigDecimal since(Start start, String field) {
        BigDecimal before = start.amounts().getOrDefault(field, BigDecimal.ZERO);
        return amounts.getOrDefault(field, BigDecimal.ZERO).subtract(before, PRECISION);
    }

    private boolean isUnknown(Start start, String field) {
        return unknown.getOrDefault(field, 0) > start.unknown().getOrDefault(field, 0);
    }

    /** The figure in a cell of a row of totals; a dash or "Không" stands for 0 among amounts only. */
    private Optional<BigDecimal> typed(Cell cell, Field field) {
        String text = CellText.of(cell.value());
        boolean figure = columns.isAmount(field) || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
        return figure ? amount(cell.value()) : Optional.empty();
    }

    private static Optional<BigDecimal> amount(CellValue value) {
        if (value instanceof CellValue.Numeric number) {
            return Optional.of(CellText.exact(number.value()));
        }
        return value instanceof CellValue.Text text ? TableText.figure(text.text()) : Optional.empty();
    }
}
