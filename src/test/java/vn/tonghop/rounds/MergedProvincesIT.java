package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.workbook.ReadBack;

/**
 * Two provinces become one in the middle of a year: their departments become one, and two series of documents, of the same
 * numbers, coexist with that of the new province.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergedProvincesIT {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-01-05T00:00:00");
    private static final String BEFORE = "2025-H1";
    private static final String AFTER = "2025-H2";

    /** Of the same number, day and due day, with the same item: everything but the issuer. */
    private static final Task FIFTEEN = Task.called("Xây dựng kế hoạch")
            .by("Quyết định số 15/QĐ-UBND ngày 10/02/2025")
            .with("muc", "1")
            .due("2025-12-31");

    private static final Task NATIONAL = Task.called("Thực hiện Nghị quyết")
            .by("Nghị quyết số 57-NQ/TW ngày 22/12/2024")
            .with("muc", "1")
            .due("2025-12-31");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result before;

    @SuppressWarnings("NullAway.Init")
    private Result after;

    @SuppressWarnings("NullAway.Init")
    private Result beforeAsOfToday;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder, NOW);
        Catalogue own = Provinces.in(office).read();
        UnitWorkbook.of("so-bac", own).period(BEFORE).tasks(FIFTEEN, NATIONAL).writeTo(office.inbox(), "Bac");
        UnitWorkbook.of("so-nam", own).period(BEFORE).tasks(FIFTEEN, NATIONAL).writeTo(office.inbox(), "Nam");
        UnitWorkbook.of("vien-nam", own)
                .period(BEFORE)
                .tasks(FIFTEEN.supporting())
                .writeTo(office.inbox(), "Vien ky 1");
        UnitWorkbook.of("so", own)
                .period(AFTER)
                .tasks(
                        FIFTEEN.by("Quyết định số 15/QĐ-UBND ngày 10/02/2025 của UBND tỉnh Bắc"),
                        FIFTEEN.by("Quyết định số 15/QĐ-UBND ngày 10/02/2025 của UBND tỉnh Nam"),
                        FIFTEEN.by("Quyết định số 15/QĐ-UBND ngày 18/7/2025 của UBND tỉnh Bắc"))
                .writeTo(office.inbox(), "So moi");
        UnitWorkbook.of("vien-nam", own)
                .period(AFTER)
                .tasks(FIFTEEN.supporting())
                .writeTo(office.inbox(), "Vien ky 2");
        before = office.run(BEFORE, NOW);
        after = office.run(AFTER, NOW);
        office.set("don-vi: theo-bao-cao", "don-vi: hien-nay");
        beforeAsOfToday = office.run(BEFORE, NOW);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void theSameNumberOfTwoProvincesIsTwoTasks() {
        // 15 of Bắc, 15 of Nam (which the institute of Nam carries too), and one resolution of the whole country
        assertThat(before.count("giao")).isEqualTo(3);
    }

    @Test
    void anIssuerThatIsNotNamedIsThatOfTheProvinceInWhichTheUnitStoodOnTheDayOfTheDocument() {
        // the institute's 15 is that of Nam; 15 of July is of the new province, though that is called Bắc, too
        assertThat(after.count("giao")).isEqualTo(3);
        assertThat(after.findings("So moi")).noneMatch(code -> code.startsWith("duplicate-item"));
    }

    @Test
    void aNewUnitDoesNotKnowWhichOfItsPredecessorsProvincesAnOldNumberIsOf(@TempDir Path folder) throws Exception {
        try (Office other = new Office(folder, NOW)) {
            Catalogue own = Provinces.in(other).read();
            UnitWorkbook.of("so", own).period(AFTER).tasks(FIFTEEN).writeTo(other.inbox(), "So moi");
            UnitWorkbook.of("vien-nam", own)
                    .period(AFTER)
                    .tasks(FIFTEEN.supporting())
                    .writeTo(other.inbox(), "Vien");
            assertThat(other.run(AFTER, NOW).count("giao")).isEqualTo(2);
        }
    }

    @Test
    void asReportedTheOldDepartmentsStandForThemselves() {
        assertThat(figures(before))
                .containsExactly(entry("Sở Khoa học Bắc", 2L), entry("Sở Khoa học Nam", 2L), entry("Viện Nam", 1L));
    }

    @Test
    void asOfTodayTheFiguresOfBothAreAddedUpUnderTheOneThatCameOfThem() {
        assertThat(figures(beforeAsOfToday))
                .containsExactly(entry("Sở Khoa học và Công nghệ", 4L), entry("Viện Nam", 1L));
        assertThat(beforeAsOfToday.count("giao")).isEqualTo(before.count("giao"));
    }

    @Test
    void whatStandsBehindAFigureOfTodayIsTheUnitsThatSubmittedIt() throws Exception {
        assertThat(office.run(BEFORE, NOW)
                        .trace("Phụ lục IV", cellOf("Sở Khoa học và Công nghệ"))
                        .sources())
                .extracting(source -> source.unit())
                .containsOnly("so-bac", "so-nam");
    }

    @Test
    void theReadingInForceStandsOnTheReconciliationSheetAndMakesARevision() throws Exception {
        assertThat(settings(before)).contains("don-vi = theo-bao-cao");
        assertThat(settings(beforeAsOfToday)).contains("don-vi = hien-nay");
        assertThat(beforeAsOfToday.revision().number()).isEqualTo(2);
    }

    @Test
    void eachOldDepartmentOwesTheRoundBeforeTheMergerAndTheNewOneTheRoundAfterIt(@TempDir Path folder)
            throws Exception {
        try (Office none = new Office(folder, NOW)) {
            Provinces.in(none);
            assertThat(none.run(BEFORE, NOW).outcome().missing())
                    .extracting("unit")
                    .containsExactly("Sở Khoa học Bắc", "Sở Khoa học Nam", "Viện Nam");
            assertThat(none.run(AFTER, NOW).outcome().missing())
                    .extracting("unit")
                    .containsExactly("Viện Nam", "Sở Khoa học và Công nghệ");
        }
    }

    private static Map<String, Object> figures(Result result) {
        Map<String, Object> figures = new LinkedHashMap<>();
        result.rows("phu-luc-iv", "theo-don-vi")
                .forEach(row -> figures.put(
                        String.valueOf(row.values().get("ten")), row.values().getOrDefault("so", 0L)));
        return figures;
    }

    private String cellOf(String name) throws Exception {
        List<List<String>> sheet = ReadBack.shown(beforeAsOfToday.workbook(), "Phụ lục IV");
        for (int row = 0; row < sheet.size(); row++) {
            if (sheet.get(row).contains(name)) {
                return "C" + (row + 1);
            }
        }
        throw new IllegalStateException("no " + name);
    }

    private static String settings(Result result) throws Exception {
        return ReadBack.shown(result.workbook(), "Đối chiếu").stream()
                .flatMap(List::stream)
                .filter(text -> text.contains("don-vi = "))
                .findFirst()
                .orElse("");
    }
}
