package vn.tonghop.feedback;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.text.Dates;

/** What the unit does next, by what became of its submission. */
final class NextSteps {

    private final Feedback feedback;
    private final Texts texts;
    private final Copy copy;

    NextSteps(Feedback feedback, Texts texts, Copy copy) {
        this.feedback = feedback;
        this.texts = texts;
        this.copy = copy;
    }

    List<String> all() {
        List<String> steps = new ArrayList<>();
        if (feedback.isAccepted()) {
            steps.add(texts.text("step.accepted"));
            if (has(Severity.WARNING)) {
                boolean marked = !copy.sheets().isEmpty();
                steps.add(texts.text(marked ? "step.accepted-marked" : "step.accepted-warnings", again()));
                explain(steps);
            }
            return steps;
        }
        if (feedback.forms().isEmpty()) {
            steps.add(texts.text("step.unreadable"));
        } else {
            boolean marked = !copy.sheets().isEmpty();
            steps.add(marked ? texts.text("step.marked") : texts.text("step.open", feedback.file()));
            steps.add(texts.text("step.errors"));
            if (has(Severity.WARNING)) {
                steps.add(texts.text("step.warnings"));
            }
            explain(steps);
            if (feedback.acceptedForms() > 0) {
                steps.add(texts.text("step.keep"));
            }
        }
        steps.add(again());
        steps.add(texts.text("step.where", feedback.agency()));
        return steps;
    }

    private void explain(List<String> steps) {
        boolean asked = feedback.findings().stream()
                .anyMatch(finding -> feedback.answers().to(finding).isPresent());
        if (asked && !copy.sheets().isEmpty()) {
            steps.add(texts.text("step.explain", texts.text("finding.explanation")));
        }
    }

    private String again() {
        if (copy.version().isPresent()) {
            return texts.text(
                    "step.again-filled",
                    CoverSheet.NAME,
                    CoverSheet.VERSION.label(),
                    copy.version().get(),
                    until());
        }
        return texts.text("step.again", CoverSheet.NAME, CoverSheet.VERSION.label(), feedback.version() + 1, until());
    }

    private String until() {
        boolean past = feedback.today().isAfter(feedback.due());
        return texts.text(past ? "until.past" : "until", Dates.decree(feedback.due()));
    }

    private boolean has(Severity severity) {
        return feedback.findings().stream().anyMatch(finding -> finding.severity() == severity);
    }
}
