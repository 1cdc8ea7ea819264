package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import vn.tonghop.workbook.ReadBack;

/**
 * All that a run left, in a form in which two runs can be compared: our tables without surrogate ids and the numbers of
 * runs, and the cells of every workbook and the lines of every other file that was written.
 */
final class Remains {

    /** Instead of its surrogate id, a submission goes by the hash of its bytes. */
    private static final String BY_HASH = " join submission s on s.id = t.submission";

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry(
                    "submission",
                    "select hash, file_name, size, received_at, state, attempts, round, unit, unit_written, version,"
                            + " prepared_by, phone, head, read_under from submission"),
            Map.entry("submitted_form", "select s.hash, t.* from submitted_form t" + BY_HASH),
            Map.entry("finding", "select s.hash, t.* from finding t" + BY_HASH),
            Map.entry("finding_count", "select s.hash, t.* from finding_count t" + BY_HASH),
            Map.entry("explanation", "select s.hash, t.* from explanation t" + BY_HASH),
            Map.entry("form_nhiem_vu_giao", "select s.hash, t.* from form_nhiem_vu_giao t" + BY_HASH),
            Map.entry("form_nhiem_vu_trong_tam", "select s.hash, t.* from form_nhiem_vu_trong_tam t" + BY_HASH),
            Map.entry("form_kho_khan", "select s.hash, t.* from form_kho_khan t" + BY_HASH),
            Map.entry("round", "select * from round"),
            Map.entry("revision", "select * from revision"),
            Map.entry("revision_block", "select * from revision_block"),
            Map.entry("revision_row", "select * from revision_row"),
            Map.entry("revision_figure", "select * from revision_figure"),
            Map.entry("journal", "select at, actor, action, subject, detail from journal"));

    private Remains() {}

    /** Sorted rows by table, and rows by workbook and sheet. */
    static Map<String, List<String>> of(Path home) throws IOException, SQLException {
        Map<String, List<String>> remains = workbooks(home);
        try (Connection connection = connect(home)) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                remains.put(table.getKey(), rows(connection, table.getValue()));
            }
        }
        return remains;
    }

    /** The rows by workbook and sheet, and the lines by file. */
    static Map<String, List<String>> workbooks(Path home) throws IOException {
        Map<String, List<String>> remains = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                // a killed writer may leave the part that it wrote; it never has a name that counts
                if (file.toString().endsWith(".xlsx")) {
                    workbook(file, home, remains);
                } else if (!file.toString().endsWith(".part")) {
                    remains.put(home.relativize(file).toString(), Files.readAllLines(file));
                }
            }
        }
        return remains;
    }

    private static void workbook(Path file, Path home, Map<String, List<String>> remains) throws IOException {
        List<String> sheets;
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            sheets = workbook.getSheets().map(Sheet::getName).toList();
        }
        for (String sheet : sheets) {
            List<String> rows =
                    ReadBack.shown(file, sheet).stream().map(List::toString).toList();
            remains.put(home.relativize(file) + " " + sheet, rows);
        }
    }

    static Connection connect(Path home) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tonghop.db") + "?busy_timeout=60000");
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    if (!"submission".equals(result.getMetaData().getColumnName(i))) {
                        row.append(result.getString(i)).append(" | ");
                    }
                }
                rows.add(row.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }

    /** The single column of a query. */
    static List<String> column(Path home, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(home);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }
}
