package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.submission.SubmittedForm;

/** A task is identified by its document and its item in it; without an item by document, due date and folded subject. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskIdentityIT {

    private static final String PLAN = "Kế hoạch số 228/KH-UBND ngày 30/12/2022";
    private static final String LETTER = "Công văn số 1490/UBND-TH ngày 06/01/2023";
    private static final Task OPINION = Task.called("Tham gia ý kiến dự thảo Báo cáo đánh giá giữa nhiệm kỳ")
            .by(LETTER)
            .due("2023-01-10");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result result;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        UnitWorkbook.of("vp")
                .tasks(
                        Task.called("Mục 47").by(PLAN).with("muc", "47"),
                        Task.called("Mục 48").by(PLAN).with("muc", "48"),
                        Task.called("Cùng văn bản, việc thứ nhất").by(LETTER),
                        Task.called("Một việc hoàn toàn khác với việc kia").by(LETTER),
                        OPINION)
                .writeTo(office.inbox(), "VP");
        UnitWorkbook.of("qlkh")
                .tasks(
                        Task.called("Mục 47, ghi theo cách khác")
                                .by("Kế hoạch 228/KH-UBND ngày 30/12/2022")
                                .with("muc", "47")
                                .due("2023-02-28")
                                .supporting(),
                        // case, spaces, place of the accent and the full stop make no other task
                        OPINION.with("noi_dung", "THAM GIA Ý  KIẾN DỰ THẢO BÁO CÁO ĐÁNH GIÁ GIỮA NHIỆM KỲ.")
                                .supporting(),
                        OPINION.due("2023-01-11").supporting())
                .writeTo(office.inbox(), "QLKH");
        UnitWorkbook.of("qlcn")
                .tasks(
                        Task.called("Rà soát danh mục nhiệm vụ khoa học năm 2023")
                                .by(LETTER),
                        Task.called("Rà soát danh mục nhiệm vụ khoa học năm 2024")
                                .by(LETTER))
                .writeTo(office.inbox(), "QLCN");
        UnitWorkbook.of("ttr")
                .tasks(
                        Task.called("Thanh tra").by(PLAN).with("muc", "3"),
                        Task.called("Thanh tra chuyên đề").by(PLAN).with("muc", "3"))
                .writeTo(office.inbox(), "TTR");
        result = office.run();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void itemsOfOneDocumentAreDifferentTasks() throws Exception {
        assertThat(result.tasks("giao")).contains("Mục 47", "Mục 48");
    }

    @Test
    void oneDocumentWithDifferentSubjectsGivesTwoTasks() throws Exception {
        assertThat(result.tasks("giao"))
                .contains("Cùng văn bản, việc thứ nhất", "Một việc hoàn toàn khác với việc kia");
        assertThat(result.findings("VP"))
                .noneMatch(finding -> finding.startsWith("duplicate-item") || finding.startsWith("possible-duplicate"));
    }

    @Test
    void tasksOfTwoUnitsAreOneByDocumentAndItemOrByDocumentDueDateAndFoldedSubject() throws Exception {
        // of VP 5 tasks, of QLKH the one with another due date, of QLCN 2; of TTR none: it has an error
        assertThat(result.count("giao")).isEqualTo(8);
        assertThat(result.tasks("giao")).hasSize(10);
    }

    @Test
    void nearlyTheSameSubjectUnderOneDocumentIsAWarning() {
        assertThat(result.findings("QLCN")).containsExactly("possible-duplicate E5", "possible-duplicate E6");
        assertThat(result.form("QLCN", Task.FORM).state()).isEqualTo(SubmittedForm.State.ACCEPTED);
    }

    @Test
    void theSameTaskTwiceInOneUnitIsAnError() {
        assertThat(result.findings("TTR")).contains("duplicate-item C6");
        assertThat(result.form("TTR", Task.FORM).state()).isEqualTo(SubmittedForm.State.REJECTED);
    }
}
