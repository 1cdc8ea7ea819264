package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Rule;
import vn.tonghop.submission.JdbcCatalogueSql;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.text.Dates;

/** Judges a submission that was read: runs the rules on its rows and accepts or rejects each form. */
@Component
public final class Validation {

    /** The reason under which rows outside the data window are set aside. */
    static final String OUTSIDE_WINDOW = FindingCode.OUTSIDE_WINDOW.code();

    private final Catalogue catalogue;
    private final JdbcCatalogueSql sql;
    private final RuleFindings rules;
    private final Submissions submissions;
    private final Findings findings;

    /** @param sql sees the rows that are to be judged, also those of a transaction that is still open */
    public Validation(Catalogue catalogue, JdbcCatalogueSql sql, Submissions submissions, Findings findings) {
        this.catalogue = catalogue;
        this.sql = sql;
        this.rules = new RuleFindings(sql);
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
        VersionCheck.of(submission, submissions.ofSameVersion(submission)).ifPresent(found::add);
        boolean fileError = java.util.stream.Stream.concat(known.stream(), found.stream())
                .anyMatch(finding -> finding.form() == null && finding.isError());
        List<SubmittedForm> judged = new ArrayList<>();
        for (SubmittedForm part : submissions.forms(id)) {
            Form form = catalogue.form(part.form()).orElseThrow();
            boolean misread = known.stream()
                    .anyMatch(finding -> finding.isError() && part.form().equals(finding.form()));
            boolean unsure = hasSwappedDates(known, part);
            // of a form whose sheet was not found, its rules would only say so again
            List<Finding> ofForm =
                    unsure || (part.data() == 0 && misread) ? List.of() : check(form, part, submission, round);
            List<Finding> outside = unsure || part.data() == 0 ? List.of() : outside(form, part, submission, round);
            found.addAll(ofForm);
            found.addAll(outside);
            boolean error = fileError || misread || ofForm.stream().anyMatch(Finding::isError);
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

    /**
     * What one rule of a form finds in a submission.
     *
     * @throws vn.tonghop.catalogue.FaultyCatalogue when the rule does not run
     */
    public List<Finding> judge(Rule rule, Form form, long id, Round round) {
        Submission submission = submissions.get(id);
        return submissions.forms(id).stream()
                .filter(part -> part.form().equals(form.id()))
                .flatMap(part -> rules.of(rule, form, part, submission, round).stream())
                .toList();
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
        if (part.data() > 0 && !form.identity().isEmpty()) {
            String first = form.identity().get(0).get(0);
            sql.repeated(form, submission)
                    .forEach((row, other) -> found.add(Place.row(part, row, first)
                            .finding(FindingCode.DUPLICATE_ITEM, Map.of("other", String.valueOf(other)))));
        }
        found.addAll(rules.of(form, part, submission, round));
        return found;
    }

    private List<Finding> outside(Form form, SubmittedForm part, Submission submission, Round round) {
        if (form.counts().isEmpty()) {
            return List.of();
        }
        String first = form.fields().keySet().iterator().next();
        Map<String, String> window = Map.of(
                "from",
                Dates.decree(round.window().from()),
                "to",
                Dates.decree(round.window().to()));
        return sql.outsideWindow(form, round, submission).rows().stream()
                .map(row -> Place.row(part, row, first).finding(FindingCode.OUTSIDE_WINDOW, window))
                .toList();
    }
}
