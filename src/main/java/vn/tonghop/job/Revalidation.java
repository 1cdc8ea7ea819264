package vn.tonghop.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.submission.WorkbookReadings;
import vn.tonghop.validation.Finding;
import vn.tonghop.validation.Findings;
import vn.tonghop.validation.ReadingFindings;
import vn.tonghop.validation.Validation;

/**
 * Judges the submissions of a round again under the catalogue as it is now. All of them are read again from their kept
 * bytes, because a catalogue also decides how a file is read; all in one transaction, so that a round is never half under
 * the old catalogue. Nothing is consolidated.
 */
@Component
public final class Revalidation {

    private final Catalogue catalogue;
    private final CatalogueFiles files;
    private final DataFolder folder;
    private final Archive archive;
    private final Submissions submissions;
    private final Findings findings;
    private final Validation validation;
    private final FeedbackFacts feedback;
    private final TransactionTemplate transaction;
    private final Runs runs;
    private final Progress progress;

    Revalidation(
            Catalogue catalogue,
            CatalogueFiles files,
            DataFolder folder,
            Archive archive,
            Submissions submissions,
            Findings findings,
            FeedbackFacts feedback,
            @Qualifier("validationWithin") Validation validation,
            PlatformTransactionManager transactions,
            Runs runs,
            Progress progress) {
        this.catalogue = catalogue;
        this.files = files;
        this.folder = folder;
        this.archive = archive;
        this.submissions = submissions;
        this.findings = findings;
        this.feedback = feedback;
        this.validation = validation;
        this.transaction = new TransactionTemplate(transactions);
        this.runs = runs;
        this.progress = progress;
    }

    /**
     * What is known of a submission at one moment.
     *
     * @param forms what became of each form, by its id
     * @param findings how many there are, by form id ("" for the whole file) and code
     */
    public record Verdict(
            Submission submission,
            Map<String, SubmittedForm.State> forms,
            Map<String, Map<String, Integer>> findings,
            long errors) {}

    /** A submission before and after. */
    public record Change(Verdict before, Verdict after) {}

    /**
     * What judging again came to.
     *
     * @param submissions all that belong to the round, in the order in which they came
     * @param inForce ids of those that no later version of their unit has replaced, and of those that cannot be read and
     *     whose unit has delivered nothing later
     */
    public record Outcome(Round round, List<Change> submissions, List<Long> inForce) {

        /** Errors that are left in what is in force; a file that cannot be read counts as one at least. */
        public long errors() {
            return submissions.stream()
                    .map(Change::after)
                    .filter(after -> inForce.contains(after.submission().id()))
                    .mapToLong(Verdict::errors)
                    .sum();
        }
    }

    /**
     * Finishes what an interrupted run left, then judges again and writes what units are told.
     *
     * @param out the round's folder stands in it
     * @throws RunFailed when the interrupted run cannot be finished
     * @throws IOException when another process works on the data folder, or a file cannot be read or written
     */
    public Outcome revalidate(Round round, Path out) throws RunFailed, IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            String fingerprint = files.fingerprint();
            runs.resume(fingerprint);
            Path into = out.toAbsolutePath().normalize().resolve(round.code());
            try {
                Outcome outcome = transaction.execute(status -> judgeAgain(round, fingerprint, into));
                lock.assertHeld();
                return outcome;
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
        } finally {
            progress.ends();
        }
    }

    private Outcome judgeAgain(Round round, String fingerprint, Path into) {
        List<Submission> again = submissions.ofRoundOrNone(round);
        List<Verdict> before = again.stream().map(this::verdict).toList();
        progress.begins(Progress.Stage.READ, again.size());
        JudgedItemWriter writer = new JudgedItemWriter(submissions, findings, fingerprint, progress);
        WorkbookReadings readings = new WorkbookReadings(catalogue, Limits.of(catalogue), round);
        ReadingFindings judge = new ReadingFindings(catalogue, round);
        again.forEach(submission -> read(submission, readings, judge, writer));
        List<Long> ids = submissions.ofRound(round, Submission.State.READ);
        progress.begins(Progress.Stage.VALIDATE, ids.size());
        ids.forEach(id -> {
            validation.keep(validation.judge(id, round));
            progress.advances(1);
        });
        List<Change> changes = new ArrayList<>();
        for (Verdict was : before) {
            Verdict is = verdict(submissions.get(was.submission().id()));
            if (round.code().equals(was.submission().round())
                    || round.code().equals(is.submission().round())) {
                changes.add(new Change(was, is));
                tell(is.submission(), round, into);
            }
        }
        return new Outcome(round, changes, inForce(round, changes));
    }

    private void read(
            Submission submission, WorkbookReadings readings, ReadingFindings judge, JudgedItemWriter writer) {
        WorkbookReading.Source source =
                new WorkbookReading.Source(submission.id(), archive.path(submission.hash()), submission.fileName());
        try (WorkbookReading reading = readings.open(source)) {
            for (ReadItem item = reading.next(); item != null; item = reading.next()) {
                writer.write(Chunk.of(judge.judge(item)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Verdict verdict(Submission submission) {
        Map<String, SubmittedForm.State> forms = new TreeMap<>();
        submissions.forms(submission.id()).forEach(form -> forms.put(form.form(), form.state()));
        Map<String, Map<String, Integer>> codes = new TreeMap<>();
        List<Finding> found = findings.of(submission.id());
        for (Finding finding : found) {
            codes.computeIfAbsent(finding.form() == null ? "" : finding.form(), none -> new TreeMap<>())
                    .merge(finding.code(), 1, Integer::sum);
        }
        return new Verdict(
                submission,
                forms,
                codes,
                found.stream().filter(Finding::isError).count());
    }

    /** Before the transaction ends: when it does not, the next run reads the files again and tells the units anew. */
    private void tell(Submission submission, Round round, Path into) {
        Path file = into.resolve(new FeedbackNames(submissions).of(submission));
        List<Finding> found = findings.of(submission.id());
        try {
            if (found.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                feedback.write(submission, found, round, file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Long> inForce(Round round, List<Change> changes) {
        List<Submission> latest = submissions.latest(round);
        List<Long> ids = new ArrayList<>(latest.stream().map(Submission::id).toList());
        changes.stream()
                .map(change -> change.after().submission())
                .filter(submission -> submission.state() == Submission.State.REFUSED)
                .filter(refused -> latest.stream().noneMatch(valid -> isLater(valid, refused)))
                .forEach(refused -> ids.add(refused.id()));
        return ids;
    }

    private static boolean isLater(Submission one, Submission other) {
        return Optional.ofNullable(one.unit()).equals(Optional.ofNullable(other.unit()))
                && version(one) > version(other);
    }

    private static int version(Submission submission) {
        return Optional.ofNullable(submission.version()).orElse(0);
    }
}
