package vn.tonghop.consolidation;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.submission.CellText;
import vn.tonghop.submission.RowId;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedCells;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.workbook.Row;

/** Finds the submitted rows behind row ids. */
@Component
public final class Tracing {

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final SubmittedCells cells;

    Tracing(Catalogue catalogue, Submissions submissions, SubmittedCells cells) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.cells = cells;
    }

    /**
     * Reads rows again, each sheet once.
     *
     * @throws IOException when the archive cannot be read
     */
    public TracedRows rows(Collection<String> rowIds) throws IOException {
        Map<String, List<RowId>> bySheet = rowIds.stream()
                .distinct()
                .map(RowId::parse)
                .collect(Collectors.groupingBy(id -> id.key() + ":" + id.sheet(), TreeMap::new, Collectors.toList()));
        Map<String, TracedRows.Traced> rows = new HashMap<>();
        for (List<RowId> ids : bySheet.values()) {
            addSheet(ids, rows);
        }
        return new TracedRows(rows);
    }

    private void addSheet(List<RowId> ids, Map<String, TracedRows.Traced> rows) throws IOException {
        Submission submission = submissions.byKey(ids.get(0).key()).orElseThrow();
        int sheet = ids.get(0).sheet();
        SubmittedForm part = submissions.forms(submission.id()).stream()
                .filter(form -> Integer.valueOf(sheet).equals(form.sheet()))
                .findFirst()
                .orElseThrow();
        Form form = catalogue.form(part.form()).orElseThrow();
        Map<Integer, String> identities = submissions.identities(form, submission.id());
        Map<Integer, Row> found =
                cells.rows(submission, sheet, ids.stream().map(RowId::row).toList());
        for (RowId id : ids) {
            Row row = found.getOrDefault(id.row(), new Row(id.row(), false, List.of()));
            String identity = identities.getOrDefault(id.row(), id.toString());
            rows.put(
                    id.toString(), new TracedRows.Traced(submission, part, row, identity, task(form, part, row), form));
        }
    }

    /** The filled identity fields of the row, as submitted. */
    private static String task(Form form, SubmittedForm part, Row row) {
        return identityFields(form).stream()
                .map(part.columns()::get)
                .filter(column -> column != null)
                .map(column -> CellText.of(row.value(column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    static Set<String> identityFields(Form form) {
        Set<String> fields = new LinkedHashSet<>();
        form.identity().forEach(fields::addAll);
        return fields.isEmpty() ? form.fields().keySet() : fields;
    }
}
