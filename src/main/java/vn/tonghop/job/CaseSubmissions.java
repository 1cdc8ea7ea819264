package vn.tonghop.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.RuleCase;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.Cover;
import vn.tonghop.submission.FormSheet;
import vn.tonghop.submission.Identification;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.RowClass;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.submission.Told;
import vn.tonghop.submission.UnitRegister;
import vn.tonghop.validation.Findings;
import vn.tonghop.validation.ReadingFindings;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.DateSystem;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;

/** Keeps the rows of a rule's case as the workbook of one unit, typed as those of a file are. */
@Component
final class CaseSubmissions {

    /** In every sheet; the rows of a case stand in the lines in which its file has them. */
    private static final int HEADER_ROW = 1;

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Findings findings;

    CaseSubmissions(Catalogue catalogue, Submissions submissions, Findings findings) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.findings = findings;
    }

    /** Keeps what a case has for one round; gives the submission's id. */
    long keep(RuleCase one, RuleCase.In in, Round round) {
        // another one for each round of the case
        long number = round.window().to().toEpochDay();
        String hash = String.format(Locale.ROOT, "%016d", number).repeat(4);
        submissions.register(new Archive.Staged(hash, 1), one.file(), "2000-01-01T00:00:00", number);
        long id = submissions.byKey(hash).orElseThrow().id();
        List<FormSheet> sheets = new ArrayList<>();
        List<ReadItem> rows = new ArrayList<>();
        Map<String, Map<RowClass, Integer>> counts = new LinkedHashMap<>();
        for (Form form : catalogue.formsOf(round.report())) {
            FormSheet sheet = sheet(form, sheets.size());
            List<Row> ofForm = one.rows().stream()
                    .filter(row -> row.in() == in && row.form().equals(form.id()))
                    .map(row -> row(row, sheet))
                    .toList();
            sheets.add(sheet);
            rows.add(new ReadItem.Rows(id, sheet, ofForm));
            counts.put(form.id(), Map.of(RowClass.DATA, ofForm.size()));
        }
        List<ReadItem> items = new ArrayList<>();
        items.add(new ReadItem.Opened(
                id,
                one.file(),
                new Cover(Optional.empty(), Map.of(), Map.of()),
                identification(round),
                Optional.of(round),
                sheets,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        items.addAll(rows);
        items.add(new ReadItem.Closed(
                id, Optional.of(round), sheets, List.of(), counts, Map.of(), Map.of(), Map.of(), List.of()));
        ReadingFindings judge = new ReadingFindings(catalogue, round);
        JudgedItemWriter writer = new JudgedItemWriter(submissions, findings, "", Progress.UNSEEN);
        items.forEach(item -> writer.write(Chunk.of(judge.judge(item))));
        return id;
    }

    /** Lets a submission count, whatever is wrong in it. */
    void accept(long id) {
        for (SubmittedForm read : submissions.forms(id)) {
            submissions.judged(new SubmittedForm(
                    id,
                    read.form(),
                    read.sheetName(),
                    read.sheet(),
                    read.columns(),
                    SubmittedForm.State.ACCEPTED,
                    read.read(),
                    read.data(),
                    read.data(),
                    0,
                    read.setAside()));
        }
        submissions.validated(id);
    }

    /** The first unit that is valid at the cut-off. */
    private Identification identification(Round round) {
        OrgUnit unit = catalogue.units().stream()
                .filter(any -> any.isValidOn(round.cutoff()))
                .findFirst()
                .orElseThrow();
        String period = round.period().code();
        return new Identification(
                Optional.of(new Told<>(
                        new UnitRegister.Match(unit, Optional.empty()), Told.Source.COVER, unit.code(), null, null)),
                List.of(),
                Optional.of(round.report()),
                Optional.of(new Told<>(round.period(), Told.Source.COVER, period, null, null)),
                List.of(),
                Optional.empty(),
                Optional.of(1));
    }

    private static FormSheet sheet(Form form, int index) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        form.fields().keySet().forEach(key -> columns.put(key, columns.size() + 1));
        return new FormSheet(
                form,
                new SheetInfo(index, form.sheet(), false, DateSystem.SINCE_1900),
                new FormSheet.Header(HEADER_ROW, HEADER_ROW, form.versions().present(), 0),
                columns,
                List.of(),
                List.of(),
                Set.of());
    }

    private static Row row(RuleCase.Row given, FormSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.columns()
                .forEach((key, column) -> Optional.ofNullable(given.cells().get(key))
                        .ifPresent(text -> cells.add(new Cell(
                                new CellAddress(given.line(), column), new CellValue.Text(text), null, false))));
        return new Row(given.line(), false, cells);
    }
}
