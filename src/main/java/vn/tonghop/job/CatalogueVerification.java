package vn.tonghop.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tonghop.appendix.JdbcFigureChecks;
import vn.tonghop.appendix.LayoutCheck;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Block;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.Check;
import vn.tonghop.catalogue.FaultyCatalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Rule;
import vn.tonghop.catalogue.SqlText;
import vn.tonghop.submission.JdbcCatalogueSql;
import vn.tonghop.submission.Round;

/** Checks of a catalogue what only the database and the layouts can tell: that every text runs and gives its columns. */
@Component
final class CatalogueVerification {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private static final Set<String> SIDES = Set.of("found", "expected");

    private final Catalogue catalogue;
    private final JdbcCatalogueSql sql;

    CatalogueVerification(Catalogue catalogue, JdbcCatalogueSql sql) {
        this.catalogue = catalogue;
        this.sql = sql;
    }

    /** @throws FaultyCatalogue with every fault found */
    void verify() {
        verify(true);
    }

    /**
     * The forms and their rules only, for work that publishes nothing.
     *
     * @throws FaultyCatalogue with every fault found in them
     */
    void verifyForms() {
        verify(false);
    }

    private void verify(boolean appendices) {
        List<CatalogueFault> faults = new ArrayList<>();
        if (catalogue.reportTypes().isEmpty()) {
            return;
        }
        Round round = CaseRounds.any(catalogue);
        for (Form form : catalogue.forms()) {
            form(form, round, faults);
        }
        for (Appendix appendix : appendices ? catalogue.appendices() : List.<Appendix>of()) {
            appendix(appendix, round, faults);
        }
        if (!faults.isEmpty()) {
            throw new FaultyCatalogue(faults);
        }
    }

    private void form(Form form, Round round, List<CatalogueFault> faults) {
        SqlText own = form.counts().orElse(new SqlText("forms/" + form.id() + "/form.yaml", 1, ""));
        SqlText rows = new SqlText(own.file(), own.line(), "select * from " + form.relation());
        Optional<Set<String>> formColumns = columns(rows, Optional.empty(), "", round, faults);
        if (formColumns.isEmpty()) {
            return;
        }
        for (Rule rule : form.rules()) {
            columns(rule.sql(), Optional.empty(), "", round, faults).ifPresent(columns -> rule(rule, columns, faults));
        }
    }

    private static void rule(Rule rule, Set<String> columns, List<CatalogueFault> faults) {
        if (rule.at().isPresent() && !columns.contains("row_id")) {
            faults.add(new CatalogueFault(
                    rule.sql().file(), rule.sql().line(), "câu lệnh phải trả về cột row_id của dòng cần xử lý"));
        }
        if (rule.comparison().isPresent() && !columns.containsAll(SIDES)) {
            faults.add(new CatalogueFault(
                    rule.sql().file(), rule.sql().line(), "câu lệnh phải trả về cột found và cột expected để so sánh"));
        }
        Matcher matcher = PLACEHOLDER.matcher(rule.message());
        while (matcher.find()) {
            boolean computed = rule.comparison().isPresent() && matcher.group(1).equals("difference");
            if (!computed && !columns.contains(matcher.group(1))) {
                faults.add(new CatalogueFault(
                        rule.sql().file(),
                        1,
                        "thông báo dùng {" + matcher.group(1) + "} nhưng câu lệnh chỉ trả về " + columns));
            }
        }
    }

    private void appendix(Appendix appendix, Round round, List<CatalogueFault> faults) {
        Map<String, Set<String>> printable = new HashMap<>();
        boolean complete = true;
        for (Block block : appendix.blocks()) {
            Optional<Set<String>> columns = columns(block.sql(), appendix.with(), block.orderBy(), round, faults);
            complete &= columns.isPresent();
            columns.ifPresent(found -> {
                if (!found.contains("sources")) {
                    faults.add(new CatalogueFault(
                            block.sql().file(), block.sql().line(), "câu lệnh phải trả về cột sources"));
                }
                block.sectionColumn()
                        .filter(column -> !found.contains(column))
                        .ifPresent(column -> faults.add(new CatalogueFault(
                                block.sql().file(), block.sql().line(), "thiếu cột chia mục " + column)));
                printable.put(block.id(), found);
            });
        }
        for (Check check : appendix.checks()) {
            columns(JdbcFigureChecks.query(check, round, 0), faults)
                    .filter(columns -> !columns.containsAll(SIDES) || !columns.contains("place"))
                    .ifPresent(columns -> faults.add(new CatalogueFault(
                            check.sql().file(),
                            check.sql().line(),
                            "câu lệnh phải trả về các cột place, found và expected")));
        }
        // a layout can only be judged against columns that are known
        if (complete) {
            faults.addAll(LayoutCheck.faults(
                    appendix,
                    printable,
                    PublishRound.facts(catalogue, round, LocalDate.EPOCH).keySet()));
        }
    }

    private Optional<Set<String>> columns(
            SqlText text, Optional<SqlText> with, String orderBy, Round round, List<CatalogueFault> faults) {
        return columns(new JdbcCatalogueSql.Query(text, with, orderBy, round), faults);
    }

    private Optional<Set<String>> columns(JdbcCatalogueSql.Query query, List<CatalogueFault> faults) {
        try {
            return Optional.of(new TreeSet<>(sql.columns(query)));
        } catch (FaultyCatalogue faulty) {
            faults.addAll(faulty.faults());
            return Optional.empty();
        }
    }
}
