package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidation.Source;
import vn.tonghop.job.Export;
import vn.tonghop.submission.RowId;
import vn.tonghop.submission.RowIds;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.ReadBack;

/**
 * A figure that rests on many cells. One unit sends 130 tasks that cost 1, 2, … 130, but for the 50th, whose cost is
 * blank and which the figure leaves out; another sends three.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManySourcesIT {

    private static final String APPENDIX = "Phụ lục IV";
    private static final int TASKS = 130;
    private static final int WITHOUT_COST = 50;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result result;

    @SuppressWarnings("NullAway.Init")
    private Path sent;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        OwnCatalogue own = office.ownCatalogue()
                .replace("forms/nhiem-vu-giao/form.yaml", "derived:\n", """
                          kinh_phi:
                            label: Kinh phí
                            type: number
                        derived:
                        """)
                .block("phu-luc-iv", "kinh-phi", """
                        -- sums: so
                        -- traces: so = kinh_phi
                        select unit as ten, sum(kinh_phi) as so, sources(row_id) as sources
                        from nhiem_vu_giao
                        where kinh_phi is not null
                        group by unit
                        """)
                .block("phu-luc-iv", "bo-hai-dong", """
                        -- sums: so
                        -- traces: so = kinh_phi
                        select 'Bỏ hai dòng' as ten, sum(kinh_phi) as so, sources(row_id) as sources
                        from nhiem_vu_giao where kinh_phi not in (60, 62)
                        """);
        sent = UnitWorkbook.of("vp", own.read())
                .tasks(IntStream.rangeClosed(1, TASKS)
                        .mapToObj(i -> i == WITHOUT_COST ? task(i) : task(i).with("kinh_phi", i))
                        .toArray(Task[]::new))
                .writeTo(office.inbox(), "vp");
        UnitWorkbook.of("ttr", own.read())
                .tasks(
                        task(201).with("kinh_phi", 7),
                        task(202).with("kinh_phi", 8),
                        task(203).with("kinh_phi", 9))
                .writeTo(office.inbox(), "ttr");
        result = office.run();
    }

    @AfterAll
    void close() {
        office.close();
    }

    private static Task task(int number) {
        return Task.called("Việc " + number).by("Công văn số " + number + "/UBND-TH ngày 03/01/2023");
    }

    @Test
    @Order(1)
    void aRunOfCellsOfOneColumnStandsInOneLineWithTheirNumberAndTheirSum() throws Exception {
        String column = column("Kinh phí");
        int first = row("Việc 1");
        int blank = row("Việc " + WITHOUT_COST);
        int last = row("Việc " + TASKS);
        assertThat(last).isEqualTo(first + TASKS - 1);

        // 1 + … + 49 and 51 + … + 130
        assertThat(lines(figure("Cộng kinh-phi", 2)))
                .contains(
                        "vp.xlsx " + column + first + ":" + column + (blank - 1) + " 1225 | 49 ô liền nhau",
                        "vp.xlsx " + column + (blank + 1) + ":" + column + last + " 7240 | 80 ô liền nhau")
                .hasSize(3)
                .anyMatch(line -> line.startsWith("ttr.xlsx ") && line.endsWith(" 24 | 3 ô liền nhau"));
    }

    @Test
    @Order(2)
    void aRunOfCellsThatHoldNoNumbersIsOnlyCounted() throws Exception {
        assertThat(lines(figure("Tổng cộng I+II", 1)))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("vp.xlsx ") && line.endsWith("  | " + TASKS + " ô liền nhau"));
    }

    @Test
    @Order(3)
    void aFigureOfFewCellsHasALineForEach() throws Exception {
        assertThat(lines(figure("ttr", 2, "Bảng kinh-phi")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("ttr.xlsx ") && line.contains(" 8 | ") && line.endsWith("Việc 202"));
    }

    @Test
    @Order(3)
    void aCellWithoutNeighboursIsToldWithItsValueAndWhatItsRowIs() throws Exception {
        String cell = column("Kinh phí") + row("Việc 61");
        assertThat(lines(figure("Cộng bo-hai-dong", 2)))
                .anyMatch(line -> line.startsWith("vp.xlsx " + cell + " 61 | ") && line.endsWith("Việc 61"));
    }

    @Test
    @Order(4)
    void everyCellIsTracedByItself() throws Exception {
        String column = column("Kinh phí");
        int first = row("Việc 1");
        Map<String, String> expected = new LinkedHashMap<>();
        IntStream.rangeClosed(1, TASKS)
                .filter(i -> i != WITHOUT_COST)
                .forEach(i -> expected.put(column + (first + i - 1), Integer.toString(i)));

        List<Source> sources =
                result.trace(APPENDIX, address(figure("Cộng kinh-phi", 2))).sources();

        assertThat(sources).hasSize(TASKS - 1 + 3);
        Map<String, String> found = new LinkedHashMap<>();
        sources.stream()
                .filter(source -> source.file().equals("vp.xlsx"))
                .forEach(source -> found.put(String.valueOf(source.cell()), source.value()));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    @Order(5)
    void theFigureIsRecountedFromAllItsCells() throws Exception {
        String cell = figure("Cộng kinh-phi", 2);
        List<List<String>> sheet = ReadBack.shown(result.workbook(), "Đối chiếu");
        assertThat(sheet).noneMatch(row -> row.contains("LỆCH"));
        assertThat(sheet)
                .filteredOn(row -> row.size() > 9 && row.get(3).equals(cell))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(4, 8))
                        .containsExactly("8489", "8489", "0", Integer.toString(TASKS - 1 + 3)));
    }

    /** What last week's program kept: each id by itself. */
    @Test
    @Order(6)
    void aRevisionThatWasKeptIdByIdIsReadAsWell() throws Exception {
        Path csv = result.workbook().resolveSibling("csv").resolve("nguon-so-lieu.csv");
        String before = Files.readString(csv);
        String cell = address(figure("Cộng kinh-phi", 2));
        List<Source> traced = result.trace(APPENDIX, cell).sources();

        assertThat(writeIdsSingly()).isPositive();
        assertThat(office.engine()
                        .export()
                        .publish(
                                office.round(Office.PERIOD),
                                office.out(),
                                Office.AS_OF.toLocalDate(),
                                Export.Format.CSV))
                .isPresent();

        assertThat(Files.readString(csv)).isEqualTo(before);
        assertThat(new Result(office, office.run().outcome())
                        .trace(APPENDIX, cell)
                        .sources())
                .isEqualTo(traced);
    }

    /** Tells how many texts were changed. */
    private int writeIdsSingly() throws Exception {
        int changed = 0;
        Map<String, String> rows = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + office.home().resolve("tonghop.db"));
                Statement statement = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("update revision_row set sources = ? where rowid = ?")) {
            try (ResultSet result = statement.executeQuery("select rowid, sources from revision_row")) {
                while (result.next()) {
                    rows.put(result.getString(1), result.getString(2));
                }
            }
            for (Map.Entry<String, String> row : rows.entrySet()) {
                String singly = singly(row.getValue());
                changed += singly.equals(row.getValue()) ? 0 : 1;
                update.setString(1, singly);
                update.setString(2, row.getKey());
                update.executeUpdate();
            }
        }
        return changed;
    }

    private static String singly(String json) {
        Matcher ids = Pattern.compile("\"([0-9a-f]{16}:[0-9:,-]+)\"").matcher(json);
        return ids.replaceAll(text -> String.join(
                ",",
                RowIds.parse(text.group(1)).stream()
                        .map(RowId::toString)
                        .map(id -> "\"" + id + "\"")
                        .toList()));
    }

    /** File, cells, value and task of the lines of a figure. */
    private List<String> lines(String figure) throws IOException {
        return ReadBack.shown(result.workbook(), "Nguồn số liệu").stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals(figure))
                .map(row -> row.get(4) + " " + row.get(6) + " " + row.get(7) + " | " + row.get(8))
                .toList();
    }

    private String figure(String first, int column) throws IOException {
        return figure(first, column, "");
    }

    /** The figure in a column, from 0, of the first line that holds a text, below another line. */
    private String figure(String text, int column, String below) throws IOException {
        List<List<String>> rows = ReadBack.shown(result.workbook(), APPENDIX);
        int from = below.isEmpty() ? 0 : line(rows, below, 0);
        return APPENDIX + "!" + new CellAddress(line(rows, text, from) + 1, column + 1).a1();
    }

    private static int line(List<List<String>> rows, String text, int from) {
        return IntStream.range(from, rows.size())
                .filter(i -> rows.get(i).contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static String address(String figure) {
        return figure.substring(figure.indexOf('!') + 1);
    }

    /** The row, from 1, in which a task stands in the file as it was sent. */
    private int row(String task) throws IOException {
        return line(tasks(), task, 0) + 1;
    }

    private String column(String header) throws IOException {
        List<List<String>> rows = tasks();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).startsWith(header)) {
                    return new CellAddress(1, i + 1).a1().replace("1", "");
                }
            }
        }
        throw new AssertionError("no column " + header);
    }

    private List<List<String>> tasks() throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (String sheet : ReadBack.sheets(sent)) {
            List<List<String>> rows = ReadBack.shown(sent, sheet);
            if (rows.stream().flatMap(List::stream).anyMatch("Việc 1"::equals)) {
                found.addAll(rows);
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }
}
