package vn.tonghop.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Rule;
import vn.tonghop.catalogue.RuleCase;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Round;
import vn.tonghop.validation.Finding;
import vn.tonghop.validation.Validation;

/** Tries the rules of a catalogue on the cases that they carry with them; nothing of it is kept. */
@Component
final class RuleCases {

    private final Catalogue catalogue;
    private final CaseSubmissions submissions;
    private final Validation validation;
    private final TransactionTemplate transaction;

    RuleCases(
            Catalogue catalogue,
            CaseSubmissions submissions,
            @Qualifier("validationWithin") Validation validation,
            PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.validation = validation;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tries all rules, and adds what they do otherwise than their cases say; tells how many cases there are. */
    int verify(List<CatalogueFault> faults) {
        int tried = 0;
        for (Form form : catalogue.forms()) {
            for (Rule rule : form.rules()) {
                lacking(rule).ifPresent(faults::add);
                for (RuleCase one : rule.cases()) {
                    tried++;
                    transaction.executeWithoutResult(status -> {
                        status.setRollbackOnly();
                        faults.addAll(differences(form, one, found(form, rule, one)));
                    });
                }
            }
        }
        return tried;
    }

    private static Optional<CatalogueFault> lacking(Rule rule) {
        boolean both = rule.cases().stream().anyMatch(RuleCase::finds)
                && rule.cases().stream().anyMatch(one -> !one.finds());
        return both ? Optional.empty() : Optional.of(CatalogueCases.lacking(rule.sql(), rule.code()));
    }

    private List<Finding> found(Form form, Rule rule, RuleCase one) {
        for (RuleCase.In in : List.of(RuleCase.In.LAST_YEAR, RuleCase.In.NESTED, RuleCase.In.PREVIOUS)) {
            if (one.rows().stream().anyMatch(row -> row.in() == in)) {
                submissions.accept(submissions.keep(one, in, round(form, reported(form, one.period(), in))));
            }
        }
        Round round = round(form, one.period());
        return validation.judge(rule, form, submissions.keep(one, RuleCase.In.ROUND, round), round);
    }

    private Round round(Form form, Period period) {
        return CaseRounds.of(catalogue, form.reports(), period);
    }

    private Period reported(Form form, Period period, RuleCase.In in) {
        return switch (in) {
            case ROUND -> period;
            case PREVIOUS -> period.previous();
            case LAST_YEAR -> new Period(period.kind(), period.year() - 1, period.index());
            case NESTED ->
                catalogue.reportTypes().stream()
                        .filter(type -> form.reports().contains(type.id()))
                        .flatMap(type -> period.beginsWith(type.kind()).stream())
                        .max(Comparator.comparingInt(Period::months))
                        .orElseThrow();
        };
    }

    /** The rows with which the rule did not do what the case says. */
    private static List<CatalogueFault> differences(Form form, RuleCase one, List<Finding> found) {
        List<CatalogueFault> faults = new ArrayList<>();
        Set<Integer> marked = found.stream()
                .map(finding -> Optional.ofNullable(finding.row()).orElse(0))
                .collect(Collectors.toSet());
        int expected = 0;
        for (RuleCase.Row row : one.rows()) {
            boolean canBeMarked = row.in() == RuleCase.In.ROUND && row.form().equals(form.id());
            expected += !canBeMarked && row.found() ? 1 : 0;
            if (canBeMarked && row.found() != marked.contains(row.line())) {
                faults.add(fault(
                        one,
                        row.line(),
                        row.found()
                                ? "quy tắc phải tìm ra dòng này nhưng không tìm ra"
                                : "quy tắc không được tìm ra dòng này"));
            }
        }
        List<String> whole = found.stream()
                .filter(finding -> Objects.isNull(finding.row()))
                .map(Finding::message)
                .toList();
        if (whole.size() != expected) {
            faults.add(fault(
                    one,
                    one.line(),
                    "quy tắc phải tìm ra " + expected + " nội dung về cả biểu nhưng tìm ra " + whole.size() + ": "
                            + whole));
        }
        return faults;
    }

    private static CatalogueFault fault(RuleCase one, int line, String difference) {
        return new CatalogueFault(one.file(), line, "“" + one.name() + "”: " + difference);
    }
}
