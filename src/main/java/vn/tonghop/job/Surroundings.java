package vn.tonghop.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tonghop.appendix.JdbcFigureChecks;
import vn.tonghop.appendix.RoundFacts;
import vn.tonghop.appendix.RoundFacts.FoundIn;
import vn.tonghop.appendix.RoundFacts.Part;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.RoundStatus;
import vn.tonghop.consolidation.Tracing;
import vn.tonghop.consolidation.UnitStatus;
import vn.tonghop.feedback.Answers;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.validation.Finding;
import vn.tonghop.validation.Findings;

/** Gathers what the pages around the appendices say of a revision. */
@Component
final class Surroundings {

    private final Catalogue catalogue;
    private final RoundStatus status;
    private final Submissions submissions;
    private final Findings findings;
    private final Tracing tracing;
    private final JdbcFigureChecks checks;
    private final FeedbackFacts feedback;

    Surroundings(
            Catalogue catalogue,
            RoundStatus status,
            Submissions submissions,
            Findings findings,
            Tracing tracing,
            JdbcFigureChecks checks,
            FeedbackFacts feedback) {
        this.catalogue = catalogue;
        this.status = status;
        this.submissions = submissions;
        this.findings = findings;
        this.tracing = tracing;
        this.checks = checks;
        this.feedback = feedback;
    }

    /**
     * What is known of the round now.
     *
     * @param run that read the submissions last: the files that it could not use are told of
     */
    RoundFacts of(Round round, long run, Revision revision) {
        Map<String, UnitStatus> units = new LinkedHashMap<>();
        status.of(round).forEach(unit -> units.put(unit.unit(), unit));
        List<Submission> latest = new ArrayList<>(submissions.latest(round));
        latest.sort(inOrderOf(List.copyOf(units.keySet())));
        List<Submission> judged = new ArrayList<>(latest);
        judged.addAll(submissions.refused(run));
        return new RoundFacts(
                round,
                revision.number(),
                catalogue.settings(),
                formNames(round),
                numericFields(),
                units,
                parts(round, latest),
                judged.stream().flatMap(this::found).toList(),
                tracing,
                checks.of(round, revision));
    }

    private Stream<FoundIn> found(Submission submission) {
        List<Finding> found = findings.of(submission.id());
        Answers answers = feedback.answers(submission, found);
        return found.stream()
                .map(finding ->
                        new FoundIn(submission, finding, answers.to(finding).orElse("")));
    }

    private static Comparator<Submission> inOrderOf(List<String> units) {
        Map<String, Integer> places = new HashMap<>();
        units.forEach(unit -> places.put(unit, places.size()));
        return Comparator.<Submission>comparingInt(
                        submission -> places.getOrDefault(String.valueOf(submission.unit()), -1))
                .thenComparing(Submission::fileName)
                .thenComparing(Submission::hash);
    }

    private Map<String, String> formNames(Round round) {
        Map<String, String> names = new LinkedHashMap<>();
        catalogue.formsOf(round.report()).forEach(form -> names.put(form.id(), form.sheet()));
        return names;
    }

    private Set<String> numericFields() {
        return catalogue.forms().stream()
                .map(Form::fields)
                .flatMap(fields -> fields.values().stream())
                .filter(field -> field.type() == FieldType.COUNT || field.type() == FieldType.NUMBER)
                .map(Field::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A form that counts may stand in an earlier file than the unit's latest. */
    private List<Part> parts(Round round, List<Submission> latest) {
        List<String> order =
                catalogue.formsOf(round.report()).stream().map(Form::id).toList();
        List<Part> parts = new ArrayList<>();
        for (Submission submission : latest) {
            submissions.forms(submission.id()).stream()
                    .sorted(Comparator.comparingInt(form -> order.indexOf(form.form())))
                    .forEach(form -> parts.add(new Part(submission, form)));
        }
        Set<SubmittedForm> listed = parts.stream().map(Part::form).collect(Collectors.toSet());
        submissions.inForce(round).stream()
                .filter(form -> !listed.contains(form))
                .forEach(form -> parts.add(new Part(submissions.get(form.submission()), form)));
        return parts;
    }
}
