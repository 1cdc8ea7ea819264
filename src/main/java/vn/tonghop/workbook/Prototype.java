package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** One or more neighbouring rows of a layout that are printed together. */
public final class Prototype {

    private final LayoutTag tag;
    private final List<Line> lines;
    private final List<CellRangeAddress> merges;

    /** @param merges with rows counted from the first line, columns as in the sheet (from 0) */
    Prototype(LayoutTag tag, List<Line> lines, List<CellRangeAddress> merges) {
        this.tag = tag;
        this.lines = List.copyOf(lines);
        this.merges = List.copyOf(merges);
    }

    public LayoutPart part() {
        return tag.part();
    }

    /** The block it belongs to; absent for text and title. */
    public Optional<String> block() {
        return tag.block();
    }

    /** All placeholders, in the order in which they stand. */
    public List<Placeholder> placeholders() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell.text().placeholders().stream())
                .toList();
    }

    /** Its first cell in the layout. */
    public CellAddress at() {
        return new CellAddress(lines.get(0).number(), 1);
    }

    /** What the layout says in a column; empty when there is nothing but what is filled in. */
    public String wordsIn(int column) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.column() == column - 1
                        && cell.text().placeholders().isEmpty())
                .map(cell -> cell.text().literals().get(0))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What the layout says in front of a placeholder, from the last full stop on. */
    public String wordsBefore(Placeholder placeholder) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> cell.text().before(placeholder))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    LayoutTag tag() {
        return tag;
    }

    List<Line> lines() {
        return lines;
    }

    List<CellRangeAddress> merges() {
        return merges;
    }

    /**
     * A row of the layout.
     *
     * @param number from 1, in the layout
     * @param leastHeight in points
     */
    record Line(int number, float leastHeight, List<Box> cells) {}

    /**
     * A cell of the layout.
     *
     * @param column from 0
     * @param number where the layout holds a number instead of text
     */
    record Box(int column, LayoutText text, Optional<BigDecimal> number, XSSFCellStyle style) {}
}
