package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.validation.Finding;
import vn.tonghop.validation.Findings;

/** Step 4: gives each submission with findings back to its unit, as {@code phan-hoi/<unit>-<version>.xlsx}. */
@Component
final class ReturnFindings {

    private final Submissions submissions;
    private final Findings findings;
    private final FeedbackFacts facts;

    ReturnFindings(Submissions submissions, Findings findings, FeedbackFacts facts) {
        this.submissions = submissions;
        this.findings = findings;
        this.facts = facts;
    }

    void write(RunRequest run) throws IOException {
        FeedbackNames names = new FeedbackNames(submissions);
        List<Submission> judged = new ArrayList<>();
        submissions.ofRound(run.round(), Submission.State.VALIDATED).forEach(id -> judged.add(submissions.get(id)));
        judged.addAll(submissions.refused(run.number()));
        for (Submission submission : judged) {
            Path file = run.folder().resolve(names.of(submission));
            boolean readNow = Long.valueOf(run.number()).equals(submission.readRun());
            if (!readNow && Files.exists(file)) {
                continue;
            }
            List<Finding> found = findings.of(submission.id());
            if (!found.isEmpty()) {
                facts.write(submission, found, run.round(), file);
            }
        }
    }
}
