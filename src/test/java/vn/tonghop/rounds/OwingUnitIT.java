package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.submission.SubmittedForm;

/**
 * A unit owes a round when it is valid on the cut-off date; a dissolved unit's figures belong to its successor. The
 * measurement sub-department was dissolved on 10/02/2023, into the measurement division.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwingUnitIT {

    private static final String DISSOLVED = "Chi cục Tiêu chuẩn Đo lường Chất lượng";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result result;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        office.ownCatalogue().block("phu-luc-iv", "theo-don-vi", """
                select unit as ten, count(*) as so, sources(row_id) as sources from nhiem_vu_giao group by unit
                """);
        UnitWorkbook.of("cctdc")
                .tasks(Task.called("Việc của Chi cục đã giải thể"))
                .writeTo(office.inbox(), "CCTDC");
        UnitWorkbook.of("qltdc")
                .tasks(Task.called("Việc của Phòng nhận bàn giao"))
                .writeTo(office.inbox(), "QLTDC");
        result = office.run();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aUnitThatIsDissolvedOnTheCutOffDateDoesNotOweTheRound() {
        assertThat(result.outcome().missing())
                .extracting("unit")
                .hasSize(7)
                .contains("Văn phòng")
                .doesNotContain(DISSOLVED);
    }

    @Test
    void itOwesTheRoundWhoseCutOffItLivedToSee() throws Exception {
        Result before = office.run("2022-H2", Office.AS_OF);
        assertThat(before.outcome().missing()).extracting("unit").hasSize(9).contains(DISSOLVED);
    }

    @Test
    void theNameIsThatOfTheCutOffDate() throws Exception {
        Result before = office.run("2022-H2", Office.AS_OF);
        assertThat(before.outcome().missing())
                .extracting("unit")
                .contains("Trung tâm Nghiên cứu, Ứng dụng và Thông tin Khoa học và Công nghệ");
        assertThat(result.outcome().missing())
                .extracting("unit")
                .contains("Trung tâm Nghiên cứu, Chuyển giao công nghệ và Đổi mới sáng tạo");
    }

    @Test
    void aDissolvedUnitsSubmissionIsAcceptedWithAWarning() {
        assertThat(result.findings("CCTDC")).containsExactly("dissolved-unit B5");
        assertThat(result.form("CCTDC", Task.FORM).state()).isEqualTo(SubmittedForm.State.ACCEPTED);
    }

    @Test
    void itsFiguresBelongToItsSuccessor() {
        assertThat(result.rows("phu-luc-iv", "theo-don-vi"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.values()).containsEntry("ten", "qltdc").containsEntry("so", 2L));
    }

    @Test
    void itsSubmissionDoesNotStandInForItsSuccessors(@TempDir Path folder) throws Exception {
        try (Office alone = new Office(folder)) {
            UnitWorkbook.of("cctdc")
                    .tasks(Task.called("Việc của Chi cục đã giải thể"))
                    .writeTo(alone.inbox(), "CCTDC");
            assertThat(alone.run().outcome().missing())
                    .extracting("unit")
                    .contains("Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng");
        }
    }
}
