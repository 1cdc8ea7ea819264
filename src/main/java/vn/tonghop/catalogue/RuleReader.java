package vn.tonghop.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rules of one form. */
final class RuleReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    private final Set<String> fields;
    private final SqlReader sqlReader;
    private final Faults faults;

    RuleReader(Set<String> fields, SqlReader sqlReader, Faults faults) {
        this.fields = fields;
        this.sqlReader = sqlReader;
        this.faults = faults;
    }

    Rule read(String code, String path, String text) {
        SqlHeader header = SqlHeader.of(path, text, faults);
        if (!Names.isKebab(code)) {
            header.fault(0, "Tên tệp của quy tắc chỉ gồm chữ thường không dấu, chữ số và dấu “-”.");
        }
        CheckedSql sql = sqlReader.select(header.sql(), Set.of());
        sql.requireColumn("row_id", header.sql().line());
        Rule rule = new Rule(
                code,
                severity(header),
                at(header),
                message(header, sql),
                isExplained(header),
                header.find("source").map(SqlHeader.Line::value),
                sql.sql());
        header.refuseOtherKeys();
        return rule;
    }

    private static Severity severity(SqlHeader header) {
        Severity[] all = Severity.values();
        List<String> names = Names.written(all);
        SqlHeader.Line line = header.require("severity");
        int index = names.indexOf(line.value());
        if (index < 0 && !line.value().isEmpty()) {
            header.fault(line.line(), "“" + line.value() + "” không phải là mức độ." + Names.hint(line.value(), names));
        }
        return all[Math.max(0, index)];
    }

    private String at(SqlHeader header) {
        SqlHeader.Line line = header.require("at");
        if (!line.value().isEmpty() && !fields.contains(line.value())) {
            header.fault(
                    line.line(), "Biểu mẫu không có cột “" + line.value() + "”." + Names.hint(line.value(), fields));
        }
        return line.value();
    }

    private static String message(SqlHeader header, CheckedSql sql) {
        SqlHeader.Line line = header.require("message");
        Matcher placeholder = PLACEHOLDER.matcher(line.value());
        while (placeholder.find()) {
            sql.requireColumn(placeholder.group(1), line.line());
        }
        if (placeholder.replaceAll("").matches(".*[{}].*")) {
            header.fault(line.line(), "Chỗ điền trong thông báo phải viết {ten_cot}.");
        }
        return line.value();
    }

    private static boolean isExplained(SqlHeader header) {
        Optional<SqlHeader.Line> line = header.find("explain");
        line.filter(found -> !found.value().equals("required"))
                .ifPresent(found -> header.fault(found.line(), "“explain” chỉ có giá trị “required”."));
        return line.isPresent();
    }
}
