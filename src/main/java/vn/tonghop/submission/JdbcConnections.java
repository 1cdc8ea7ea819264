package vn.tonghop.submission;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.text.Similarity;
import vn.tonghop.text.TextKey;

/**
 * Connections to SQLite, each with the named functions that catalogue SQL may use. A function of null gives null.
 */
public final class JdbcConnections {

    private JdbcConnections() {}

    /**
     * Connections to a database file, or to a database of their own in memory.
     *
     * @param readOnly whether statements that change something are refused
     */
    public static DataSource dataSource(Path file, WorkingCalendar calendar, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(60_000);
        config.enforceForeignKeys(true);
        config.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new WithFunctions(config, calendar, readOnly);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static final class WithFunctions extends SQLiteDataSource {
        private final WorkingCalendar calendar;
        private final boolean readOnly;

        WithFunctions(SQLiteConfig config, WorkingCalendar calendar, boolean readOnly) {
            super(config);
            this.calendar = calendar;
            this.readOnly = readOnly;
        }

        @Override
        public org.sqlite.SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
                throws SQLException {
            org.sqlite.SQLiteConnection connection = super.getConnection(user, password);
            define(connection, calendar);
            if (readOnly) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("pragma query_only = on");
                }
                ProgressHandler.setHandler(connection, QueryDeadline.STEPS, new QueryDeadline());
            }
            return connection;
        }
    }

    private static void define(Connection connection, WorkingCalendar calendar) throws SQLException {
        dates(connection, "days_between", (from, to) -> ChronoUnit.DAYS.between(from, to));
        dates(connection, "working_days_between", (from, to) -> (long) calendar.workingDaysBetween(from, to));
        texts(connection, "next_working_day", 1, texts -> {
            LocalDate day = day(texts[0]);
            return day == null ? null : calendar.nextWorkingDay(day).toString();
        });
        texts(connection, "fold", 1, texts -> TextKey.FOLDED.of(texts[0]));
        texts(connection, "similarity", 2, texts -> Similarity.ratio(texts[0], texts[1]));
        Function.create(connection, "paragraphs", new ParagraphsAggregate(), 2, 0);
        Function.create(connection, "sources", new SourcesAggregate(), 1, 0);
    }

    private static void dates(Connection connection, String name, BiFunction<LocalDate, LocalDate, Long> function)
            throws SQLException {
        texts(connection, name, 2, texts -> {
            LocalDate from = day(texts[0]);
            LocalDate to = day(texts[1]);
            return from == null || to == null ? null : function.apply(from, to);
        });
    }

    private static @Nullable LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** A function of texts, none of them null, to a text, a whole number, a fraction or null. */
    private interface OfTexts {
        @Nullable
        Object apply(String[] texts);
    }

    private static void texts(Connection connection, String name, int arguments, OfTexts function) throws SQLException {
        Function.create(
                connection,
                name,
                new Function() {
                    @Override
                    protected void xFunc() throws SQLException {
                        String[] texts = new String[arguments];
                        for (int i = 0; i < arguments; i++) {
                            String text = value_text(i);
                            if (text == null) {
                                result();
                                return;
                            }
                            texts[i] = text;
                        }
                        answer(function.apply(texts));
                    }

                    private void answer(@Nullable Object value) throws SQLException {
                        if (value instanceof Long number) {
                            result(number);
                        } else if (value instanceof Double fraction) {
                            result(fraction);
                        } else if (value instanceof String text) {
                            result(text);
                        } else {
                            result();
                        }
                    }
                },
                arguments,
                Function.FLAG_DETERMINISTIC);
    }
}
