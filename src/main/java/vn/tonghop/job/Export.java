package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.Revisions;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.Round;

/** Publishes the latest revision of a round again out of the database; no submission is read and nothing is added up. */
@Component
public final class Export {

    private final DataFolder folder;
    private final Revisions revisions;
    private final PublishRound publish;

    Export(DataFolder folder, Revisions revisions, PublishRound publish) {
        this.folder = folder;
        this.revisions = revisions;
        this.publish = publish;
    }

    /** A revision as it was published again. */
    public record Published(int revision, Path file) {}

    /**
     * Writes the workbook under the name that a run gives it, replacing one of that name.
     *
     * @param out the round's folder stands in it
     * @return empty when the round has no revision, or one without appendices
     * @throws IOException when another process works on the data folder, or the file cannot be written
     */
    public Optional<Published> workbook(Round round, Path out) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            Optional<Revision> latest = revisions
                    .latest(round)
                    .filter(revision -> !revision.appendices().isEmpty());
            if (latest.isEmpty()) {
                return Optional.empty();
            }
            Path into = out.toAbsolutePath().normalize().resolve(round.code());
            Path file = publish.workbook(latest.get(), round, into);
            lock.assertHeld();
            return Optional.of(new Published(latest.get().number(), file));
        }
    }
}
