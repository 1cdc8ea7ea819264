package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.MergedRegion;
import vn.tonghop.workbook.Row;

/**
 * One to three rows read as a header. A column has the texts above it as its path, top-down: those of its own cells, of
 * cells merged over it, and of cells that stand for the empty ones right of them, as where merged cells were lost.
 */
final class HeaderBlock {

    private final List<Row> rows;
    private final List<MergedRegion> merges;
    /** By row: the texts that stand in their own cells. */
    private final List<TreeMap<Integer, Cell>> own = new ArrayList<>();

    HeaderBlock(List<Row> rows, List<MergedRegion> merges) {
        this.rows = rows;
        // a sheet can hold very many; few bear on three rows
        int first = firstRow();
        int last = lastRow();
        this.merges = merges.stream()
                .filter(region -> region.first().row() <= last && region.last().row() >= first)
                .toList();
        for (Row row : rows) {
            TreeMap<Integer, Cell> texts = new TreeMap<>();
            for (Cell cell : row.cells()) {
                if (cell.value() instanceof CellValue.Text text && !text.text().isBlank()) {
                    texts.put(cell.address().column(), cell);
                }
            }
            own.add(texts);
        }
    }

    int firstRow() {
        return rows.get(0).number();
    }

    int lastRow() {
        return rows.get(rows.size() - 1).number();
    }

    /** Paths by column, for columns with a text of their own. */
    Map<Integer, List<String>> paths() {
        Map<Integer, List<String>> paths = new TreeMap<>();
        own.forEach(texts -> texts.keySet().forEach(column -> paths.put(column, new ArrayList<>())));
        for (int row = 0; row < own.size(); row++) {
            Map<Integer, String> texts = new TreeMap<>();
            for (Map.Entry<Integer, Cell> cell : own.get(row).entrySet()) {
                String text = ((CellValue.Text) cell.getValue().value()).text();
                covered(row, cell.getKey(), cell.getValue()).forEach(column -> texts.put(column, text));
            }
            texts.forEach((column, text) -> {
                List<String> path = paths.get(column);
                if (path != null
                        && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                    path.add(text);
                }
            });
        }
        return paths;
    }

    private Set<Integer> covered(int row, int column, Cell cell) {
        Set<Integer> covered = new HashSet<>(Set.of(column));
        for (MergedRegion region : merges) {
            if (region.first().equals(cell.address())) {
                for (int merged = column; merged <= region.last().column(); merged++) {
                    covered.add(merged);
                }
                return covered;
            }
        }
        Integer next = own.get(row).higherKey(column);
        TreeMap<Integer, Cell> below = new TreeMap<>();
        own.subList(row + 1, own.size()).forEach(below::putAll);
        for (Integer right : below.tailMap(column, false).keySet()) {
            if ((next != null && right >= next) || isBorder(row, column, right)) {
                break;
            }
            covered.add(right);
        }
        return covered;
    }

    /** Whether another group begins between a cell and a column right of it: under a header of its own, or merged. */
    private boolean isBorder(int row, int from, int column) {
        boolean above = own.subList(0, row).stream()
                .anyMatch(texts -> !texts.subMap(from, false, column, true).isEmpty());
        int number = rows.get(row).number();
        return above
                || merges.stream()
                        .anyMatch(region -> region.first().row() <= number
                                && region.last().row() >= number
                                && region.first().column() > from
                                && region.first().column() <= column);
    }
}
