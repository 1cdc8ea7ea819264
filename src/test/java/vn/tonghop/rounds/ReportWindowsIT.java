package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.cli.Said;

/**
 * The windows of the department's reports, under a catalogue with a report type for each: the six-month report of 2023
 * by the decree, the emulation report of the same half by the calendar, and the year's programme as of November 2024.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportWindowsIT {

    private static final String DECEMBER = "Giao 20/12/2022, xong 22/12/2022";
    private static final String JUNE = "Giao 19/6/2023";
    private static final String NOVEMBER = "Giao 15/11/2024";
    private static final String AFTER = "Giao 02/12/2024";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Catalogue catalogue;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        OwnCatalogue own = office.ownCatalogue()
                .replace("catalogue.yaml", "\nforms: [", """

                          thi-dua: {title: Báo cáo thi đua, kind: half, window: calendar}
                          chuong-trinh: {title: Báo cáo chương trình công tác, kind: year, window: as-of}

                        forms: [""")
                .write("rounds.csv", """
                        round,from,to,units_due,agency_due,letter,subject,recipient,signer_title,signer
                        2024-chuong-trinh,,30/11/2024,,,Công văn số 4986/UBND-NC ngày 11/11/2024,,,,
                        """);
        for (String file : List.of("forms/nhiem-vu-giao/form.yaml", "forms/kho-khan/form.yaml")) {
            own.replace(file, "reports: [", "reports: [thi-dua, chuong-trinh, ");
        }
        own.replace("appendices/phu-luc-iv/appendix.yaml", "reports: [", "reports: [thi-dua, chuong-trinh, ");
        catalogue = own.read();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void theSixMonthReportCountsTheTwentyFirstAndTwentySecondOfDecember() throws Exception {
        Result result = run("2023-H1", "6-thang", "2023-06-15");

        // due 21/12/2022, done a day later: outside the calendar's half, inside the decree's
        assertThat(result.tasks("giao")).containsExactly(DECEMBER);
        assertThat(result.tasks("qua_han_xong")).containsExactly(DECEMBER);
        assertThat(result.findings("2023-H1")).containsExactly("outside-window B6", "short-term G5");
    }

    @Test
    void theEmulationReportCountsADecisionOfTheNineteenthOfJune() throws Exception {
        Result result = run("2023-H1", "thi-dua", "2023-07-20");

        assertThat(result.outcome().round().code()).isEqualTo("2023-H1-thi-dua");
        assertThat(result.tasks("giao")).containsExactly(JUNE);
        assertThat(result.findings("2023-H1-thi-dua")).containsExactly("outside-window B5");
    }

    @Test
    void theProgrammeOfTheYearCountsUpToTheDayThatIsSet() throws Exception {
        UnitWorkbook.of("vp", catalogue)
                .report("chuong-trinh")
                .period("2024")
                .tasks(
                        Task.called(NOVEMBER).assigned("2024-11-15").due("2024-12-20"),
                        Task.called(AFTER).assigned("2024-12-02").due("2024-12-20"))
                .writeTo(office.inbox(), "2024-chuong-trinh");

        Result result = office.run(office.round("2024-chuong-trinh"), LocalDateTime.parse("2024-12-03T08:00:00"));

        assertThat(result.tasks("giao")).containsExactly(NOVEMBER);
        assertThat(result.findings("2024-chuong-trinh")).containsExactly("outside-window B6");
        assertThat(result.findings("2024-chuong-trinh")).hasSize(1);
        assertThat(result.verdict("2024-chuong-trinh").findings())
                .allMatch(finding -> !finding.isError() && finding.message().contains("01/01/2024 – 30/11/2024"));
    }

    @Test
    void aReportAsOfADayIsNotMadeWhileNobodyHasSetTheDay() {
        Said done =
                Said.by("status", "--home", office.home().toString(), "--period", "2025", "--report", "chuong-trinh");

        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("2025-chuong-trinh", "rounds.csv");
    }

    private Result run(String period, String report, String asOf) throws Exception {
        String code = report.equals("6-thang") ? period : period + "-" + report;
        UnitWorkbook.of("vp", catalogue)
                .report(report)
                .period(period)
                .tasks(
                        Task.called(DECEMBER)
                                .assigned("2022-12-20")
                                .due("2022-12-21")
                                .done("2022-12-22"),
                        Task.called(JUNE).assigned("2023-06-19").due("2023-07-31"))
                .writeTo(office.inbox(), code);
        return office.run(office.round(code), LocalDateTime.parse(asOf + "T08:00:00"));
    }
}
