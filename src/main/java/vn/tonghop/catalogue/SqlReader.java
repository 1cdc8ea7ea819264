package vn.tonghop.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.catalogue.SqlToken.Kind;

/** Checks the SQL of a catalogue as far as that goes without a database. */
final class SqlReader {

    private static final Set<String> ENGINE_PARAMETERS =
            Set.of("period", "report", "unit", "from", "to", "cutoff", "year", "months", "agency");

    /** The same rows of other rounds, see the package that supplies the relations. */
    private static final List<String> OTHER_ROUNDS =
            List.of("previous_", "latest_", "same_period_last_year_", "nested_", "submitted_", "owing_");

    /** Words that begin a change to the database, none of which a query needs. */
    private static final Set<String> CHANGES = Set.of(
            "insert",
            "update",
            "delete",
            "merge",
            "truncate",
            "drop",
            "alter",
            "create",
            "attach",
            "detach",
            "pragma",
            "vacuum",
            "reindex",
            "into",
            "grant",
            "revoke",
            "begin",
            "commit",
            "rollback",
            "savepoint");

    private final Faults faults;
    private final Set<String> parameters = new HashSet<>(ENGINE_PARAMETERS);
    private final Set<String> relations = new HashSet<>();

    /** @param settings and formIds in kebab-case */
    SqlReader(Set<String> settings, List<String> formIds, Faults faults) {
        this.faults = faults;
        settings.forEach(setting -> parameters.add(Names.inSql(setting)));
        for (String id : formIds) {
            relations.add(Names.inSql(id));
            OTHER_ROUNDS.forEach(prefix -> relations.add(prefix + Names.inSql(id)));
        }
    }

    static boolean isEngineParameter(String name) {
        return ENGINE_PARAMETERS.contains(name);
    }

    static boolean beginsLikeAnotherRound(String relation) {
        return OTHER_ROUNDS.stream().anyMatch(relation::startsWith);
    }

    /**
     * One SELECT, or WITH … SELECT.
     *
     * @param shared names of common table expressions that will stand before it
     */
    CheckedSql select(SqlText sql, Set<String> shared) {
        List<SqlToken> tokens = tokensOf(sql);
        if (tokens.isEmpty()) {
            faults.add(sql.file(), sql.line(), "Thiếu câu lệnh SELECT.");
        } else if (!tokens.get(0).is("select") && !tokens.get(0).is("with")) {
            faults.add(sql.file(), tokens.get(0).line(), "Câu lệnh SQL phải bắt đầu bằng SELECT hoặc WITH.");
        }
        Set<String> tables = new HashSet<>(shared);
        tables.addAll(tablesDefinedIn(tokens));
        checkTables(sql, tokens, tables);
        return new CheckedSql(sql, tokens, faults);
    }

    /** An expression on one row. */
    SqlText expression(SqlText sql) {
        List<SqlToken> tokens = tokensOf(sql);
        for (SqlToken token : tokens) {
            if (token.is("select")) {
                faults.add(sql.file(), token.line(), "Biểu thức chỉ dùng các cột của một dòng, không có SELECT.");
            }
        }
        if (sql.text().contains("--")) {
            faults.add(sql.file(), sql.line(), "Biểu thức không có chú thích “--”: hãy ghi sau dấu # của YAML.");
        }
        return sql;
    }

    /** What stands between WITH and the SELECT; returns the names that it defines. */
    Set<String> commonTables(SqlText sql) {
        List<SqlToken> tokens = tokensOf(sql);
        Set<String> names = tablesDefinedIn(tokens);
        if (tokens.isEmpty() || !names.contains(tokens.get(0).text())) {
            int line = tokens.isEmpty() ? sql.line() : tokens.get(0).line();
            faults.add(
                    sql.file(),
                    line,
                    "Tệp này chỉ gồm “tên as (select …)”, cách nhau bằng dấu phẩy, không có chữ WITH.");
        } else if (!tokens.get(tokens.size() - 1).is(")")) {
            int line = tokens.get(tokens.size() - 1).line();
            faults.add(sql.file(), line, "Sau bảng tạm cuối cùng không được còn gì.");
        }
        for (int i = 0; i < tokens.size(); i++) {
            String name = tokens.get(i).text();
            if (relations.contains(name) && isDefinition(tokens, i)) {
                faults.add(sql.file(), tokens.get(i).line(), "“" + name + "” là tên của biểu mẫu: hãy đặt tên khác.");
            }
        }
        checkTables(sql, tokens, names);
        return names;
    }

    private List<SqlToken> tokensOf(SqlText sql) {
        List<SqlToken> tokens = SqlToken.of(sql, faults);
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth < 0) {
                faults.add(sql.file(), token.line(), "Thừa dấu đóng ngoặc.");
                break;
            }
            if (token.kind() == Kind.WORD && CHANGES.contains(token.text())) {
                faults.add(sql.file(), token.line(), "Chỉ được đọc số liệu: không dùng “" + token.text() + "”.");
            }
            if (token.kind() == Kind.PARAMETER) {
                checkParameter(sql, token);
            }
        }
        if (depth > 0) {
            faults.add(sql.file(), sql.line(), "Thiếu " + depth + " dấu đóng ngoặc.");
        }
        return tokens;
    }

    private void checkParameter(SqlText sql, SqlToken token) {
        String name = token.text().substring(1);
        if (!parameters.contains(name)) {
            faults.add(sql.file(), token.line(), "Không có tham số “:" + name + "”." + Names.hint(name, parameters));
        }
    }

    private void checkTables(SqlText sql, List<SqlToken> tokens, Set<String> defined) {
        for (int i = 1; i < tokens.size(); i++) {
            SqlToken before = tokens.get(i - 1);
            SqlToken token = tokens.get(i);
            boolean distinctFrom =
                    before.is("from") && i > 1 && tokens.get(i - 2).is("distinct");
            if (token.isName() && (before.is("from") || before.is("join")) && !distinctFrom) {
                if (!defined.contains(token.text()) && !relations.contains(token.text())) {
                    Set<String> known = new HashSet<>(defined);
                    relations.stream()
                            .filter(name -> !beginsLikeAnotherRound(name))
                            .forEach(known::add);
                    faults.add(
                            sql.file(),
                            token.line(),
                            "Không có bảng “" + token.text() + "”." + Names.hint(token.text(), known));
                }
            }
        }
    }

    private static Set<String> tablesDefinedIn(List<SqlToken> tokens) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isDefinition(tokens, i)) {
                names.add(tokens.get(i).text());
            }
        }
        return names;
    }

    /** Whether {@code name [(columns)] as [[not] materialized] (} stands there, after a comma or WITH or nothing. */
    private static boolean isDefinition(List<SqlToken> tokens, int at) {
        boolean mayBegin = at == 0
                || tokens.get(at - 1).is(",")
                || tokens.get(at - 1).is("with")
                || tokens.get(at - 1).is("recursive");
        if (!mayBegin || tokens.get(at).kind() != Kind.WORD) {
            return false;
        }
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).is("(")) {
            while (next < tokens.size() && !tokens.get(next).is(")")) {
                next++;
            }
            next++;
        }
        if (next >= tokens.size() || !tokens.get(next).is("as")) {
            return false;
        }
        next++;
        while (next < tokens.size()
                && (tokens.get(next).is("not") || tokens.get(next).is("materialized"))) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).is("(");
    }
}
