package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.period.WorkingCalendar;

class RowIdsTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a:0:7, a:0:7",
        "a:0:7 a:0:8 a:0:9, a:0:7-9",
        "a:0:9 a:0:7 a:0:8, a:0:7-9",
        "a:0:7 a:0:7, a:0:7",
        "a:0:7 a:0:9, 'a:0:7,9'",
        "a:0:10 a:0:9, a:0:9-10",
        "a:10:1 a:9:1, a:9:1 a:10:1",
        "b:0:1 a:0:1, a:0:1 b:0:1",
        "a:0:7-9 a:0:8-12, a:0:7-12",
        "'a:0:1,3-4 a:0:2', a:0:1-4",
        "'  a:0:1   a:0:2 ', a:0:1-2"
    })
    void consecutiveRowsOfASheetAreWrittenAsOneRun(String given, String written) {
        assertThat(RowIds.parse(given)).hasToString(written);
        assertThat(RowIds.parse(written)).isEqualTo(RowIds.parse(given)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "a:1",
                "a:1:",
                "a:1:0",
                "a:1:-3",
                "a:1:5-3",
                "a:1:5-",
                "a:x:5",
                ":1:5",
                "a:1:5,",
                "a:1:5 b",
                "a:1:5-6-7",
                "a:1:99999999999"
            })
    void whatNamesNoRowIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RowIds.parse(text));
    }

    /** Against a plain sorted set of single ids, over rows dense enough to touch and sparse enough to leave gaps. */
    @Test
    void anyMixtureOfRowsIsKeptEachOnceAndInOrder() {
        Random random = new Random(20230615);
        Comparator<RowId> order =
                Comparator.comparing(RowId::key).thenComparingInt(RowId::sheet).thenComparingInt(RowId::row);
        for (int round = 0; round < 300; round++) {
            int density = 1 + random.nextInt(60);
            List<RowId> ids = IntStream.range(0, random.nextInt(200))
                    .mapToObj(i -> new RowId(
                            random.nextBoolean() ? "aa" : "ab", random.nextInt(12), 1 + random.nextInt(density)))
                    .toList();
            Set<RowId> expected = new TreeSet<>(order);
            expected.addAll(ids);
            List<String> texts = ids.stream().map(RowId::toString).toList();

            RowIds parsed = RowIds.parse(String.join(" ", texts));

            assertThat(parsed.stream()).containsExactlyElementsOf(expected);
            assertThat(parsed.size()).isEqualTo(expected.size());
            assertThat(parsed.isEmpty()).isEqualTo(expected.isEmpty());
            assertThat(RowIds.parse(texts)).isEqualTo(parsed);
            assertThat(RowIds.parse(parsed.texts())).isEqualTo(parsed).hasSameHashCodeAs(parsed);
            int middle = ids.size() / 2;
            assertThat(RowIds.union(List.of(
                            RowIds.parse(texts.subList(middle, texts.size())), RowIds.parse(texts.subList(0, middle)))))
                    .isEqualTo(parsed);
        }
    }

    @Test
    void aLongSheetInAnyOrderIsOneRun() {
        List<String> rows = new ArrayList<>(
                IntStream.rangeClosed(5, 20_004).mapToObj(row -> "k:3:" + row).toList());
        Collections.shuffle(rows, new Random(7));

        RowIds ids = RowIds.parse(rows);

        assertThat(ids).hasToString("k:3:5-20004");
        assertThat(ids.size()).isEqualTo(20_000);
        assertThat(ids.runs(new RowIds.Sheet("k", 3))).containsExactly(new RowIds.Run(5, 20_004));
        assertThat(ids.runs(new RowIds.Sheet("k", 2))).isEmpty();
    }

    @Test
    void theAggregateTakesSingleIdsAndItsOwnResultsAndKeepsGroupsApart() throws SQLException {
        String query = "with v(g, s) as (values (1, 'a:0:3'), (2, 'a:0:9'), (1, 'a:0:2'), (2, null), (1, 'a:0:4'),"
                + " (2, 'a:0:10')) select %s";
        assertThat(rows(query.formatted("sources(s) from v group by g order by g")))
                .containsExactly("a:0:2-4", "a:0:9-10");
        assertThat(rows(query.formatted("sources(t) from (select sources(s) as t from v group by g) x")))
                .containsExactly("a:0:2-4,9-10");
        assertThat(rows(query.formatted("sources(s) from v where g = 3"))).containsExactly("");
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = JdbcConnections.dataSource(
                                Path.of(":memory:"), new WorkingCalendar(Set.of(), Set.of()), false)
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
