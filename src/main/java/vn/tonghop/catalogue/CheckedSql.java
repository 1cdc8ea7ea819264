package vn.tonghop.catalogue;

import java.util.List;

/** A statement with the names that it uses. */
final class CheckedSql {

    private final SqlText sql;
    private final List<SqlToken> tokens;
    private final Faults faults;

    CheckedSql(SqlText sql, List<SqlToken> tokens, Faults faults) {
        this.sql = sql;
        this.tokens = tokens;
        this.faults = faults;
    }

    SqlText sql() {
        return sql;
    }

    /** A fault at a line of the file when a column cannot be among those of the SELECT, since it is never named. */
    void requireColumn(String column, int line) {
        if (!names(column) && !selectsAll()) {
            faults.add(sql.file(), line, "Câu lệnh SELECT không có cột “" + column + "”.");
        }
    }

    /** Whether a name stands anywhere in the statement. */
    boolean names(String column) {
        return tokens.stream().anyMatch(token -> token.isName() && token.text().equals(column));
    }

    private boolean selectsAll() {
        for (int i = 1; i < tokens.size(); i++) {
            SqlToken before = tokens.get(i - 1);
            if (tokens.get(i).is("*") && (before.is("select") || before.is(".") || before.is(","))) {
                return true;
            }
        }
        return false;
    }
}
