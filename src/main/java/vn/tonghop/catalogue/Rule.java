package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One demand on a form: the rows that its SELECT returns are at fault, or, when the rule compares, those of them whose two
 * sides do not agree.
 *
 * @param code stable, kebab-case: the name of the file, or of the row in rules.csv
 * @param at key of the field whose cell is marked; absent when the rule concerns the form as a whole
 * @param message in Vietnamese, with {@code {column}} for columns of the SELECT, and {@code {difference}} when it compares
 * @param explain whether the unit is asked for an explanation
 * @param beta a new rule on trial: it is reported, says so, and never blocks
 * @param validity the cut-off days of the rounds to which it applies
 * @param source the act or the report that the rule was taken from
 * @param cases what it must find and what it must leave alone
 */
public record Rule(
        String code,
        Severity severity,
        Optional<String> at,
        String message,
        boolean explain,
        boolean beta,
        Validity validity,
        Optional<Comparison> comparison,
        Optional<String> source,
        SqlText sql,
        List<RuleCase> cases) {

    /** Days from and to which something applies, both included; an absent one is open. */
    public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

        public boolean contains(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && to.filter(day::isAfter).isEmpty();
        }
    }

    /** The weight of its findings: a rule on trial blocks nothing. */
    public Severity reportedAs() {
        return beta && severity == Severity.ERROR ? Severity.WARNING : severity;
    }
}
