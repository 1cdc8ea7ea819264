package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.appendix.Figures;
import vn.tonghop.appendix.Publication;
import vn.tonghop.appendix.Published;
import vn.tonghop.appendix.RoundFacts;
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
    private final Surroundings surroundings;

    PublishRound(
            Catalogue catalogue,
            Consolidation consolidation,
            Revisions revisions,
            Rounds rounds,
            Figures figures,
            Journal journal,
            Surroundings surroundings) {
        this.catalogue = catalogue;
        this.consolidation = consolidation;
        this.revisions = revisions;
        this.rounds = rounds;
        this.figures = figures;
        this.journal = journal;
        this.surroundings = surroundings;
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
        if (revision.appendices().isEmpty()) {
            return;
        }
        LocalDate asOf = run.asOf().toLocalDate();
        Publication publication =
                new Publication(Locale.forLanguageTag("vi"), asOf, facts(catalogue, run.round(), asOf));
        RoundFacts around = surroundings.of(run, revision);
        List<Published> published = new ArrayList<>(1);
        WholeFile.write(
                file(run.folder(), revision),
                path -> published.add(publication.publish(revision.appendices(), Optional.of(around), path)));
        published.get(0).exportCsv(run.folder().resolve("csv"));
        figures.keep(revision, published.get(0).figures());
    }

    /** Where a revision is published within its round's folder. */
    static Path file(Path folder, Revision revision) {
        return folder.resolve("tong-hop-" + revision.round() + "-r" + revision.number() + ".xlsx");
    }

    /** What titles and layouts may name. */
    static Map<String, String> facts(Catalogue catalogue, Round round, LocalDate asOf) {
        return Map.of(
                "period", round.period().label(),
                "PERIOD", round.period().label().toUpperCase(Locale.ROOT),
                "year", Integer.toString(round.period().year()),
                "quarters", round.period().quarters(),
                "from", Dates.decree(round.window().from()),
                "to", Dates.decree(round.window().to()),
                "as_of", Dates.decree(asOf),
                "agency", catalogue.agency().name(),
                "agency_short", catalogue.agency().shortName());
    }
}
