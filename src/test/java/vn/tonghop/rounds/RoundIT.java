package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A submission belongs to a round: unit, report type and period. One unit sends the same tasks for two periods, and
 * others for a second report type of one of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundIT {

    private static final Task[] BOOKS = {
        Task.called("Xong trong kỳ trước")
                .assigned("2022-08-01")
                .due("2022-09-30")
                .done("2022-09-15"),
        Task.called("Chuyển kỳ, xong tháng 2")
                .assigned("2022-08-01")
                .due("2023-02-28")
                .done("2023-02-15"),
        Task.called("Chuyển kỳ, chưa xong").assigned("2022-11-01").due("2023-12-29"),
        Task.called("Giao mới, đã xong")
                .assigned("2022-12-15")
                .due("2023-01-31")
                .done("2023-01-31"),
        Task.called("Giao mới, chưa xong").assigned("2023-06-14").due("2023-12-29")
    };

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result earlier;

    @SuppressWarnings("NullAway.Init")
    private Result later;

    @SuppressWarnings("NullAway.Init")
    private Result emulation;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        OwnCatalogue own = office.ownCatalogue().replace("catalogue.yaml", "reports:\n", """
                reports:
                  thi-dua:
                    title: Báo cáo thi đua
                    kind: half
                    window: decree
                    units-due-days: 2
                    agency-due-days: 5
                """);
        for (String file : new String[] {
            "forms/nhiem-vu-giao/form.yaml", "forms/kho-khan/form.yaml", "appendices/phu-luc-iv/appendix.yaml"
        }) {
            own.replace(file, "reports: [thang, 6-thang]", "reports: [thang, 6-thang, thi-dua]");
        }
        UnitWorkbook.of("vp", own.read()).period("2022-H2").tasks(BOOKS).writeTo(office.inbox(), "Ky truoc");
        UnitWorkbook.of("vp", own.read()).tasks(BOOKS).writeTo(office.inbox(), "Ky nay");
        UnitWorkbook.of("vp", own.read())
                .report("thi-dua")
                .tasks(Task.called("Phong trào thi đua"))
                .writeTo(office.inbox(), "Thi dua");
        earlier = office.run("2022-H2", Office.AS_OF);
        later = office.run("2023-H1", Office.AS_OF);
        emulation = office.run("2023-H1-thi-dua", Office.AS_OF);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void theOpeningBalanceAndWhatIsNewLessWhatIsFinishedIsTheClosingBalance() throws Exception {
        long opening = earlier.count("trong_han") + earlier.count("qua_han");
        assertThat(earlier.tasks("trong_han")).containsExactly("Chuyển kỳ, chưa xong", "Chuyển kỳ, xong tháng 2");
        long isNew = 2;
        assertThat(later.count("giao")).isEqualTo(opening + isNew);
        assertThat(later.count("trong_han") + later.count("qua_han"))
                .isEqualTo(opening + isNew - later.count("da_xong"));
        assertThat(later.tasks("trong_han")).containsExactly("Chuyển kỳ, chưa xong", "Giao mới, chưa xong");
    }

    @Test
    void twoReportTypesOfOnePeriodAreTwoRounds() throws Exception {
        assertThat(emulation.tasks("giao")).containsExactly("Phong trào thi đua");
        assertThat(later.tasks("giao")).doesNotContain("Phong trào thi đua");
        assertThat(emulation.revision().round()).isEqualTo("2023-H1-thi-dua");
        assertThat(emulation.workbook().getFileName()).hasToString("tong-hop-2023-H1-thi-dua-r1.xlsx");
    }

    @Test
    void aWorkbookInTheSameInboxCountsInItsOwnRoundAlone() throws Exception {
        assertThat(earlier.tasks("giao")).doesNotContain("Giao mới, đã xong");
        assertThat(later.revision().number()).isEqualTo(1);
        assertThat(office.run("2022-H2", Office.AS_OF).revision().number()).isEqualTo(1);
    }

    @Test
    void latenessIsShownInCalendarAndInWorkingDays(@TempDir Path folder) throws Exception {
        try (Office own = new Office(folder)) {
            // over the Tết holidays of 2023, from Friday 20/01 to Thursday 26/01
            UnitWorkbook.of("vp")
                    .tasks(Task.called("Muộn qua Tết")
                            .due("2023-01-13")
                            .done("2023-01-30")
                            .without("giai_trinh"))
                    .writeTo(own.inbox(), "VP");
            Result result = own.run();
            assertThat(result.findings("VP")).containsExactly("late-needs-explanation M5");
            assertThat(result.verdict("VP")
                            .findings()
                            .get(0)
                            .message()
                            .replaceAll("\\D+", " ")
                            .strip())
                    .isEqualTo("17 6");
        }
    }
}
