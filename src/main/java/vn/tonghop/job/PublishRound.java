package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Files;
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
import vn.tonghop.appendix.Publication;
import vn.tonghop.appendix.Published;
import vn.tonghop.appendix.RoundFacts;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Commission;
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
    private final Journal journal;
    private final Surroundings surroundings;

    PublishRound(
            Catalogue catalogue,
            Consolidation consolidation,
            Revisions revisions,
            Rounds rounds,
            Journal journal,
            Surroundings surroundings) {
        this.catalogue = catalogue;
        this.consolidation = consolidation;
        this.revisions = revisions;
        this.rounds = rounds;
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
        if (!revision.appendices().isEmpty()) {
            Printing printing =
                    new Printing(run.round(), run.folder(), run.asOf().toLocalDate(), run.number());
            print(revision, printing, file(run.folder(), revision)).exportCsv(csv(run.folder()));
        }
    }

    /**
     * What a revision is printed for.
     *
     * @param folder of the round
     * @param run that read the submissions last
     */
    record Printing(Round round, Path folder, LocalDate asOf, long run) {}

    /** Writes a revision that has appendices. */
    Path workbook(Revision revision, Printing printing) throws IOException {
        Path file = file(printing.folder(), revision);
        print(revision, printing, file);
        return file;
    }

    /** Writes the tables of a revision that has appendices as CSV; tells their folder. */
    Path tables(Revision revision, Printing printing) throws IOException {
        Path folder = csv(printing.folder());
        Path unread = Files.createTempFile("tonghop-", ".xlsx");
        try {
            print(revision, printing, unread).exportCsv(folder);
        } finally {
            Files.deleteIfExists(unread);
        }
        return folder;
    }

    /** Prints a revision into a file; its checks keep where each figure went. */
    private Published print(Revision revision, Printing printing, Path file) throws IOException {
        Publication publication = new Publication(
                Locale.forLanguageTag("vi"), printing.asOf(), facts(catalogue, printing.round(), printing.asOf()));
        RoundFacts around = surroundings.of(printing.round(), printing.run(), revision);
        List<Published> published = new ArrayList<>(1);
        WholeFile.write(
                file, path -> published.add(publication.publish(revision.appendices(), Optional.of(around), path)));
        return published.get(0);
    }

    private static Path csv(Path folder) {
        return folder.resolve("csv");
    }

    /** Where a revision is published within its round's folder. */
    static Path file(Path folder, Revision revision) {
        return folder.resolve("tong-hop-" + revision.round() + "-r" + revision.number() + ".xlsx");
    }

    /** What titles and layouts may name. */
    static Map<String, String> facts(Catalogue catalogue, Round round, LocalDate asOf) {
        Commission commission = round.commission();
        return Map.ofEntries(
                Map.entry("period", round.period().label()),
                Map.entry("PERIOD", round.period().label().toUpperCase(Locale.ROOT)),
                Map.entry("year", Integer.toString(round.period().year())),
                Map.entry("quarters", round.period().quarters()),
                Map.entry("from", Dates.decree(round.window().from())),
                Map.entry("to", Dates.decree(round.window().to())),
                Map.entry("as_of", Dates.decree(asOf)),
                Map.entry("agency", catalogue.agency().name()),
                Map.entry("agency_short", catalogue.agency().shortName()),
                // blank where the office has set nothing
                Map.entry("letter", commission.letter().orElse("")),
                Map.entry("letter_subject", commission.subject().orElse("")),
                Map.entry("recipient", commission.recipient().orElse("")),
                Map.entry("signer_title", commission.signerTitle().orElse("")),
                Map.entry("signer", commission.signer().orElse("")));
    }
}
