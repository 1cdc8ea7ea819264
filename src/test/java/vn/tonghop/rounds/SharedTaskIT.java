package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A task that several units carry is one task; the lead unit's state decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedTaskIT {

    private static final Task LEAD_OPEN = Task.called("Chủ trì chưa xong, phối hợp đã xong");
    private static final Task LEAD_LATE = Task.called("Chủ trì xong muộn, phối hợp xong sớm");
    private static final Task LEAD_DONE = Task.called("Chủ trì đã xong, phối hợp chưa xong");
    private static final Task ALL_DONE = Task.called("Không ai chủ trì, tất cả đã xong");
    private static final Task ONE_OPEN = Task.called("Không ai chủ trì, còn một đơn vị chưa xong");
    private static final Task LEAD_DONE_BEFORE = Task.called("Chủ trì xong trước kỳ, phối hợp chưa xong")
            .assigned("2022-06-01")
            .due("2022-12-14");
    private static final Task SUPPORT_DONE_BEFORE = Task.called("Phối hợp xong trước kỳ, chủ trì xong trong kỳ")
            .assigned("2022-06-01")
            .due("2022-12-30");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result result;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        UnitWorkbook.of("qlkh")
                .tasks(
                        LEAD_OPEN,
                        LEAD_LATE.done("2023-02-10"),
                        LEAD_DONE.done("2023-01-20"),
                        ALL_DONE.supporting().done("2023-01-20"),
                        ONE_OPEN.supporting().done("2023-01-20"),
                        LEAD_DONE_BEFORE.done("2022-12-14"),
                        SUPPORT_DONE_BEFORE.done("2022-12-16"))
                .writeTo(office.inbox(), "QLKH");
        // stands before the lead in the register
        UnitWorkbook.of("vp")
                .tasks(
                        LEAD_OPEN.supporting().done("2023-01-20"),
                        LEAD_LATE.supporting().done("2023-01-20"),
                        LEAD_DONE.supporting(),
                        ALL_DONE.supporting().done("2023-02-10"),
                        ONE_OPEN.supporting(),
                        LEAD_DONE_BEFORE.supporting(),
                        SUPPORT_DONE_BEFORE.supporting().done("2022-12-01"))
                .writeTo(office.inbox(), "VP");
        result = office.run();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void isCountedOnceAndHasTheRowsOfAllItsUnitsAsSources() throws Exception {
        assertThat(result.count("giao")).isEqualTo(6);
        assertThat(result.tasks("giao")).hasSize(11);
    }

    @Test
    void isNotFinishedBeforeItsLeadIs() throws Exception {
        assertThat(result.tasks("qua_han")).contains(subject(LEAD_OPEN));
        assertThat(result.tasks("da_xong")).doesNotContain(subject(LEAD_OPEN));
    }

    @Test
    void isLateWhenItsLeadIs() throws Exception {
        assertThat(result.tasks("xong_qua_han")).contains(subject(LEAD_LATE));
    }

    @Test
    void isFinishedWhenItsLeadIsWhateverTheOthersShow() throws Exception {
        assertThat(result.tasks("dung_han")).contains(subject(LEAD_DONE));
    }

    @Test
    void isFinishedWithoutALeadOnlyWhenAllHaveFinishedAndOnTheDayOfTheLast() throws Exception {
        assertThat(result.tasks("xong_qua_han")).contains(subject(ALL_DONE));
        assertThat(result.tasks("qua_han")).contains(subject(ONE_OPEN));
    }

    @Test
    void isOffTheBooksWhenItsLeadFinishedBeforeTheWindow() throws Exception {
        assertThat(result.tasks("giao")).doesNotContain(subject(LEAD_DONE_BEFORE));
    }

    @Test
    void takesNoSourceFromARowThatIsSetAside() throws Exception {
        assertThat(result.tasks("dung_han")).containsOnlyOnce(subject(SUPPORT_DONE_BEFORE));
        assertThat(result.findings("VP")).containsExactly("outside-window B11");
    }

    private static String subject(Task task) {
        return String.valueOf(task.cells().get("noi_dung"));
    }
}
