package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.submission.WorkbookReadings;
import vn.tonghop.text.Visible;
import vn.tonghop.validation.Finding;
import vn.tonghop.validation.Findings;
import vn.tonghop.validation.ReadingFindings;
import vn.tonghop.validation.Validation;

/**
 * Checks files by the same way as the main job, without its steps. What is kept on the way goes with the data folder,
 * which whoever asks makes for the purpose.
 */
@Component
public final class CheckFiles {

    private final Catalogue catalogue;
    private final Archive archive;
    private final Submissions submissions;
    private final Findings findings;
    private final Validation validation;
    private final FeedbackFacts feedback;
    private final TransactionTemplate transaction;
    private final Progress progress;

    CheckFiles(
            Catalogue catalogue,
            Archive archive,
            Submissions submissions,
            Findings findings,
            Validation validation,
            FeedbackFacts feedback,
            PlatformTransactionManager transactions,
            Progress progress) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.submissions = submissions;
        this.findings = findings;
        this.validation = validation;
        this.feedback = feedback;
        this.transaction = new TransactionTemplate(transactions);
        this.progress = progress;
    }

    /**
     * A checked file.
     *
     * @param file as it was given
     * @param round absent when it does not say which it is for
     */
    public record Checked(
            Path file,
            Submission submission,
            Optional<Round> round,
            List<SubmittedForm> forms,
            List<Finding> findings) {

        public boolean isAccepted() {
            return submission.state() == Submission.State.VALIDATED
                    && forms.stream().allMatch(form -> form.state() == SubmittedForm.State.ACCEPTED);
        }
    }

    /**
     * Checks files together, as one sweep would take them.
     *
     * @param expected the round that is asked for; files for another round are judged under their own
     * @throws IOException when a file cannot be copied
     */
    public List<Checked> check(List<Path> files, Round expected, LocalDateTime asOf) throws IOException {
        try {
            return checkAll(files, expected, asOf);
        } finally {
            progress.ends();
        }
    }

    private List<Checked> checkAll(List<Path> files, Round expected, LocalDateTime asOf) throws IOException {
        Map<Path, String> hashes = new LinkedHashMap<>();
        for (Path file : files) {
            Archive.Staged staged = stage(file);
            hashes.put(file, staged.hash());
            submissions.register(staged, Visible.name(String.valueOf(file.getFileName())), asOf.toString(), 1);
        }
        submissions.planReading(1, expected, "");
        progress.begins(Progress.Stage.READ, hashes.size());
        Map<String, Long> ids = new LinkedHashMap<>();
        for (Submission submission : submissions.unread(1, 1, 0)) {
            read(submission, expected);
            ids.put(submission.hash(), submission.id());
        }
        progress.begins(Progress.Stage.VALIDATE, ids.size());
        for (Long id : ids.values()) {
            Submission submission = submissions.get(id);
            // a file that was refused half-way has told its round, and must not count all the same
            if (submission.state() == Submission.State.READ) {
                roundOf(submission).ifPresent(round -> judge(id, round));
            }
            progress.advances(1);
        }
        List<Checked> checked = new ArrayList<>();
        hashes.forEach((file, hash) -> {
            long id = ids.getOrDefault(hash, 0L);
            Submission submission = submissions.get(id);
            checked.add(new Checked(file, submission, roundOf(submission), submissions.forms(id), findings.of(id)));
        });
        return checked;
    }

    private Archive.Staged stage(Path file) throws IOException {
        Archive.Staging result = archive.stage(file);
        if (result instanceof Archive.Staged staged) {
            return staged;
        }
        throw new IOException(((Archive.Left) result).reason().code() + ": " + file);
    }

    /** Writes the findings on a checked file as the main job would give them back. */
    public Path annotate(Checked checked, Round expected, Path folder) throws IOException {
        Path file = folder.resolve(new FeedbackNames(submissions).of(checked.submission()));
        feedback.write(checked.submission(), checked.findings(), checked.round().orElse(expected), file);
        return file;
    }

    private Optional<Round> roundOf(Submission submission) {
        return Optional.ofNullable(submission.round()).flatMap(code -> Round.parse(catalogue, code));
    }

    private void read(Submission submission, Round expected) throws IOException {
        ReadingFindings judge = new ReadingFindings(catalogue, expected);
        JudgedItemWriter writer = new JudgedItemWriter(submissions, findings, "", progress);
        WorkbookReading.Source source =
                new WorkbookReading.Source(submission.id(), archive.path(submission.hash()), submission.fileName());
        try (WorkbookReading reading = new WorkbookReadings(catalogue, Limits.of(catalogue), expected).open(source)) {
            for (ReadItem item = reading.next(); item != null; item = reading.next()) {
                ReadingFindings.Judged judged = judge.judge(item);
                transaction.executeWithoutResult(status -> writer.write(Chunk.of(judged)));
            }
        }
    }

    private void judge(long id, Round round) {
        transaction.executeWithoutResult(status -> validation.keep(validation.judge(id, round)));
    }
}
