package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.appendix.Figures;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.Revisions;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.Round;

/** Publishes the latest revision of a round again out of the database; no inbox is read and nothing is added up. */
@Component
public final class Export {

    private final DataFolder folder;
    private final Revisions revisions;
    private final PublishRound publish;
    private final Figures figures;
    private final Runs runs;

    Export(DataFolder folder, Revisions revisions, PublishRound publish, Figures figures, Runs runs) {
        this.folder = folder;
        this.revisions = revisions;
        this.publish = publish;
        this.figures = figures;
        this.runs = runs;
    }

    /**
     * A revision as it was published again.
     *
     * @param file or folder
     * @param disagreements what does not add up in it
     */
    public record Published(int revision, Path file, List<String> disagreements) {}

    /** What a revision is published as. */
    public enum Format {
        /** The workbook, under the name that a run gives it. */
        XLSX,
        /** All tables of the workbook, one file each, in the folder {@code csv}. */
        CSV
    }

    /**
     * Writes what a run would write, replacing files of the same names.
     *
     * @param out the round's folder stands in it
     * @param asOf the day from which days left are counted
     * @return empty when the round has no revision, or one without appendices
     * @throws IOException when another process works on the data folder, or the file cannot be written
     */
    public Optional<Published> publish(Round round, Path out, LocalDate asOf, Format format) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            Optional<Revision> latest = revisions
                    .latest(round)
                    .filter(revision -> !revision.appendices().isEmpty());
            if (latest.isEmpty()) {
                return Optional.empty();
            }
            Path into = out.toAbsolutePath().normalize().resolve(round.code());
            PublishRound.Printing printing = new PublishRound.Printing(round, into, asOf, runs.nextNumber() - 1);
            Path file = switch (format) {
                case XLSX -> publish.workbook(latest.get(), printing);
                case CSV -> publish.tables(latest.get(), printing);
            };
            lock.assertHeld();
            return Optional.of(new Published(latest.get().number(), file, figures.disagreements(latest.get())));
        }
    }
}
