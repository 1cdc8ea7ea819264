package vn.tonghop.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.submission.RowIds;

/** Lists the cells behind a figure one by one, those of one thing together. */
public final class SourceCells implements Inquiry {

    private final RowIds rows;
    private final List<String> fields;
    private final List<TracedRow.Cell> cells = new ArrayList<>();

    /** @param fields whose cells are looked for, as {@link TracedRow} understands them */
    public SourceCells(RowIds rows, List<String> fields) {
        this.rows = rows;
        this.fields = fields;
    }

    @Override
    public RowIds rows() {
        return rows;
    }

    @Override
    public List<String> fields() {
        return fields;
    }

    @Override
    public void take(TracedRow row) {
        cells.add(row.cell(fields));
    }

    /** What was found. */
    public List<Source> sources() {
        List<TracedRow.Cell> found = new ArrayList<>(cells);
        // the same task may be worded differently by two units: one wording, and one place in the list, for both
        found.sort(Comparator.comparing((TracedRow.Cell cell) -> cell.source().task())
                .thenComparing(cell -> cell.source().file())
                .thenComparing(cell -> cell.source().row()));
        Map<String, String> wording = new HashMap<>();
        found.forEach(cell -> cell.identity()
                .ifPresent(
                        identity -> wording.putIfAbsent(identity, cell.source().task())));
        return found.stream()
                .map(cell -> cell.identity()
                        .map(wording::get)
                        .map(cell.source()::about)
                        .orElse(cell.source()))
                .sorted(Comparator.comparing(Source::task))
                .toList();
    }
}
