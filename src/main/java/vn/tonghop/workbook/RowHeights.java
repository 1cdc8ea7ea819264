package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.workbook.SheetLooks.ColumnLook;

/** Heights for rows of wrapped text of which the file tells none. */
final class RowHeights {

    /** Characters that a column of the usual width holds. */
    private static final double USUAL_WIDTH = 8;

    private static final double MARGIN = 3;
    private static final int FEWEST_CELLS = 2;
    private static final int DIGIT_PIXELS =
            FontMeasure.times(12, FontMeasure.Weight.REGULAR).digitPixels();

    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<CellLook.Font, FontMeasure> fonts = new HashMap<>();

    private final MarkedBook.Script script;

    RowHeights(List<ColumnLook> columns, MarkedBook.Script script) {
        this.script = script;
        for (ColumnLook column : columns) {
            for (int c = column.first(); c <= Math.min(column.last(), BiffCells.COLUMNS); c++) {
                widths.put(c, column.width());
            }
        }
    }

    /** How a cell looks. */
    interface Shown {
        CellLook of(CellAddress cell);
    }

    /** In points; 0 where one line will do. A lone cell is a title that runs over its neighbours. */
    double points(Row row, Shown looks) {
        if (row.cells().size() < FEWEST_CELLS) {
            return 0;
        }
        double most = 0;
        for (Cell cell : row.cells()) {
            CellLook look = looks.of(cell.address());
            if (cell.value() instanceof CellValue.Text text && look.alignment().wraps()) {
                FontMeasure font = fonts.computeIfAbsent(look.font(), this::measure);
                int lines = LineBreaks.starts(
                                script.shown(cell, text.text()),
                                font,
                                room(cell.address().column()))
                        .size();
                most = Math.max(most, lines == 1 ? 0 : lines * font.lineHeight() + MARGIN);
            }
        }
        return Math.min(most, Placement.TALLEST);
    }

    private FontMeasure measure(CellLook.Font font) {
        String family = font.family() == null ? Looks.TYPEFACE : script.family(font.family());
        return FontMeasure.of(
                family,
                font.points() == 0 ? Looks.POINTS : font.points(),
                font.bold() ? FontMeasure.Weight.BOLD : FontMeasure.Weight.REGULAR);
    }

    private double room(int column) {
        double known = widths.getOrDefault(column, 0.0);
        double characters = known == 0 ? USUAL_WIDTH : known;
        return Stencil.room(characters * DIGIT_PIXELS * Stencil.POINTS_PER_PIXEL, 0);
    }
}
