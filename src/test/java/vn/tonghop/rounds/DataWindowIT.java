package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A task is on a round's books when it is alive in the data window: 15/12/2022 to 14/6/2023. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataWindowIT {

    private static final String FILE = "Van phong";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result result;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        UnitWorkbook.of("vp")
                .tasks(
                        Task.called("Xong trước kỳ")
                                .assigned("2022-06-01")
                                .due("2022-12-20")
                                .done("2022-12-14"),
                        Task.called("Xong ngày đầu kỳ")
                                .assigned("2022-06-01")
                                .due("2022-12-20")
                                .done("2022-12-15"),
                        Task.called("Giao tháng 12, xong tháng 1")
                                .assigned("2022-12-20")
                                .due("2023-01-31")
                                .done("2023-01-10"),
                        Task.called("Xong ngày cuối kỳ")
                                .assigned("2023-05-04")
                                .due("2023-06-14")
                                .done("2023-06-14"),
                        Task.called("Hạn sau ngày chốt").assigned("2023-06-14").due("2023-06-30"),
                        Task.called("Xong sau ngày chốt, còn hạn")
                                .assigned("2023-06-01")
                                .due("2023-06-30")
                                .done("2023-06-15"),
                        Task.called("Xong sau ngày chốt, quá hạn")
                                .assigned("2023-06-01")
                                .due("2023-06-13")
                                .done("2023-06-15"),
                        Task.called("Hạn đúng ngày chốt").assigned("2023-06-01").due("2023-06-14"),
                        Task.called("Giao sau ngày chốt").assigned("2023-06-15").due("2023-06-30"))
                .writeTo(office.inbox(), FILE);
        result = office.run();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aTaskFinishedBeforeTheWindowAndOneAssignedAfterTheCutOffAreSetAsideWithANote() {
        // what was finished after the cut-off counts, as not finished: two of the tasks
        assertThat(result.findings(FILE))
                .containsExactlyInAnyOrder(
                        "outside-window B5", "outside-window B13", "done-after-cutoff H10", "done-after-cutoff H11");
        assertThat(result.form(FILE, Task.FORM).setAside()).containsEntry("outside-window", 2);
        assertThat(result.form(FILE, Task.FORM).used()).isEqualTo(7);
    }

    @Test
    void aTaskAssignedInDecemberAndFinishedInJanuaryCounts() throws Exception {
        assertThat(result.tasks("giao")).contains("Giao tháng 12, xong tháng 1");
        assertThat(result.tasks("da_xong")).contains("Giao tháng 12, xong tháng 1");
    }

    @Test
    void theFirstAndTheLastDayOfTheWindowAreInIt() throws Exception {
        assertThat(result.tasks("dung_han"))
                .containsExactly("Giao tháng 12, xong tháng 1", "Xong ngày cuối kỳ", "Xong ngày đầu kỳ");
    }

    @Test
    void aTaskDueAfterTheCutOffIsInProgress() throws Exception {
        assertThat(result.tasks("trong_han"))
                .containsExactly("Hạn sau ngày chốt", "Hạn đúng ngày chốt", "Xong sau ngày chốt, còn hạn");
    }

    @Test
    void aTaskFinishedAfterTheCutOffIsNotFinishedInThisRound() throws Exception {
        assertThat(result.tasks("qua_han")).containsExactly("Xong sau ngày chốt, quá hạn");
        assertThat(result.tasks("da_xong")).noneMatch(task -> task.contains("sau ngày chốt"));
    }

    @Test
    void theFourWaySplitIsStoredAndAddsUpToWhatWasAssigned() {
        List<Long> split = List.of(
                result.count("dung_han"),
                result.count("qua_han_xong"),
                result.count("trong_han"),
                result.count("qua_han"));
        assertThat(split).containsExactly(3L, 0L, 3L, 1L);
        assertThat(result.count("giao")).isEqualTo(7);
    }
}
