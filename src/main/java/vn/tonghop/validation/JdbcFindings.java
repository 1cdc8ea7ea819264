package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.catalogue.Severity;

@Repository
@Transactional
class JdbcFindings implements Findings {

    private final JdbcTemplate jdbc;

    JdbcFindings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(long submission) {
        jdbc.update("delete from finding where submission = ?", submission);
        jdbc.update("delete from finding_count where submission = ?", submission);
    }

    @Override
    public void add(long submission, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Integer last = jdbc.queryForObject(
                "select coalesce(max(number), 0) from finding where submission = ?", Integer.class, submission);
        int number = last == null ? 0 : last;
        List<Object[]> batch = new ArrayList<>();
        Map<String, Integer> counts = counts(submission);
        for (Finding finding : findings) {
            if (counts.merge(kind(finding), 1, Integer::sum) > MOST_KEPT) {
                continue;
            }
            number++;
            batch.add(new Object[] {
                submission,
                number,
                finding.form(),
                finding.sheet(),
                finding.cell(),
                finding.row(),
                finding.field(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code(),
                finding.message(),
                finding.value(),
                finding.expected()
            });
        }
        jdbc.batchUpdate(
                "insert into finding (submission, number, form, sheet, cell, row_number, field, severity, code,"
                        + " message, value, expected) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                batch);
        keepCounts(submission, counts);
    }

    private static String kind(Finding finding) {
        String form = finding.form() == null ? "" : finding.form();
        return form + " " + finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Integer> counts(long submission) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query(
                "select form, severity, number from finding_count where submission = ?",
                result -> {
                    counts.put(result.getString("form") + " " + result.getString("severity"), result.getInt("number"));
                },
                submission);
        return counts;
    }

    private void keepCounts(long submission, Map<String, Integer> counts) {
        List<Object[]> batch = counts.entrySet().stream()
                .map(entry -> {
                    String[] kind = entry.getKey().split(" ", -1);
                    return new Object[] {submission, kind[0], kind[1], entry.getValue()};
                })
                .toList();
        jdbc.batchUpdate(
                "insert into finding_count (submission, form, severity, number) values (?, ?, ?, ?)"
                        + " on conflict (submission, form, severity) do update set number = excluded.number",
                batch);
    }

    @Override
    @Transactional(readOnly = true)
    public int notKept(long submission) {
        Integer rest = jdbc.queryForObject(
                "select coalesce(sum(number - " + MOST_KEPT
                        + "), 0) from finding_count where submission = ? and number > " + MOST_KEPT,
                Integer.class,
                submission);
        return rest == null ? 0 : rest;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> of(long submission) {
        return jdbc.query(
                "select * from finding where submission = ? order by"
                        + " case severity when 'error' then 0 when 'warning' then 1 else 2 end,"
                        + " form nulls first, sheet nulls first, row_number nulls first, number",
                (result, index) -> new Finding(
                        result.getString("form"),
                        result.getString("sheet"),
                        result.getString("cell"),
                        result.getObject("row_number") == null ? null : result.getInt("row_number"),
                        result.getString("field"),
                        Severity.valueOf(result.getString("severity").toUpperCase(Locale.ROOT)),
                        result.getString("code"),
                        result.getString("message"),
                        result.getString("value"),
                        result.getString("expected")),
                submission);
    }
}
