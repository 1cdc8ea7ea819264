package vn.tonghop.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import vn.tonghop.period.WorkingCalendar;

/** Plain stand-ins for the functions that catalogue SQL is promised. */
final class SqlFunctions {

    private SqlFunctions() {}

    static void define(Connection connection, WorkingCalendar calendar) throws SQLException {
        scalar(connection, "days_between", days -> ChronoUnit.DAYS.between(day(days[0]), day(days[1])));
        scalar(connection, "working_days_between", days -> calendar.workingDaysBetween(day(days[0]), day(days[1])));
        scalar(
                connection,
                "next_working_day",
                days -> calendar.nextWorkingDay(day(days[0])).toString());
        scalar(connection, "fold", texts -> Names.folded(texts[0]));
        scalar(
                connection,
                "similarity",
                texts -> texts[0].replace(".", "").equals(texts[1].replace(".", "")) ? 1.0 : 0.0);
        Function.create(connection, "sources", new Collected(Kind.SOURCES));
        Function.create(connection, "paragraphs", new Collected(Kind.PARAGRAPHS));
    }

    private interface Scalar {
        Object of(String[] arguments);
    }

    private enum Kind {
        SOURCES,
        PARAGRAPHS
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void scalar(Connection connection, String name, Scalar scalar) throws SQLException {
        Function.create(connection, name, new Function() {
            @Override
            protected void xFunc() throws SQLException {
                @Nullable String[] arguments = new String[args()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = value_text(i);
                }
                if (Arrays.asList(arguments).contains(null)) {
                    result();
                } else {
                    give(scalar.of(Arrays.copyOf(arguments, arguments.length, String[].class)));
                }
            }

            private void give(Object value) throws SQLException {
                if (value instanceof Double number) {
                    result(number);
                } else if (value instanceof Number number) {
                    result(number.longValue());
                } else {
                    result(value.toString());
                }
            }
        });
    }

    /** Distinct pieces of text: sources by name, paragraphs by the order that is given with them. */
    private static final class Collected extends Function.Aggregate {

        private final Kind kind;
        private SortedMap<String, String> pieces = new TreeMap<>();

        Collected(Kind kind) {
            this.kind = kind;
        }

        @Override
        protected void xStep() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                return;
            }
            Collection<String> parts = Arrays.asList(text.split(kind == Kind.SOURCES ? "," : "\n", -1));
            for (String part : parts) {
                String order = kind == Kind.SOURCES ? part : String.format("%020d %s", value_long(1), pieces.size());
                if (!pieces.containsValue(part)) {
                    pieces.put(order, part);
                }
            }
        }

        @Override
        protected void xFinal() throws SQLException {
            if (pieces.isEmpty()) {
                result();
            } else {
                result(String.join(kind == Kind.SOURCES ? "," : "\n", pieces.values()));
            }
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            Collected copy = (Collected) super.clone();
            copy.pieces = new TreeMap<>(Map.copyOf(pieces));
            return copy;
        }
    }
}
