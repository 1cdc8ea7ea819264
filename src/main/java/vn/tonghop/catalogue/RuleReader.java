package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a rule says of itself, wherever it stands. */
final class RuleReader {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    private final Set<String> fields;

    /** @param fields of the form whose rows are judged */
    RuleReader(Set<String> fields) {
        this.fields = fields;
    }

    /** @param comparison what the rule compares; absent when it only selects */
    Rule read(String code, RuleEntries entries, CheckedSql sql, Optional<Comparison> comparison, List<RuleCase> cases) {
        return new Rule(
                code,
                severity(entries),
                at(entries, sql),
                message(entries, sql, comparison.isPresent()),
                flag(entries, "explain", "required"),
                flag(entries, "beta", "true"),
                validity(entries),
                comparison,
                entries.find("source").map(SqlHeader.Line::value),
                sql.sql(),
                cases);
    }

    private static Severity severity(RuleEntries entries) {
        Severity[] all = Severity.values();
        List<String> names = Names.written(all);
        SqlHeader.Line line = entries.require("severity");
        int index = names.indexOf(line.value());
        if (index < 0 && !line.value().isEmpty()) {
            entries.fault(
                    line.line(), "“" + line.value() + "” không phải là mức độ." + Names.hint(line.value(), names));
        }
        return all[Math.max(0, index)];
    }

    /** A rule that gives no rows speaks of the form as a whole, and marks no field. */
    private Optional<String> at(RuleEntries entries, CheckedSql sql) {
        boolean marksRows = entries.find("at").isPresent() || sql.names("row_id");
        if (!marksRows) {
            return Optional.empty();
        }
        sql.requireColumn("row_id", sql.sql().line());
        SqlHeader.Line line = entries.require("at");
        if (!line.value().isEmpty() && !fields.contains(line.value())) {
            entries.fault(
                    line.line(), "Biểu mẫu không có cột “" + line.value() + "”." + Names.hint(line.value(), fields));
        }
        return Optional.of(line.value());
    }

    private static String message(RuleEntries entries, CheckedSql sql, boolean compares) {
        SqlHeader.Line line = entries.require("message");
        if (compares) {
            sql.requireColumn(ComparisonReader.FOUND, sql.sql().line());
            sql.requireColumn(ComparisonReader.EXPECTED, sql.sql().line());
        }
        Matcher placeholder = PLACEHOLDER.matcher(line.value());
        while (placeholder.find()) {
            if (!compares || !placeholder.group(1).equals(ComparisonReader.DIFFERENCE)) {
                sql.requireColumn(placeholder.group(1), line.line());
            }
        }
        if (placeholder.replaceAll("").matches(".*[{}].*")) {
            entries.fault(line.line(), "Chỗ điền trong thông báo phải viết {ten_cot}.");
        }
        return line.value();
    }

    private static boolean flag(RuleEntries entries, String key, String value) {
        Optional<SqlHeader.Line> line = entries.find(key);
        line.filter(found -> !found.value().equals(value))
                .ifPresent(found -> entries.fault(found.line(), "“" + key + "” chỉ có giá trị “" + value + "”."));
        return line.isPresent();
    }

    private static Rule.Validity validity(RuleEntries entries) {
        Optional<LocalDate> from = day(entries, "valid-from");
        Optional<LocalDate> to = day(entries, "valid-to");
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            entries.find("valid-to")
                    .ifPresent(line -> entries.fault(line.line(), "“valid-to” đứng trước “valid-from”."));
        }
        return new Rule.Validity(from, to);
    }

    private static Optional<LocalDate> day(RuleEntries entries, String key) {
        Optional<SqlHeader.Line> line = entries.find(key);
        try {
            return line.map(found -> CsvTable.day(found.value()));
        } catch (DateTimeParseException wrong) {
            line.ifPresent(found -> entries.fault(
                    found.line(),
                    "“" + found.value() + "” không phải là ngày: hãy ghi như 2023-04-12 hoặc 12/4/2023."));
            return Optional.empty();
        }
    }
}
