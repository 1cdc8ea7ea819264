package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.appendix.PrintedFigure.Scope;
import vn.tonghop.catalogue.Section;
import vn.tonghop.text.Dates;
import vn.tonghop.workbook.FaultyLayout;
import vn.tonghop.workbook.LayoutFault;
import vn.tonghop.workbook.Placeholder;
import vn.tonghop.workbook.PrintedValue;

/**
 * The rows that a printed line speaks of.
 *
 * @param all rows of the block
 * @param lines rows in scope: one for {@link Scope#ROW}
 * @param section where the line stands, when the block has sections
 * @param number of the section or of the row within its section, from 1; 0 for a block
 */
record BlockScope(
        Scope kind, List<BlockRows.Line> all, List<BlockRows.Line> lines, Optional<Section> section, int number) {

    static BlockScope ofBlock(BlockRows rows) {
        return new BlockScope(Scope.BLOCK, rows.all(), rows.all(), Optional.empty(), 0);
    }

    static BlockScope ofSection(BlockRows rows, Section section, int number) {
        return new BlockScope(Scope.SECTION, rows.all(), rows.of(section), Optional.of(section), number);
    }

    BlockScope ofRow(BlockRows.Line line, int number) {
        return new BlockScope(Scope.ROW, all, List.of(line), section, number);
    }

    /** Of the row, from 1; 0 for sums. */
    int ordinal() {
        return kind == Scope.ROW ? lines.get(0).ordinal() : 0;
    }

    /**
     * The value of a column: of the row, or summed up over the rows in scope; distinct texts below each other.
     *
     * @throws FaultyLayout when dates would have to be summed up
     */
    PrintedValue value(Placeholder placeholder) {
        if (kind == Scope.ROW) {
            return values(lines, placeholder.name())
                    .findFirst()
                    .map(BlockScope::printed)
                    .orElse(PrintedValue.NOTHING);
        }
        return values(all, placeholder.name())
                .findFirst()
                .map(example -> total(placeholder, example))
                .orElseGet(() -> placeholder.absent() == Placeholder.Absent.ZERO
                        ? PrintedValue.amount(0)
                        : PrintedValue.NOTHING);
    }

    /** @param example a value of the column, which tells its type also where no row is in scope */
    private PrintedValue total(Placeholder placeholder, Object example) {
        if (example instanceof LocalDate) {
            throw new FaultyLayout(List.of(new LayoutFault(
                    placeholder.at(),
                    "Cột {" + placeholder.name() + "} là ngày, không cộng được: chỉ đặt ở hàng có thẻ row.")));
        }
        if (example instanceof String) {
            Set<String> texts = new LinkedHashSet<>();
            values(lines, placeholder.name()).map(Object::toString).forEach(texts::add);
            texts.removeIf(String::isBlank);
            return PrintedValue.words(String.join("\n", texts));
        }
        return PrintedValue.amount(
                values(lines, placeholder.name()).map(BlockScope::number).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The day that a column of the row holds. */
    Optional<LocalDate> day(String column) {
        return values(lines, column)
                .filter(LocalDate.class::isInstance)
                .findFirst()
                .map(LocalDate.class::cast);
    }

    private static Stream<Object> values(List<BlockRows.Line> lines, String column) {
        return lines.stream().map(line -> line.row().values().get(column)).filter(Objects::nonNull);
    }

    private static PrintedValue printed(Object value) {
        if (value instanceof LocalDate date) {
            return PrintedValue.words(Dates.decree(date));
        }
        return value instanceof String text ? PrintedValue.words(text) : PrintedValue.amount(number(value));
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }
}
