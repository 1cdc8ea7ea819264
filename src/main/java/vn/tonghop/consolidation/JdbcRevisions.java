package vn.tonghop.consolidation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Block;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.submission.Round;

@Repository
@Transactional
class JdbcRevisions implements Revisions {

    private final JdbcTemplate jdbc;
    private final Catalogue catalogue;

    JdbcRevisions(JdbcTemplate jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Revision> latest(Round round) {
        return jdbc
                .query(
                        "select number, content_hash from revision where round = ? order by number desc limit 1",
                        (result, index) -> {
                            int number = result.getInt("number");
                            return new Revision(
                                    round.code(), number, result.getString("content_hash"), appendices(round, number));
                        },
                        round.code())
                .stream()
                .findFirst();
    }

    /** The tables of a revision, as far as today's catalogue still has the appendix and the block. */
    private List<ConsolidatedAppendix> appendices(Round round, int number) {
        List<ConsolidatedAppendix> appendices = new ArrayList<>();
        for (Appendix appendix : catalogue.appendicesOf(round.report())) {
            List<ConsolidatedBlock> blocks = new ArrayList<>();
            for (Block block : appendix.blocks()) {
                block(round, number, appendix, block).ifPresent(blocks::add);
            }
            if (!blocks.isEmpty()) {
                appendices.add(new ConsolidatedAppendix(appendix, blocks));
            }
        }
        return appendices;
    }

    private Optional<ConsolidatedBlock> block(Round round, int number, Appendix appendix, Block block) {
        Object[] key = {round.code(), number, appendix.id(), block.id()};
        String of = " where round = ? and revision = ? and appendix = ? and block = ?";
        List<String> gaps = jdbc.queryForList("select gaps from revision_block" + of, String.class, key);
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        List<ConsolidatedRow> rows = jdbc.query(
                "select section, cells, sources from revision_row" + of + " order by ordinal",
                (result, index) -> RevisionJson.row(
                        Optional.ofNullable(result.getString("section")),
                        result.getString("cells"),
                        result.getString("sources")),
                key);
        return Optional.of(new ConsolidatedBlock(
                block,
                block.sectionsFor(round.period()),
                rows,
                RevisionJson.gaps(gaps.get(0)),
                RevisionJson.basis(gaps.get(0))));
    }

    @Override
    public Revision keep(Round round, List<ConsolidatedAppendix> appendices, String settings, String madeAt) {
        String terms = RevisionJson.terms(round);
        String hash = hash(round.code() + " " + terms + " " + settings, appendices);
        Optional<Revision> latest = latest(round);
        if (latest.isPresent() && latest.get().contentHash().equals(hash)) {
            return latest.get();
        }
        int number = latest.map(Revision::number).orElse(0) + 1;
        jdbc.update(
                "insert into revision (round, number, content_hash, made_at, settings, terms) values (?, ?, ?, ?, ?, ?)",
                round.code(),
                number,
                hash,
                madeAt,
                settings,
                terms);
        for (ConsolidatedAppendix appendix : appendices) {
            appendix.blocks()
                    .forEach(block -> insert(round, number, appendix.appendix().id(), block));
        }
        return new Revision(round.code(), number, hash, appendices);
    }

    private void insert(Round round, int number, String appendix, ConsolidatedBlock block) {
        String id = block.block().id();
        jdbc.update(
                "insert into revision_block (round, revision, appendix, block, gaps) values (?, ?, ?, ?, ?)",
                round.code(),
                number,
                appendix,
                id,
                RevisionJson.gaps(block));
        List<Object[]> batch = new ArrayList<>();
        for (ConsolidatedRow row : block.rows()) {
            batch.add(new Object[] {
                round.code(),
                number,
                appendix,
                id,
                batch.size() + 1,
                row.section().orElse(null),
                RevisionJson.cells(row),
                RevisionJson.sources(row)
            });
        }
        jdbc.batchUpdate(
                "insert into revision_row (round, revision, appendix, block, ordinal, section, cells, sources)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                batch);
    }

    private static String hash(String made, List<ConsolidatedAppendix> appendices) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, made);
            for (ConsolidatedAppendix appendix : appendices) {
                for (ConsolidatedBlock block : appendix.blocks()) {
                    add(digest, appendix.appendix().id() + "/" + block.block().id());
                    add(digest, RevisionJson.gaps(block));
                    for (ConsolidatedRow row : block.rows()) {
                        add(digest, row.section().orElse(""));
                        add(digest, RevisionJson.cells(row));
                        add(digest, RevisionJson.sources(row));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A line feed ends each part; JSON text holds none. */
    private static void add(MessageDigest digest, String part) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
