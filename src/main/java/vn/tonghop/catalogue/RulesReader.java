package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.PeriodKind;

/** Reads the rules: those of each form, and in the folder {@code rules} those over several forms or rounds. */
final class RulesReader {

    private static final String OVER_ALL = "rules/";

    private final OpenedFiles files;
    private final Faults faults;
    private final Office office;
    private final List<Form> forms;
    private final SqlReader sqlReader;
    private final Map<String, List<Rule>> rules = new HashMap<>();

    /** @param forms without their rules */
    RulesReader(OpenedFiles files, Faults faults, Office office, List<Form> forms) {
        this.files = files;
        this.faults = faults;
        this.office = office;
        this.forms = forms;
        this.sqlReader = new SqlReader(office.settings().keySet(), office.forms(), faults);
    }

    /** The forms with their rules. */
    List<Form> read() {
        for (Form form : forms) {
            String folder = "forms/" + form.id() + "/rules/";
            RuleCasesReader cases = cases(form, folder);
            for (String path : sqlIn(folder)) {
                files.openText(path).ifPresent(text -> add(form, path, rule(form, path, text, cases)));
            }
            table(form, cases);
        }
        for (String path : sqlIn(OVER_ALL)) {
            files.openText(path).ifPresent(text -> overAll(path, text));
        }
        return forms.stream()
                .map(form -> form.with(List.copyOf(rules.getOrDefault(form.id(), List.of()))))
                .toList();
    }

    private List<String> sqlIn(String folder) {
        return files.pathsUnder(folder).stream()
                .filter(path -> path.endsWith(".sql") && path.indexOf('/', folder.length()) < 0)
                .toList();
    }

    private void table(Form form, RuleCasesReader cases) {
        String path = RuleTable.fileOf(form);
        if (files.has(path)) {
            new RuleTable(form, sqlReader, faults).read(files, cases).forEach(rule -> add(form, path, rule));
        }
    }

    private void overAll(String path, String text) {
        SqlHeader header = SqlHeader.of(path, text, faults);
        SqlHeader.Line line = header.require("form");
        Optional<Form> form =
                forms.stream().filter(any -> any.id().equals(line.value())).findFirst();
        if (form.isEmpty() && !line.value().isEmpty()) {
            header.fault(
                    line.line(),
                    "Không có biểu mẫu “" + line.value() + "”." + Names.hint(line.value(), office.forms()));
        }
        form.ifPresent(known -> add(known, path, rule(known, header, codeOf(path), cases(known, OVER_ALL))));
        if (form.isEmpty()) {
            files.openTextIfPresent(path.replaceFirst("\\.sql$", CaseTable.ENDING));
        }
    }

    private static String codeOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".sql".length());
    }

    private Rule rule(Form form, String path, String text, RuleCasesReader cases) {
        return rule(form, SqlHeader.of(path, text, faults), codeOf(path), cases);
    }

    private Rule rule(Form form, SqlHeader header, String code, RuleCasesReader cases) {
        if (!Names.isKebab(code)) {
            header.fault(0, "Tên tệp của quy tắc chỉ gồm chữ thường không dấu, chữ số và dấu “-”.");
        }
        CheckedSql sql = sqlReader.select(header.sql(), Set.of());
        Rule rule = new RuleReader(form.fields().keySet())
                .read(code, header, sql, new ComparisonReader(header).ofHeader(), cases.of(code));
        header.refuseOtherKeys();
        return rule;
    }

    private void add(Form form, String path, Rule rule) {
        List<Rule> ofForm = rules.computeIfAbsent(form.id(), any -> new ArrayList<>());
        if (ofForm.stream().anyMatch(other -> other.code().equals(rule.code()))) {
            faults.add(path, rule.sql().line(), "Biểu mẫu đã có quy tắc “" + rule.code() + "”: hãy đặt tên khác.");
        }
        ofForm.add(rule);
    }

    private RuleCasesReader cases(Form form, String folder) {
        Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
        office.reportTypes().stream()
                .filter(type -> form.reports().contains(type.id()))
                .forEach(type -> kinds.add(type.kind()));
        Set<Form> ownFirst = new LinkedHashSet<>(List.of(form));
        ownFirst.addAll(forms);
        return new RuleCasesReader(List.copyOf(ownFirst), kinds, folder, files, faults);
    }
}
