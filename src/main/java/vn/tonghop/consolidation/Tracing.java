package vn.tonghop.consolidation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.submission.RowIdentities;
import vn.tonghop.submission.RowIds;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedCells;
import vn.tonghop.submission.SubmittedForm;

/** Looks the submitted rows behind figures up, in the kept bytes and not in the database. */
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
     * Answers inquiries together: each workbook is opened once, each sheet gone through once, and no row is kept.
     *
     * @throws IOException when the archive cannot be read
     */
    public void answer(List<? extends Inquiry> inquiries) throws IOException {
        SortedMap<String, SortedMap<RowIds.Sheet, List<Inquiry>>> files = new TreeMap<>();
        for (Inquiry inquiry : inquiries) {
            for (RowIds.Sheet sheet : inquiry.rows().sheets()) {
                files.computeIfAbsent(sheet.key(), key -> new TreeMap<>())
                        .computeIfAbsent(sheet, key -> new ArrayList<>())
                        .add(inquiry);
            }
        }
        cells.read(files.entrySet().stream()
                .map(file -> wanted(submissions.byKey(file.getKey()).orElseThrow(), file.getValue()))
                .iterator());
    }

    private SubmittedCells.Wanted wanted(Submission submission, Map<RowIds.Sheet, List<Inquiry>> sheets) {
        List<SubmittedForm> forms = submissions.forms(submission.id());
        SortedMap<Integer, SheetSweep> sweeps = new TreeMap<>();
        sheets.forEach((sheet, inquiries) -> {
            TracedSheet traced = sheet(submission, sheet.number(), forms);
            RowIdentities identities =
                    new RowIdentities(run -> submissions.identities(traced.form(), traced.part(), run));
            sweeps.put(sheet.number(), new SheetSweep(traced, identities, sheet, inquiries));
        });
        return new SubmittedCells.Wanted(submission, sweeps);
    }

    private TracedSheet sheet(Submission submission, int sheet, List<SubmittedForm> forms) {
        SubmittedForm part = forms.stream()
                .filter(form -> Integer.valueOf(sheet).equals(form.sheet()))
                .findFirst()
                .orElseThrow();
        return new TracedSheet(submission, part, catalogue.form(part.form()).orElseThrow());
    }
}
