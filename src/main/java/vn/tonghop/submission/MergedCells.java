package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.MergedRegion;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;

/**
 * The merged cells of a sheet. A cell merged over several rows is the value of each of them; an amount is not, because it
 * would be added more than once.
 *
 * <p>The file lists merged cells behind its rows, so that looking costs a pass: it is made when a row is met that they may
 * change, which is one with a blank cell right below a filled one.
 */
final class MergedCells {

    /** Finds the merged regions of the sheet. */
    interface Source {
        List<MergedRegion> find() throws RefusedWorkbook;
    }

    private final FormColumns columns;
    private final Source source;
    private final Map<Integer, List<MergedRegion>> down = new HashMap<>();
    private final Map<Integer, Cell> first = new HashMap<>();
    private final Map<CellAddress, Integer> across = new HashMap<>();
    private boolean looked;
    private @Nullable RowCells above;

    MergedCells(FormColumns columns, Source source) {
        this.columns = columns;
        this.source = source;
    }

    /** Whether a cell is merged across at least half of the form's columns. */
    boolean isHeading(CellAddress cell) throws RefusedWorkbook {
        look(above == null ? null : above.row());
        int last = across.getOrDefault(cell, cell.column());
        return last > cell.column() && 2 * columns.between(cell.column(), last) >= columns.count();
    }

    /** The row with what is merged into it from above. Takes the rows in order, each once. */
    Row fill(RowCells row) throws RefusedWorkbook {
        RowCells before = above;
        above = row;
        if (!looked && before != null && mayBeMerged(before, row)) {
            look(before.row());
        }
        if (down.isEmpty()) {
            return row.row();
        }
        Row filled = row.row();
        for (Map.Entry<Integer, List<MergedRegion>> column : down.entrySet()) {
            filled = fill(filled, row, column.getKey(), column.getValue());
        }
        return filled;
    }

    /** Whether a cell is blank below a filled one; most rows fill the columns of the row above them. */
    private boolean mayBeMerged(RowCells before, RowCells row) {
        int at = 0;
        for (Cell cell : before.inForm()) {
            int column = cell.address().column();
            while (at < row.inForm().size() && row.inForm().get(at).address().column() < column) {
                at++;
            }
            boolean blank =
                    at == row.inForm().size() || row.inForm().get(at).address().column() > column;
            if (blank && isFillable(column)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFillable(int column) {
        Field field = columns.at(column);
        return field != null && !columns.isAmount(field);
    }

    /** @param before the row right above, in which regions may begin */
    private void look(@Nullable Row before) throws RefusedWorkbook {
        if (looked) {
            return;
        }
        looked = true;
        List<MergedRegion> regions = new ArrayList<>(source.find());
        regions.sort(Comparator.comparing(MergedRegion::first, Comparator.reverseOrder()));
        for (MergedRegion region : regions) {
            if (region.last().column() > region.first().column()) {
                across.put(region.first(), region.last().column());
            }
            if (region.last().row() > region.first().row()
                    && isFillable(region.first().column())) {
                down.computeIfAbsent(region.first().column(), none -> new ArrayList<>())
                        .add(region);
            }
        }
        if (before != null) {
            before.cells().forEach(cell -> first.put(cell.address().column(), cell));
        }
    }

    /** @param regions those that do not end above the row, the next one last */
    private Row fill(Row filled, RowCells row, int column, List<MergedRegion> regions) {
        int number = row.row().number();
        while (!regions.isEmpty() && regions.get(regions.size() - 1).last().row() < number) {
            regions.remove(regions.size() - 1);
        }
        if (regions.isEmpty() || regions.get(regions.size() - 1).first().row() > number) {
            return filled;
        }
        MergedRegion region = regions.get(regions.size() - 1);
        Cell own = row.inForm().stream()
                .filter(cell -> cell.address().column() == column)
                .findFirst()
                .orElse(null);
        if (own != null) {
            first.put(column, own);
            return filled;
        }
        Cell value = first.get(column);
        return value != null && value.address().row() >= region.first().row()
                ? filled.with(value.at(new CellAddress(number, column)))
                : filled;
    }
}
