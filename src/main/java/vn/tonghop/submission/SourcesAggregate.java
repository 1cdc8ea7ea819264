package vn.tonghop.submission;

import java.sql.SQLException;
import java.util.TreeSet;
import org.sqlite.Function;

/** {@code sources(x)}: the distinct row ids in its texts (each one id, or several parted by spaces), sorted. */
final class SourcesAggregate extends Function.Aggregate {

    private TreeSet<String> ids = new TreeSet<>();

    @Override
    protected void xStep() throws SQLException {
        String text = value_text(0);
        if (text != null) {
            for (String id : text.split(" ", -1)) {
                if (!id.isEmpty()) {
                    ids.add(id);
                }
            }
        }
    }

    @Override
    protected void xFinal() throws SQLException {
        result(String.join(" ", ids));
    }

    /** SQLite JDBC makes one clone a group: state that is shared would mix the groups silently. */
    @Override
    public Object clone() throws CloneNotSupportedException {
        SourcesAggregate copy = (SourcesAggregate) super.clone();
        copy.ids = new TreeSet<>(ids);
        return copy;
    }
}
