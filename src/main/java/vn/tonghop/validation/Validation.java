package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Rule;
import vn.tonghop.submission.JdbcCatalogueSql;
import vn.tonghop.submission.QueryTooSlow;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.RowId;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.text.Dates;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.Refusal;

/** Judges a submission that was read: runs the rules on its rows and accepts or rejects each form. */
@Component
public final class Validation {

    /** The reason under which rows outside the data window are set aside. */
    static final String OUTSIDE_WINDOW = FindingCode.OUTSIDE_WINDOW.code();

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Catalogue catalogue;
    private final JdbcCatalogueSql sql;
    private final Submissions submissions;
    private final Findings findings;

    /** @param sql sees the rows that are to be judged, also those of a transaction that is still open */
    public Validation(Catalogue catalogue, JdbcCatalogueSql sql, Submissions submissions, Findings findings) {
        this.catalogue = catalogue;
        this.sql = sql;
        this.submissions = submissions;
        this.findings = findings;
    }

    /**
     * Judges without keeping anything.
     *
     * @throws vn.tonghop.catalogue.FaultyCatalogue when a rule does not run
     */
    public Judgement judge(long id, Round round) {
        Submission submission = submissions.get(id);
        List<Finding> known = findings.of(id);
        List<Finding> found = new ArrayList<>();
        if (submissions.isVersionAmbiguous(submission)) {
            found.add(Place.FILE.finding(
                    FindingCode.AMBIGUOUS_VERSION, Map.of("value", String.valueOf(submission.version()))));
        }
        boolean fileError = java.util.stream.Stream.concat(known.stream(), found.stream())
                .anyMatch(finding -> finding.form() == null && finding.isError());
        List<SubmittedForm> judged = new ArrayList<>();
        for (SubmittedForm part : submissions.forms(id)) {
            Form form = catalogue.form(part.form()).orElseThrow();
            boolean unsure = part.data() == 0 || hasSwappedDates(known, part);
            List<Finding> ofForm = unsure ? List.of() : check(form, part, submission, round);
            List<Finding> outside = unsure ? List.of() : outside(form, part, round);
            found.addAll(ofForm);
            found.addAll(outside);
            boolean error = fileError
                    || known.stream()
                            .anyMatch(
                                    finding -> finding.isError() && part.form().equals(finding.form()))
                    || ofForm.stream().anyMatch(Finding::isError);
            judged.add(verdict(part, error, outside.size()));
        }
        return new Judgement(submission, found, judged);
    }

    /** What rules say about dates that may be others would send the submitter the wrong way. */
    private static boolean hasSwappedDates(List<Finding> known, SubmittedForm part) {
        return known.stream()
                .anyMatch(finding -> finding.code().equals(FindingCode.SWAPPED_DATES.code())
                        && part.form().equals(finding.form()));
    }

    /** Keeps a verdict. */
    public void keep(Judgement judgement) {
        findings.add(judgement.submission().id(), judgement.findings());
        judgement.forms().forEach(submissions::judged);
        submissions.validated(judgement.submission().id());
    }

    private static SubmittedForm verdict(SubmittedForm part, boolean error, int outside) {
        Map<String, Integer> setAside = new TreeMap<>(part.setAside());
        if (!error && outside > 0) {
            setAside.put(OUTSIDE_WINDOW, outside);
        }
        return new SubmittedForm(
                part.submission(),
                part.form(),
                part.sheetName(),
                part.sheet(),
                part.columns(),
                error ? SubmittedForm.State.REJECTED : SubmittedForm.State.ACCEPTED,
                part.read(),
                part.data(),
                error ? 0 : part.data() - outside,
                error ? part.data() : 0,
                setAside);
    }

    private List<Finding> check(Form form, SubmittedForm part, Submission submission, Round round) {
        List<Finding> found = new ArrayList<>();
        if (!form.identity().isEmpty()) {
            for (Map<String, Object> row :
                    sql.repeated(form, round, part.submission()).rows()) {
                found.add(place(part, row, form.identity().get(0).get(0))
                        .finding(FindingCode.DUPLICATE_ITEM, Map.of("other", String.valueOf(row.get("other")))));
            }
        }
        for (Rule rule : form.rules()) {
            for (Map<String, Object> row : atFault(rule, part, submission, round, found)) {
                Map<String, String> facts = facts(row);
                Field at = form.fields().get(rule.at());
                String held = facts.get(rule.at());
                // a choice's key is nothing that a clerk wrote
                if (held != null && at != null && at.type() != FieldType.CHOICE) {
                    facts.putIfAbsent("value", held);
                }
                found.add(place(part, row, rule.at())
                        .finding(rule.severity(), rule.code(), FindingTexts.fill(rule.message(), facts), facts));
            }
        }
        return found;
    }

    /** The rows at fault; a rule that takes too long finds that, as gravely as it would find a fault. */
    private List<Map<String, Object>> atFault(
            Rule rule, SubmittedForm part, Submission submission, Round round, List<Finding> found) {
        JdbcCatalogueSql.Query query =
                new JdbcCatalogueSql.Query(rule.sql(), java.util.Optional.empty(), "row_id", round);
        try {
            return sql.overSubmission(query, part.submission(), submission.unit())
                    .rows();
        } catch (QueryTooSlow ended) {
            String code = Refusal.TOO_SLOW.code();
            Map<String, String> facts = Map.of("rule", rule.code());
            found.add(new Place(part.form(), part.sheetName(), null, null, null)
                    .finding(rule.severity(), code, FindingTexts.of(code + ".rule", facts), facts));
            return List.of();
        }
    }

    private List<Finding> outside(Form form, SubmittedForm part, Round round) {
        if (form.counts().isEmpty()) {
            return List.of();
        }
        String first = form.fields().keySet().iterator().next();
        Map<String, String> window = Map.of(
                "from",
                Dates.decree(round.window().from()),
                "to",
                Dates.decree(round.window().to()));
        return sql.outsideWindow(form, round, part.submission()).rows().stream()
                .map(row -> place(part, row, first).finding(FindingCode.OUTSIDE_WINDOW, window))
                .toList();
    }

    private static Place place(SubmittedForm part, Map<String, Object> row, String field) {
        int number = RowId.parse(String.valueOf(row.get("row_id"))).row();
        Integer column = part.columns().get(field);
        String cell = column == null ? null : new CellAddress(number, column).a1();
        return new Place(part.form(), part.sheetName(), cell, number, field);
    }

    /** What a message may name: the columns of the rule's row, days as they are written in reports. */
    private static Map<String, String> facts(Map<String, Object> row) {
        Map<String, String> facts = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            String text = value.toString();
            facts.put(column, ISO_DAY.matcher(text).matches() ? Dates.decree(java.time.LocalDate.parse(text)) : text);
        });
        return facts;
    }
}
