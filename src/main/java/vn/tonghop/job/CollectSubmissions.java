package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tonghop.journal.Journal;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.Inbox;
import vn.tonghop.submission.Submissions;

/** Step 1: keeps the bytes of every new file in the inbox and sets down what this run is to read. */
@Component
final class CollectSubmissions {

    private final Archive archive;
    private final Submissions submissions;
    private final Journal journal;
    private volatile List<LeftFile> left = List.of();

    CollectSubmissions(Archive archive, Submissions submissions, Journal journal) {
        this.archive = archive;
        this.submissions = submissions;
        this.journal = journal;
    }

    void collect(RunRequest run) throws IOException {
        archive.tidy();
        List<LeftFile> untaken = new ArrayList<>();
        Inbox inbox = new Inbox(run.inbox());
        for (Path file : inbox.files()) {
            String name = inbox.nameOf(file);
            Archive.Staging result = archive.stage(file);
            if (result instanceof Archive.Left reason) {
                untaken.add(new LeftFile(name, reason.reason()));
            } else if (result instanceof Archive.Staged staged) {
                register(staged, name, run);
            }
        }
        left = List.copyOf(untaken);
        submissions.planReading(run.number(), run.round(), run.fingerprint());
    }

    private void register(Archive.Staged staged, String name, RunRequest run) {
        String now = run.asOf().truncatedTo(ChronoUnit.SECONDS).toString();
        if (submissions.register(staged, name, now, run.number())) {
            journal.add(new Journal.Entry(now, RunRequest.ACTOR, "submission-received", name, staged.hash()));
        }
    }

    /** What the last sweep of this process met in the inbox and did not take. */
    List<LeftFile> left() {
        return left;
    }
}
