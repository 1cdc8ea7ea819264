package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** A prototype with everything measured that does not depend on what is printed. */
final class Stencil {

    static final double POINTS_PER_PIXEL = 0.75;

    /** Excel keeps this free at the sides of a cell. */
    private static final double PADDING = 5 * POINTS_PER_PIXEL;

    /** Three spaces of size 12 in Excel, 10 points in LibreOffice. */
    private static final double INDENT = 10;

    /** Printers set text a little wider than screens. */
    private static final double RESERVE = 0.97;

    private final Prototype prototype;
    private final List<List<Slot>> lines;
    private final boolean tall;

    /**
     * @param edges left edge of each column, and the right edge of the last, in points
     * @param styles of the workbook that is printed
     */
    Stencil(Prototype prototype, double[] edges, ClonedStyles styles) {
        this.prototype = prototype;
        this.lines = new ArrayList<>();
        for (int line = 0; line < prototype.lines().size(); line++) {
            List<Slot> slots = new ArrayList<>();
            for (Prototype.Box box : prototype.lines().get(line).cells()) {
                slots.add(slot(box, line, edges, styles));
            }
            lines.add(slots);
        }
        this.tall = lines.stream().flatMap(List::stream).anyMatch(Slot::isTall);
    }

    Prototype prototype() {
        return prototype;
    }

    List<List<Slot>> lines() {
        return lines;
    }

    /** Whether a cell is merged over several lines. */
    boolean isTall() {
        return tall;
    }

    private Slot slot(Prototype.Box box, int line, double[] edges, ClonedStyles styles) {
        Optional<CellRangeAddress> merge = prototype.merges().stream()
                .filter(region -> region.isInRange(line, box.column()))
                .findFirst();
        int lastColumn = merge.map(CellRangeAddress::getLastColumn).orElse(box.column());
        double width = edges[lastColumn + 1] - edges[box.column()];
        boolean covered = merge.isPresent()
                && (merge.get().getFirstRow() != line || merge.get().getFirstColumn() != box.column());
        return new Slot(
                box,
                box.text().isOnePlaceholder()
                        ? Optional.of(box.text().placeholders().get(0))
                        : Optional.empty(),
                styles.of(box.style(), EnumSet.noneOf(ClonedStyles.Change.class)),
                covered,
                line,
                merge.map(CellRangeAddress::getLastRow).orElse(line),
                room(width, box.style().getIndention()),
                box.style().getRotation() != 0,
                new FontMeasure(box.style().getFont()));
    }

    /** What a cell of that width leaves to text, in points. */
    static double room(double width, int indention) {
        return (width - PADDING) * RESERVE - indention * INDENT;
    }

    /**
     * A cell of the prototype.
     *
     * @param alone the placeholder that fills it
     * @param style number of its unchanged style in the workbook that is printed
     * @param covered whether another cell of a merged region shows in its place
     * @param line its line, from 0
     * @param lastLine the line on which its merged region ends
     * @param width room for text, in points
     * @param turned whether its text stands on end, and takes no lines
     */
    record Slot(
            Prototype.Box box,
            Optional<Placeholder> alone,
            int style,
            boolean covered,
            int line,
            int lastLine,
            double width,
            boolean turned,
            FontMeasure font) {

        /** Whether it is merged over several lines. */
        boolean isTall() {
            return !covered && lastLine > line;
        }
    }
}
