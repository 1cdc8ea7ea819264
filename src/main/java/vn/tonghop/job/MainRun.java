package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.appendix.Figures;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.consolidation.Deliveries;
import vn.tonghop.consolidation.Gap;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.Revisions;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.validation.Finding;
import vn.tonghop.validation.Findings;

/** The main job as people ask for it: one round, one inbox, one output folder. */
@Component
public final class MainRun {

    private final Runs runs;
    private final CollectSubmissions collect;
    private final Catalogue catalogue;
    private final CatalogueFiles files;
    private final DataFolder folder;
    private final Submissions submissions;
    private final Findings findings;
    private final Revisions revisions;
    private final Deliveries deliveries;
    private final Figures figures;
    private final Progress progress;

    MainRun(
            Runs runs,
            CollectSubmissions collect,
            Catalogue catalogue,
            CatalogueFiles files,
            DataFolder folder,
            Submissions submissions,
            Findings findings,
            Revisions revisions,
            Deliveries deliveries,
            Figures figures,
            Progress progress) {
        this.runs = runs;
        this.collect = collect;
        this.catalogue = catalogue;
        this.files = files;
        this.folder = folder;
        this.submissions = submissions;
        this.findings = findings;
        this.revisions = revisions;
        this.deliveries = deliveries;
        this.figures = figures;
        this.progress = progress;
    }

    /**
     * A submission with its verdict.
     *
     * @param feedback the workbook given back to the unit, when it has findings
     */
    public record Verdict(
            Submission submission, List<SubmittedForm> forms, List<Finding> findings, Optional<Path> feedback) {}

    /**
     * What a run came to.
     *
     * @param submissions of the round that no later version has replaced, and files in the inbox that cannot be read
     * @param others files that came with this run and are kept for another round
     * @param left what lies in the inbox and was not taken
     * @param disagreements what does not hold between printed figures
     * @param missing units that owe and have nothing accepted
     * @param workbook the published revision; absent when the report type has no appendix
     */
    public record Outcome(
            Round round,
            Revision revision,
            Optional<Path> workbook,
            List<Verdict> submissions,
            List<Submission> others,
            List<LeftFile> left,
            List<String> disagreements,
            List<Gap> missing) {}

    /**
     * Finishes what an interrupted run left, then runs.
     *
     * @throws RunFailed when it could not do its work; what was accepted is kept
     * @throws IOException when another process works on the data folder, or the folder cannot be used
     */
    public Outcome run(Round round, Path inbox, Path out, LocalDateTime asOf) throws RunFailed, IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            String fingerprint = files.fingerprint();
            runs.resume(fingerprint);
            RunRequest request = new RunRequest(
                    runs.nextNumber(),
                    round,
                    inbox.toAbsolutePath().normalize(),
                    out.toAbsolutePath().normalize(),
                    asOf,
                    fingerprint);
            runs.start(request);
            lock.assertHeld();
            return outcome(request);
        } finally {
            progress.ends();
        }
    }

    private Outcome outcome(RunRequest run) {
        Revision revision = revisions.latest(run.round()).orElseThrow();
        Path workbook = PublishRound.file(run.folder(), revision);
        List<Verdict> verdicts = new ArrayList<>();
        List<Submission> all = new ArrayList<>(submissions.latest(run.round()));
        all.addAll(submissions.refused(run.number()));
        all.sort(java.util.Comparator.comparing(Submission::fileName).thenComparing(Submission::hash));
        FeedbackNames names = new FeedbackNames(submissions);
        for (Submission submission : all) {
            List<Finding> found = findings.of(submission.id());
            Path feedback = run.folder().resolve(names.of(submission));
            verdicts.add(new Verdict(
                    submission,
                    submissions.forms(submission.id()),
                    found,
                    Optional.of(feedback).filter(path -> !found.isEmpty())));
        }
        return new Outcome(
                run.round(),
                revision,
                Optional.of(workbook).filter(Files::exists),
                verdicts,
                submissions.ofOtherRounds(run.round(), run.number()),
                collect.left(),
                figures.disagreements(revision),
                deliveries.gaps(run.round(), catalogue.formsOf(run.round().report())));
    }
}
