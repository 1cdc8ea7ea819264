package vn.tonghop.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the blocks of one appendix. */
final class BlockReader {

    private static final Pattern ORDER_TERM = Pattern.compile("([a-z][a-z0-9_]*)( (asc|desc))?( nulls (first|last))?");
    private static final Pattern TRACE = Pattern.compile("([a-z][a-z0-9_]*)\\s*=\\s*(.+)");

    private final SectionsReader sectionsReader;
    private final Set<String> fields;
    private final SqlReader sqlReader;
    private final Set<String> shared;

    /** @param shared names of the appendix's common table expressions */
    BlockReader(List<Form> forms, List<ReportType> types, SqlReader sqlReader, Set<String> shared) {
        this.sectionsReader = new SectionsReader(forms, types);
        this.fields =
                forms.stream().flatMap(form -> form.fields().keySet().stream()).collect(Collectors.toUnmodifiableSet());
        this.sqlReader = sqlReader;
        this.shared = shared;
    }

    Block read(String id, YamlMapping yaml, SqlHeader header) {
        CheckedSql sql = sqlReader.select(header.sql(), shared);
        sql.requireColumn("sources", header.sql().line());
        SectionsReader.Sections sections = sectionsReader.read(yaml);
        sections.column()
                .ifPresent(column -> sql.requireColumn(column, header.sql().line()));
        Optional<String> number = yaml.textIfPresent("number");
        number.filter(name -> !Names.isSqlName(name))
                .ifPresent(name -> yaml.fault("number", "“" + name + "” không làm tên cột được."));
        Block block = new Block(
                id,
                sections.column(),
                sections.list(),
                number,
                orderBy(header, sql),
                traces(header, sql),
                sums(header, sql),
                sql.sql());
        yaml.refuseOtherKeys();
        header.refuseOtherKeys();
        return block;
    }

    private static String orderBy(SqlHeader header, CheckedSql sql) {
        Optional<SqlHeader.Line> line = header.find("order");
        if (line.isEmpty() || line.get().value().isEmpty()) {
            return "";
        }
        for (String term : line.get().value().split(",", -1)) {
            Matcher matcher = ORDER_TERM.matcher(term.strip());
            if (matcher.matches()) {
                sql.requireColumn(matcher.group(1), line.get().line());
            } else {
                header.fault(line.get().line(), "“" + term.strip() + "” phải là tên cột, có thể thêm asc hoặc desc.");
            }
        }
        return line.get().value();
    }

    private static Set<String> sums(SqlHeader header, CheckedSql sql) {
        Set<String> sums = new LinkedHashSet<>();
        for (SqlHeader.Line line : header.all("sums")) {
            for (String column : line.value().split(",", -1)) {
                sql.requireColumn(column.strip(), line.line());
                sums.add(column.strip());
            }
        }
        return sums;
    }

    private Map<String, List<String>> traces(SqlHeader header, CheckedSql sql) {
        Map<String, List<String>> traces = new LinkedHashMap<>();
        for (SqlHeader.Line line : header.all("traces")) {
            Matcher matcher = TRACE.matcher(line.value());
            if (!matcher.matches()) {
                header.fault(line.line(), "“traces” phải viết: cột = trường, trường.");
                continue;
            }
            List<String> keys = Arrays.stream(matcher.group(2).split(",", -1))
                    .map(String::strip)
                    .toList();
            for (String key : keys) {
                if (!fields.contains(key)) {
                    header.fault(line.line(), "Không biểu mẫu nào có cột “" + key + "”." + Names.hint(key, fields));
                }
            }
            sql.requireColumn(matcher.group(1), line.line());
            if (traces.put(matcher.group(1), keys) != null) {
                header.fault(line.line(), "“" + matcher.group(1) + "” ghi hai lần.");
            }
        }
        return traces;
    }
}
