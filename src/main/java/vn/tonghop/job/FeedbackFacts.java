package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.feedback.Answers;
import vn.tonghop.feedback.Feedback;
import vn.tonghop.feedback.FeedbackWorkbooks;
import vn.tonghop.feedback.FormVerdict;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.submission.Explanations;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.RowIdentities;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.validation.Finding;
import vn.tonghop.validation.Findings;

/** Gathers what a unit is told about a submission. */
@Component
class FeedbackFacts {

    /** Stands for the unit in the name of a file whose unit is not known. */
    private static final String NO_UNIT = "khong-ro-don-vi";

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Findings kept;
    private final Archive archive;
    private final Explanations explanations;
    private final LocalDate today;

    FeedbackFacts(
            Catalogue catalogue,
            Submissions submissions,
            Findings kept,
            Archive archive,
            Explanations explanations,
            @Value("${tonghop.as-of}") LocalDateTime asOf) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.kept = kept;
        this.archive = archive;
        this.explanations = explanations;
        this.today = asOf.toLocalDate();
    }

    void write(Submission submission, List<Finding> findings, Round round, Path file) throws IOException {
        Optional<String> unitName = Optional.ofNullable(submission.unit())
                .flatMap(catalogue::unit)
                .map(unit -> unit.nameOn(round.cutoff()));
        List<FormVerdict> forms = submissions.forms(submission.id()).stream()
                .map(part -> verdict(part, findings))
                .toList();
        Feedback feedback = new Feedback(
                catalogue.agency().name(),
                submission.unit() == null ? NO_UNIT : submission.unit(),
                unitName.orElse(submission.unitWritten() == null ? "" : submission.unitWritten()),
                round.report().title() + ", " + round.period().label(),
                submission.fileName(),
                submission.version() == null ? 1 : submission.version(),
                LocalDateTime.parse(submission.receivedAt()),
                round.unitsDue(),
                today,
                forms,
                findings,
                kept.notKept(submission.id()),
                known(submission, unitName),
                answers(submission, findings));
        new FeedbackWorkbooks(Locale.forLanguageTag("vi"))
                .write(feedback, archive.path(submission.hash()), Limits.of(catalogue), file);
    }

    private Map<CoverSheet, String> known(Submission submission, Optional<String> unitName) {
        Map<CoverSheet, String> known = new EnumMap<>(CoverSheet.class);
        unitName.ifPresent(name -> known.put(CoverSheet.UNIT, name));
        Optional.ofNullable(submission.round())
                .flatMap(code -> Round.parse(catalogue, code))
                .ifPresent(round -> {
                    known.put(CoverSheet.REPORT, round.report().title());
                    known.put(CoverSheet.PERIOD, round.period().label());
                });
        return known;
    }

    /** What a unit has said to findings on a submission, in it or in earlier versions. */
    Answers answers(Submission submission, List<Finding> findings) {
        Map<String, Map<Integer, String>> identities = new HashMap<>();
        for (SubmittedForm part : submissions.forms(submission.id())) {
            SortedSet<Integer> rows = findings.stream()
                    .filter(finding -> part.form().equals(finding.form()) && finding.row() != null)
                    .map(Finding::row)
                    .collect(Collectors.toCollection(TreeSet::new));
            catalogue.form(part.form()).filter(form -> !rows.isEmpty()).ifPresent(form -> {
                RowIdentities all = new RowIdentities(run -> submissions.identities(form, part, run));
                Map<Integer, String> known = new HashMap<>();
                rows.forEach(row -> all.of(row).ifPresent(identity -> known.put(row, identity)));
                identities.put(form.id(), known);
            });
        }
        return new Answers(identities, explanations.upTo(submission));
    }

    private FormVerdict verdict(SubmittedForm part, List<Finding> findings) {
        boolean accepted = part.state() == SubmittedForm.State.ACCEPTED;
        return new FormVerdict(
                part.form(),
                catalogue.form(part.form()).map(Form::title).orElse(part.form()),
                accepted ? FormVerdict.Outcome.ACCEPTED : FormVerdict.Outcome.NOT_ACCEPTED,
                count(part, findings, Severity.ERROR),
                count(part, findings, Severity.WARNING),
                count(part, findings, Severity.NOTE),
                new FormVerdict.Rows(part.read(), part.used(), part.rejected(), part.setAsideRows()));
    }

    private static int count(SubmittedForm part, List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> part.form().equals(finding.form()) && finding.severity() == severity)
                .count();
    }
}
