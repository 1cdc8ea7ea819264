package vn.tonghop.consolidation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.submission.CellText;
import vn.tonghop.submission.RowId;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedCells;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.Row;

/** Finds the submitted cells behind row ids. */
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
     * The cells behind some rows, those of one thing together.
     *
     * @param fields keys of the fields whose cells are looked for, first filled one first; where a row has none of them
     *     filled, the first field of the form's identity stands for it
     * @throws IOException when the archive cannot be read
     */
    public List<Source> sources(List<String> rowIds, List<String> fields) throws IOException {
        Map<String, List<RowId>> bySheet = rowIds.stream()
                .map(RowId::parse)
                .collect(Collectors.groupingBy(id -> id.key() + ":" + id.sheet(), TreeMap::new, Collectors.toList()));
        List<Found> found = new ArrayList<>();
        for (List<RowId> ids : bySheet.values()) {
            found.addAll(ofSheet(ids, fields));
        }
        // the same task may be worded differently by two units: one wording, and one place in the list, for both
        found.sort(Comparator.comparing(Found::task)
                .thenComparing(item -> item.source().file())
                .thenComparing(item -> item.source().row()));
        Map<String, String> wording = new HashMap<>();
        found.forEach(item -> wording.putIfAbsent(item.identity(), item.task()));
        return found.stream()
                .map(item -> item.source(wording.getOrDefault(item.identity(), item.task())))
                .sorted(Comparator.comparing(Source::task))
                .toList();
    }

    private record Found(String identity, String task, Source source) {
        Source source(String common) {
            return new Source(
                    source.unit(), source.file(), source.sheet(), source.cell(), source.row(), source.value(), common);
        }
    }

    private List<Found> ofSheet(List<RowId> ids, List<String> fields) throws IOException {
        Submission submission = submissions.byKey(ids.get(0).key()).orElseThrow();
        int sheet = ids.get(0).sheet();
        SubmittedForm part = submissions.forms(submission.id()).stream()
                .filter(form -> Integer.valueOf(sheet).equals(form.sheet()))
                .findFirst()
                .orElseThrow();
        Form form = catalogue.form(part.form()).orElseThrow();
        Map<Integer, String> identities = submissions.identities(form, submission.id());
        Map<Integer, Row> rows =
                cells.rows(submission, sheet, ids.stream().map(RowId::row).toList());
        List<Found> found = new ArrayList<>();
        for (RowId id : ids) {
            Row row = rows.getOrDefault(id.row(), new Row(id.row(), false, List.of()));
            Integer column = column(form, part, row, fields);
            String task = task(form, part, row);
            found.add(new Found(
                    identities.getOrDefault(id.row(), id.toString()),
                    task,
                    new Source(
                            submission.unit(),
                            submission.fileName(),
                            part.sheetName(),
                            column == null ? null : new CellAddress(id.row(), column).a1(),
                            id.row(),
                            column == null ? "" : CellText.of(row.value(column)),
                            task)));
        }
        return found;
    }

    private static @Nullable Integer column(Form form, SubmittedForm part, Row row, List<String> fields) {
        for (String field : fields) {
            Integer column = part.columns().get(field);
            if (column != null && !CellText.of(row.value(column)).isEmpty()) {
                return column;
            }
        }
        return part.columns().get(identityFields(form).iterator().next());
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

    private static Set<String> identityFields(Form form) {
        Set<String> fields = new LinkedHashSet<>();
        form.identity().forEach(fields::addAll);
        return fields.isEmpty() ? form.fields().keySet() : fields;
    }
}
