package vn.tonghop.submission;

import java.sql.SQLException;
import org.sqlite.Function;

/** {@code sources(x)}: the rows that its texts name, each once (a text is one row id, or what {@code sources} gave). */
final class SourcesAggregate extends Function.Aggregate {

    private CollectedRowIds ids = new CollectedRowIds();

    @Override
    protected void xStep() throws SQLException {
        String text = value_text(0);
        if (text == null) {
            return;
        }
        try {
            ids.add(text);
        } catch (IllegalArgumentException noRows) {
            throw new SQLException(noRows.getMessage(), noRows);
        }
    }

    @Override
    protected void xFinal() throws SQLException {
        result(ids.build().toString());
    }

    /** SQLite JDBC makes one clone a group: state that is shared would mix the groups silently. */
    @Override
    public Object clone() throws CloneNotSupportedException {
        SourcesAggregate copy = (SourcesAggregate) super.clone();
        copy.ids = ids.copy();
        return copy;
    }
}
