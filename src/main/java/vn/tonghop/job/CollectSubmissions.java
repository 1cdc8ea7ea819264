package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    CollectSubmissions(Archive archive, Submissions submissions, Journal journal) {
        this.archive = archive;
        this.submissions = submissions;
        this.journal = journal;
    }

    void collect(RunRequest run) throws IOException {
        archive.tidy();
        Inbox inbox = new Inbox(run.inbox());
        for (Path file : inbox.files()) {
            Optional<Archive.Staged> staged = archive.stage(file);
            if (staged.isPresent()) {
                // macOS hands out decomposed names
                String name =
                        Normalizer.normalize(inbox.folder().relativize(file).toString(), Normalizer.Form.NFC);
                String now = run.asOf().truncatedTo(ChronoUnit.SECONDS).toString();
                if (submissions.register(staged.get(), name, now, run.number())) {
                    journal.add(new Journal.Entry(
                            now,
                            RunRequest.ACTOR,
                            "submission-received",
                            name,
                            staged.get().hash()));
                }
            }
        }
        submissions.planReading(run.number(), run.round(), run.fingerprint());
    }
}
