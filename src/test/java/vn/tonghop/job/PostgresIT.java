package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.cli.Said;
import vn.tonghop.submission.JdbcConnections;
import vn.tonghop.workbook.MarkedCells;

/** The job, the rules, the functions and the appendices on PostgreSQL give what they give on SQLite. */
class PostgresIT {

    private static final String PROPERTY = "tonghop.database";
    private static final Path SAMPLES = Path.of("samples", "2023-H1", "inbox");
    private static final String SAID = "Văn bản đã được đính chính";

    @TempDir
    static Path folder;

    private static @Nullable EmbeddedPostgres postgres;
    private static List<String> rowsBeforeACheck = List.of();

    @BeforeAll
    static void runOnBoth() throws IOException, InterruptedException, SQLException {
        boolean linux = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        assumeThat(linux).as("binaries are fetched for Linux on amd64 only").isTrue();
        // PostgreSQL refuses to run as root; it is started in a user namespace, which some containers forbid
        boolean root = System.getProperty("user.name").equals("root");
        assumeThat(!root || new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0)
                .as("user namespaces")
                .isTrue();
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        postgres = started;
        run("sqlite", SAMPLES);
        Path reply = explained();
        run("sqlite", reply);
        System.setProperty(PROPERTY, started.getJdbcUrl("postgres", "postgres"));
        try {
            run("postgres", SAMPLES);
            run("postgres", reply);
            rowsBeforeACheck = kept();
            check();
            execute("create database cases");
            System.setProperty(PROPERTY, started.getJdbcUrl("postgres", "cases"));
            tryTheRulesOnTheirCases();
        } finally {
            System.clearProperty(PROPERTY);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    /** The office's own workbook as it came back, with what the office says to a warning. */
    private static Path explained() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("reply"));
        try (Stream<Path> files = Files.walk(folder.resolve("sqlite"))) {
            Path given =
                    files.filter(file -> file.endsWith("vp-1.xlsx")).findFirst().orElseThrow();
            Path sent = Files.copy(given, inbox.resolve("tra loi.xlsx"));
            String findings = "KẾT QUẢ KIỂM TRA";
            int line = MarkedCells.rowsWith(sent, findings, "unusual-form").get(0);
            MarkedCells.type(sent, Map.of(findings + "!J" + line, SAID));
        }
        return inbox;
    }

    private static void run(String home, Path inbox) throws IOException {
        Said said = Said.by(
                "run",
                "--home",
                folder.resolve(home).toString(),
                "--period",
                "2023-H1",
                "--inbox",
                inbox.toString(),
                "--as-of",
                "2023-06-15",
                "--verbose");
        assertThat(said.code()).as(said.err()).isZero();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = onPostgres();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Its rules do on PostgreSQL, too, what their cases say; nothing of it is kept. */
    private static void tryTheRulesOnTheirCases() throws IOException {
        EngineOptions options = new EngineOptions(
                folder.resolve("cases"),
                Optional.empty(),
                LocalDateTime.parse("2023-06-15T00:00:00"),
                EngineOptions.Verbosity.QUIET);
        try (Engine engine = Engine.open(options, Purpose.OFFICE)) {
            assertThat(engine.cases().verify()).isPositive();
        }
    }

    private static Connection onPostgres() throws SQLException {
        return Objects.requireNonNull(postgres).getPostgresDatabase().getConnection();
    }

    private static Connection onSqlite() throws IOException, SQLException {
        DataSource memory = JdbcConnections.dataSource(
                folder.resolve("functions.db"),
                Catalogues.read(CatalogueFiles.builtIn()).calendar(),
                false);
        return memory.getConnection();
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(result.getString(i)).append(" | ");
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select round, appendix, block, ordinal, section, cells, sources from revision_row"
                        + " order by 1, 2, 3, 4, revision",
                "select * from revision_figure order by round, revision, sheet, cell, column_name",
                "select round, number, content_hash, settings from revision order by 1, 2",
                "select s.hash, f.number, f.form, f.cell, f.severity, f.code, f.message from finding f"
                        + " join submission s on s.id = f.submission order by 1, 2",
                "select s.hash, e.form, e.rule, e.row_key, e.text from explanation e"
                        + " join submission s on s.id = e.submission order by 1, 2, 3, 4",
                "select s.hash, t.form, t.state, t.rows_read, t.rows_used, t.set_aside from submitted_form t"
                        + " join submission s on s.id = t.submission order by 1, 2"
            })
    void tablesAreTheSame(String sql) throws SQLException {
        assertThat(rows(onPostgres(), sql))
                .isNotEmpty()
                .isEqualTo(rows(Remains.connect(folder.resolve("sqlite")), sql));
    }

    @Test
    void aCheckComesNowhereNearTheDatabaseOfTheOffice() throws SQLException {
        assertThat(kept()).isEqualTo(rowsBeforeACheck).isNotEmpty();
    }

    /** Every file that was ever registered, and every migration. */
    private static List<String> kept() throws SQLException {
        List<String> kept = rows(onPostgres(), "select hash, state from submission order by id");
        kept.addAll(rows(onPostgres(), "select script from flyway_schema_history order by installed_rank"));
        return kept;
    }

    private static void check() {
        Said said = Said.by(
                "check",
                "samples/2023-H1-loi/not-a-date/inbox/qlkh.xlsx",
                "--home",
                folder.resolve("postgres").toString());
        assertThat(said.code()).as(said.err()).isEqualTo(1);
    }

    @Test
    void workbooksHaveTheSameCells() throws IOException {
        Map<String, List<String>> written = Remains.workbooks(folder.resolve("postgres"));

        assertThat(written.keySet()).anyMatch(sheet -> sheet.endsWith("Phụ lục IV"));
        assertThat(written.values()).anyMatch(cells -> cells.stream().anyMatch(cell -> cell.contains(SAID)));
        assertThat(written).isEqualTo(Remains.workbooks(folder.resolve("sqlite")));
    }

    /** On SQLite a day is text, on PostgreSQL the text is cast to a day where a function wants one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "days_between('2023-01-14', '2023-06-14')",
                "days_between('2023-06-14', '2023-01-14')",
                "days_between(null, '2023-01-14')",
                "working_days_between('2023-01-14', '2023-06-14')",
                "working_days_between('2023-06-14', '2023-01-14')",
                "working_days_between('2023-04-28', '2023-05-04')",
                "working_days_between('2023-04-29', '2023-04-29')",
                "working_days_between('2022-12-31', '2024-02-19')",
                "working_days_between('1023-01-01', '2023-01-01')",
                "next_working_day('2023-04-29')",
                "next_working_day('2023-01-20')",
                "next_working_day('2023-06-14')",
                "fold('Sở Khoa học và Công nghệ')",
                "fold('hòa = hoà; KỶ luật, Kỉ niệm; quý, quí')",
                "fold('  Đã  hoàn thành (100%)! ')",
                "fold('1490/UBND-TH ngày 06/4/2023')",
                "fold('nhieu\u0302\u0300u khó\u200B khăn\u00A0ở')",
                "fold('Ðường Ƣ Ơ ơ ư Ý kiến y tế ly kỳ')",
                "fold('a\nb\r\nc\td')",
                "fold('…–“”')",
                "fold('')",
                "fold('Ω мир 中文 ² ½ x2y3')",
                "similarity('da4 hoan1 thanh1', 'chua hoan1 thanh1')",
                "similarity('abc', 'acb')",
                "similarity('abcd', 'badc')",
                "similarity('', 'a')",
                "similarity('', '')",
                "similarity('nội dung', 'nội dung')",
                "similarity(null, 'a')"
            })
    void functionsGiveTheSame(String call) throws IOException, SQLException {
        assertThat(number(rows(onPostgres(), "select " + call))).isEqualTo(number(rows(onSqlite(), "select " + call)));
    }

    /** Drivers print binary fractions with more or fewer digits. */
    private static String number(List<String> rows) {
        String value = rows.get(0).replace(" | ", "");
        return value.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")
                ? new BigDecimal(value)
                        .round(new MathContext(12))
                        .stripTrailingZeros()
                        .toPlainString()
                : value;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select g, paragraphs(t, o) from v group by g order by g",
                "select g, paragraphs(t, t) from v group by g order by g",
                "select g, paragraphs(t, o) filter (where o > 1) from v group by g order by g",
                "select g, sources(s) from v group by g order by g",
                "select g, sources(s) filter (where o > 2) from v group by g order by g",
                "select sources(s) from (select sources(s) as s from v group by g) by_group"
            })
    void aggregatesGiveTheSame(String query) throws IOException, SQLException {
        String values = "with v(g, o, t, s) as (values (1, 2, 'Hai\nba', 'b:1:2 a:1:1'), (1, 1, 'Một', 'a:1:1'),"
                + " (1, 10, 'mười\n\n hai ', 'c:0:9'), (2, 3, null, null), (2, 1, 'HOÀ; bình', 'z:1:10 z:1:9'),"
                + " (2, 2, 'Hòa bình', ''), (3, 1, null, 'q:1:1'), (4, null, 'không thứ tự', 'k:2:7-9,12'),"
                + " (4, 1, 'đầu', 'k:2:10 k:2:4 k:10:1'), (4, 2, null, 'k:2:8-11')) ";

        assertThat(rows(onPostgres(), values + query)).isEqualTo(rows(onSqlite(), values + query));
    }
}
