package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Reads rules.csv: rules that need no SQL of their own, one in a row. A row says that a cell must be filled, or how one side
 * must compare with the other, and becomes a SELECT.
 */
final class RuleTable {

    private static final CsvTable.Columns COLUMNS = new CsvTable.Columns(
            List.of("code", "severity", "at", "found", "compare", "message"),
            6,
            List.of(
                    "expected",
                    "when",
                    "blank-found",
                    "blank-expected",
                    "tolerance",
                    "explain",
                    "beta",
                    "valid-from",
                    "valid-to",
                    "source"));

    /** In the column "compare": the cell must not be blank. */
    private static final String FILLED = "filled";

    private final Form form;
    private final String file;
    private final Set<String> columns;
    private final RuleReader reader;
    private final SqlReader sqlReader;
    private final Faults faults;

    RuleTable(Form form, SqlReader sqlReader, Faults faults) {
        this.form = form;
        this.file = fileOf(form);
        this.columns = columns(form);
        this.reader = new RuleReader(form.fields().keySet());
        this.sqlReader = sqlReader;
        this.faults = faults;
    }

    static String fileOf(Form form) {
        return "forms/" + form.id() + "/rules.csv";
    }

    /** All that SQL sees of a form's rows. */
    private static Set<String> columns(Form form) {
        Set<String> columns = new TreeSet<>(Names.reservedColumns());
        columns.addAll(form.derived().keySet());
        form.fields().values().forEach(field -> {
            columns.add(field.key());
            if (field.type() == FieldType.DOCUMENT) {
                FieldsReader.DOCUMENT_PARTS.forEach(part -> columns.add(field.key() + part));
            }
        });
        return columns;
    }

    /** One row as the header of a rule. */
    private record Entries(CsvTable.Row row) implements RuleEntries {

        @Override
        public Optional<SqlHeader.Line> find(String key) {
            return row.find(key).map(value -> new SqlHeader.Line(key, value, row.line()));
        }

        @Override
        public SqlHeader.Line require(String key) {
            Optional<SqlHeader.Line> found = find(key);
            if (found.isEmpty() && !COLUMNS.required().contains(key)) {
                row.fault("Thiếu “" + key + "”.");
            }
            return found.orElse(new SqlHeader.Line(key, "", row.line()));
        }

        @Override
        public void fault(int line, String message) {
            row.fault(message);
        }
    }

    List<Rule> read(OpenedFiles files, RuleCasesReader cases) {
        List<Rule> rules = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(files, file, COLUMNS, faults).orElse(List.of())) {
            rule(row, cases).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> rule(CsvTable.Row row, RuleCasesReader cases) {
        String code = row.text("code");
        if (!Names.isKebab(code)) {
            row.fault("Mã quy tắc chỉ gồm chữ thường không dấu, chữ số và dấu “-”.");
        }
        Entries entries = new Entries(row);
        Consumer<String> fault = row::fault;
        Optional<RuleSide> found = RuleSide.read(row.text("found"), columns, fault);
        if (row.text("compare").equals(FILLED)) {
            List.of("expected", "tolerance", "blank-found", "blank-expected").stream()
                    .filter(key -> row.find(key).isPresent())
                    .forEach(key -> row.fault("“compare: filled” không dùng “" + key + "”."));
            return found.map(side -> {
                String filled = side.sql(Comparison.Blank.SKIP_ANY);
                return reader.read(
                        code, entries, select(row, "", List.of(filled + " is null")), Optional.empty(), cases.of(code));
            });
        }
        if (row.find("expected").isEmpty()) {
            row.fault("Thiếu “expected”.");
            return Optional.empty();
        }
        Optional<RuleSide> expected = RuleSide.read(row.text("expected"), columns, fault);
        if (found.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        Comparison comparison = new ComparisonReader(entries)
                .of(found.get().canBeBlank(), expected.get().canBeBlank());
        checkNumbers(row, found.get(), comparison.found());
        checkNumbers(row, expected.get(), comparison.expected());
        return Optional.of(reader.read(
                code,
                entries,
                comparing(row, found.get(), expected.get(), comparison),
                Optional.of(comparison),
                cases.of(code)));
    }

    /** Only numbers are added up, and only a number may be 0 where nothing stands. */
    private void checkNumbers(CsvTable.Row row, RuleSide side, Comparison.Blank blank) {
        for (String column : side.isSum() || blank != Comparison.Blank.SKIP_ANY ? side.columns() : List.<String>of()) {
            Field field = form.fields().get(column);
            boolean other = field == null
                    ? !form.derived().containsKey(column) && !Names.isReservedColumn(column)
                    : field.type() != FieldType.COUNT && field.type() != FieldType.NUMBER;
            if (other) {
                row.fault("Cột “" + column + "” không phải cột số: không cộng được, và ô trống không thể là 0.");
            }
        }
    }

    /** Selects what may disagree; how far it may, is for the comparison to say. */
    private CheckedSql comparing(CsvTable.Row row, RuleSide found, RuleSide expected, Comparison comparison) {
        String left = found.sql(comparison.found());
        String right = expected.sql(comparison.expected());
        List<String> conditions = new ArrayList<>();
        found.comparable(comparison.found()).ifPresent(conditions::add);
        expected.comparable(comparison.expected()).ifPresent(conditions::add);
        conditions.add(left + " " + opposite(comparison.operator()) + " " + right);
        return select(row, ", " + left + " as found, " + right + " as expected", conditions);
    }

    private static String opposite(Comparison.Operator operator) {
        return switch (operator) {
            case EQUALS -> "<>";
            case DIFFERS -> "=";
            case AT_MOST -> ">";
            case AT_LEAST -> "<";
            case LESS_THAN -> ">=";
            case MORE_THAN -> "<=";
        };
    }

    /** All in one line, so that whatever is wrong is wrong in the line of the row. */
    private CheckedSql select(CsvTable.Row row, String sides, List<String> conditions) {
        StringBuilder sql = new StringBuilder("select n.row_id" + sides);
        named(row).forEach(column -> sql.append(", n.").append(column));
        sql.append(" from (select * from ").append(form.relation());
        row.find("when")
                .ifPresent(when -> sql.append(" where (")
                        .append(sqlReader
                                .expression(new SqlText(file, row.line(), when.replaceAll("\\s+", " ")))
                                .text())
                        .append(")"));
        sql.append(") n");
        if (RuleSide.looksBack(row.text("found")) || RuleSide.looksBack(row.text("expected"))) {
            sql.append(" left join previous_")
                    .append(form.relation())
                    .append(" p on p.identity = n.identity and p.unit = n.unit");
        }
        sql.append(" where ").append(String.join(" and ", conditions));
        return sqlReader.select(new SqlText(file, row.line(), sql.toString()), Set.of());
    }

    /** The columns that the message names. */
    private Set<String> named(CsvTable.Row row) {
        Set<String> named = new TreeSet<>();
        Matcher placeholder = RuleReader.PLACEHOLDER.matcher(row.text("message"));
        while (placeholder.find()) {
            if (columns.contains(placeholder.group(1))) {
                named.add(placeholder.group(1));
            }
        }
        return named;
    }
}
