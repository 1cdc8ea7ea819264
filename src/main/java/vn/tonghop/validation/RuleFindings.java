package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Comparison;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Rule;
import vn.tonghop.submission.JdbcCatalogueSql;
import vn.tonghop.submission.QueryTooSlow;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.workbook.Refusal;

/** Runs the rules of the catalogue over the rows of one submission. */
final class RuleFindings {

    private static final String ROW = "row_id";
    private static final String FOUND = "found";
    private static final String EXPECTED = "expected";

    private final JdbcCatalogueSql sql;

    RuleFindings(JdbcCatalogueSql sql) {
        this.sql = sql;
    }

    /**
     * What the rules of a form find; none of those that are not valid at the round's cut-off. A form without rows is only
     * judged as a whole.
     *
     * @throws vn.tonghop.catalogue.FaultyCatalogue when a rule does not run
     */
    List<Finding> of(Form form, SubmittedForm part, Submission submission, Round round) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : form.rules()) {
            if (part.data() > 0 || rule.at().isEmpty()) {
                found.addAll(of(rule, form, part, submission, round));
            }
        }
        return found;
    }

    List<Finding> of(Rule rule, Form form, SubmittedForm part, Submission submission, Round round) {
        if (!rule.validity().contains(round.cutoff())) {
            return List.of();
        }
        String order = rule.at().isPresent() ? ROW : "";
        JdbcCatalogueSql.Query query = new JdbcCatalogueSql.Query(rule.sql(), Optional.empty(), order, round);
        List<Finding> found = new ArrayList<>();
        for (Map<String, Object> row : atFault(rule, query, part, submission, found)) {
            Map<String, String> facts = facts(row);
            if (rule.comparison()
                    .filter(comparison -> agree(comparison, row, facts))
                    .isEmpty()) {
                found.add(finding(rule, form, part, row, facts));
            }
        }
        if (order.isEmpty()) {
            found.sort(Comparator.comparing(Finding::message));
        }
        return found;
    }

    /** The rows at fault; a rule that takes too long finds that, as gravely as it would find a fault. */
    private List<Map<String, Object>> atFault(
            Rule rule, JdbcCatalogueSql.Query query, SubmittedForm part, Submission submission, List<Finding> found) {
        try {
            return sql.overSubmission(query, submission).rows();
        } catch (QueryTooSlow ended) {
            String code = Refusal.TOO_SLOW.code();
            Map<String, String> facts = Map.of("rule", rule.code());
            found.add(new Place(part.form(), part.sheetName(), null, null, null)
                    .finding(rule.reportedAs(), code, FindingTexts.of(code + ".rule", facts), facts));
            return List.of();
        }
    }

    private static Finding finding(
            Rule rule, Form form, SubmittedForm part, Map<String, Object> row, Map<String, String> facts) {
        Field at = rule.at().map(form.fields()::get).orElse(null);
        String held = at == null ? null : facts.get(at.key());
        // a choice's key is nothing that a clerk wrote
        Optional.ofNullable(facts.get(FOUND))
                .or(() -> Optional.ofNullable(held).filter(text -> at != null && at.type() != FieldType.CHOICE))
                .ifPresent(value -> facts.putIfAbsent("value", value));
        Place place = at == null || !row.containsKey(ROW)
                ? new Place(part.form(), part.sheetName(), null, null, null)
                : Place.row(part, row, at.key());
        String message = FindingTexts.fill(rule.message(), facts);
        rule.comparison()
                .ifPresent(comparison -> facts.computeIfPresent(
                        EXPECTED, (name, shown) -> Demand.of(comparison.operator(), shown, kind(row.get(EXPECTED)))));
        return place.finding(
                rule.reportedAs(),
                rule.code(),
                rule.beta() ? FindingTexts.of("rule.beta", Map.of("message", message)) : message,
                facts);
    }

    private static Demand.Kind kind(@Nullable Object expected) {
        return Compared.isDay(String.valueOf(expected)) ? Demand.Kind.DAY : Demand.Kind.VALUE;
    }

    /** Whether the two sides agree, or are not to be compared; the facts get to know them. */
    private static boolean agree(Comparison comparison, Map<String, Object> row, Map<String, String> facts) {
        Optional<Compared> sides = Compared.of(comparison, row.get(FOUND), row.get(EXPECTED));
        sides.ifPresent(both -> {
            facts.put(FOUND, both.found());
            facts.put(EXPECTED, both.expected());
            facts.put("difference", both.difference());
        });
        return sides.isEmpty() || sides.get().agrees();
    }

    /** What a message may name: the columns of the rule's row, days as they are written in reports. */
    private static Map<String, String> facts(Map<String, Object> row) {
        Map<String, String> facts = new LinkedHashMap<>();
        row.forEach((column, value) -> facts.put(column, Compared.shown(value.toString())));
        return facts;
    }
}
