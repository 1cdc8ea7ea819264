package vn.tonghop.submission;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import vn.tonghop.text.Paragraphs;

/** {@code paragraphs(text, order)}: the distinct paragraphs of its texts in that order, parted by line breaks. */
final class ParagraphsAggregate extends Function.Aggregate {

    /** Numbers come in the order of numbers, before texts. */
    private record Placed(double number, String order, String text) {}

    private static final int SQLITE_INTEGER = 1;
    private static final int SQLITE_FLOAT = 2;

    private List<Placed> texts = new ArrayList<>();

    @Override
    protected void xStep() throws SQLException {
        String text = value_text(0);
        if (text != null) {
            boolean number = value_type(1) == SQLITE_INTEGER || value_type(1) == SQLITE_FLOAT;
            @Nullable String order = value_text(1);
            texts.add(new Placed(
                    number ? value_double(1) : Double.MAX_VALUE, number || order == null ? "" : order, text));
        }
    }

    @Override
    protected void xFinal() throws SQLException {
        List<String> all = texts.stream()
                .sorted(Comparator.comparing(Placed::number)
                        .thenComparing(Placed::order)
                        .thenComparing(Placed::text))
                .flatMap(placed -> Paragraphs.split(placed.text()).stream())
                .toList();
        if (all.isEmpty()) {
            result();
        } else {
            result(String.join("\n", Paragraphs.distinct(all)));
        }
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        ParagraphsAggregate copy = (ParagraphsAggregate) super.clone();
        copy.texts = new ArrayList<>(texts);
        return copy;
    }
}
