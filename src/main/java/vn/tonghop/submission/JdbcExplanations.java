package vn.tonghop.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcExplanations implements Explanations {

    private final JdbcTemplate jdbc;

    JdbcExplanations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(long submission, List<Explanation> explanations) {
        jdbc.update("delete from explanation where submission = ?", submission);
        jdbc.batchUpdate(
                "insert into explanation (submission, form, rule, row_key, text) values (?, ?, ?, ?, ?)",
                explanations.stream()
                        .map(one -> new Object[] {
                            submission,
                            one.place().form(),
                            one.place().rule(),
                            one.place().row(),
                            one.text()
                        })
                        .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Explanation.Place, String> upTo(Submission submission) {
        Map<Explanation.Place, String> said = new HashMap<>();
        jdbc.query(
                "select e.form, e.rule, e.row_key, e.text from explanation e join submission s on s.id = e.submission"
                        + " where s.id = ? or s.round = ? and s.unit = ? and s.version < ?"
                        + " order by s.version, s.sweep, s.hash",
                result -> {
                    said.put(
                            new Explanation.Place(
                                    result.getString("form"), result.getString("rule"), result.getString("row_key")),
                            result.getString("text"));
                },
                submission.id(),
                submission.round(),
                submission.unit(),
                submission.version());
        said.values().removeIf(String::isEmpty);
        return said;
    }
}
