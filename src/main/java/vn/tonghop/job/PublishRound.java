package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.appendix.Figures;
import vn.tonghop.appendix.PrintedFigure;
import vn.tonghop.appendix.Publication;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.consolidation.Consolidation;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.Revisions;
import vn.tonghop.journal.Journal;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Rounds;
import vn.tonghop.text.Dates;
import vn.tonghop.workbook.WholeFile;

/** Steps 5 and 6: consolidates a round and publishes its latest revision. */
@Component
final class PublishRound {

    private final Catalogue catalogue;
    private final Consolidation consolidation;
    private final Revisions revisions;
    private final Rounds rounds;
    private final Figures figures;
    private final Journal journal;

    PublishRound(
            Catalogue catalogue,
            Consolidation consolidation,
            Revisions revisions,
            Rounds rounds,
            Figures figures,
            Journal journal) {
        this.catalogue = catalogue;
        this.consolidation = consolidation;
        this.revisions = revisions;
        this.rounds = rounds;
        this.figures = figures;
        this.journal = journal;
    }

    void consolidate(RunRequest run) {
        rounds.keep(run.round());
        String settings = JsonMapper.builder().build().writeValueAsString(new TreeMap<>(catalogue.settings()));
        String now = JobConfiguration.moment(run).toString();
        int before = revisions.latest(run.round()).map(Revision::number).orElse(0);
        Revision kept = revisions.keep(run.round(), consolidation.consolidate(run.round()), settings, now);
        if (kept.number() > before) {
            journal.add(new Journal.Entry(
                    now, RunRequest.ACTOR, "revision-made", kept.round() + "-r" + kept.number(), kept.contentHash()));
        }
    }

    void publish(RunRequest run) throws IOException {
        Revision revision = revisions.latest(run.round()).orElseThrow();
        if (!revision.appendices().isEmpty()) {
            workbook(revision, run.round(), run.folder());
        }
    }

    /** Writes a revision that has appendices, and keeps where each figure was printed. */
    Path workbook(Revision revision, Round round, Path folder) throws IOException {
        Path workbook = file(folder, revision);
        List<PrintedFigure> printed = new ArrayList<>();
        WholeFile.write(
                workbook,
                path -> printed.addAll(new Publication(Locale.forLanguageTag("vi"))
                        .publish(revision.appendices(), facts(catalogue, round), path)));
        figures.keep(revision, printed);
        return workbook;
    }

    /** Where a revision is published within its round's folder. */
    static Path file(Path folder, Revision revision) {
        return folder.resolve("tong-hop-" + revision.round() + "-r" + revision.number() + ".xlsx");
    }

    /** What titles and layouts may name. */
    static Map<String, String> facts(Catalogue catalogue, Round round) {
        return Map.of(
                "period", round.period().label(),
                "PERIOD", round.period().label().toUpperCase(Locale.ROOT),
                "year", Integer.toString(round.period().year()),
                "quarters", round.period().quarters(),
                "from", Dates.decree(round.window().from()),
                "to", Dates.decree(round.window().to()),
                "agency", catalogue.agency().name());
    }
}
