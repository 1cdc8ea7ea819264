package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.workbook.ReadBack;

/** An error blocks the form it stands in; a file that cannot be read blocks everything in it; missing is never 0. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RejectedFormIT {

    private static final String OFFICE = "Văn phòng";
    private static final String SCIENCE = "Phòng Quản lý Khoa học và Công nghệ";
    private static final String INSPECTORATE = "Thanh tra Sở";
    private static final String TASKS = "Nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result result;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        UnitWorkbook.of("vp")
                .tasks(Task.called("Đủ"), Task.called("Thiếu thời hạn").without("thoi_han"))
                .row("kho-khan", Map.of("nguon", "van-ban", "noi_dung", "Thời gian xử lý quá gấp."))
                .writeTo(office.inbox(), "VP");
        Files.write(office.inbox().resolve("QLKH.xlsx"), new byte[] {'P', 'K', 3, 4, 5, 6, 7, 8});
        for (String unit : List.of("qlcn", "qltdc", "khtc", "ttnc", "ttkt")) {
            UnitWorkbook.of(unit).tasks(Task.called("Việc của " + unit)).writeTo(office.inbox(), unit);
        }
        result = office.run();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void anErrorBlocksItsFormWithAllItsRows() throws Exception {
        assertThat(result.findings("VP")).containsExactly("required G6");
        SubmittedForm form = result.form("VP", Task.FORM);
        assertThat(form.state()).isEqualTo(SubmittedForm.State.REJECTED);
        assertThat(List.of(form.read(), form.used(), form.rejected(), form.setAsideRows()))
                .containsExactly(2, 0, 2, 0);
        assertThat(result.tasks("giao")).noneMatch(subject -> subject.equals("Đủ"));
    }

    @Test
    void anErrorLeavesTheUnitsOtherFormsIn() {
        assertThat(result.form("VP", "kho-khan").state()).isEqualTo(SubmittedForm.State.ACCEPTED);
        assertThat(result.rows(Result.APPENDIX, Result.SUMMARY)
                        .map(row -> row.values().get("kho_khan")))
                .contains("Thời gian xử lý quá gấp.");
    }

    @Test
    void aFileThatCannotBeReadBlocksEverythingInIt() {
        assertThat(result.verdict("QLKH").submission().state()).isEqualTo(Submission.State.REFUSED);
        assertThat(result.findings("QLKH")).containsExactly("damaged");
        assertThat(result.verdict("QLKH").forms()).isEmpty();
    }

    @Test
    void theMarkBesideEveryTotalNamesTheMissingUnitsAndTheFormThatIsMissing() throws Exception {
        String mark = "Số liệu chưa đầy đủ: còn thiếu báo cáo của " + OFFICE + " (biểu " + TASKS + "); " + INSPECTORATE
                + "; " + SCIENCE;
        List<List<String>> totals = rows("Phụ lục IV", "Tổng cộng I+II");
        assertThat(totals).singleElement().satisfies(total -> assertThat(total).endsWith(mark));
        // the tables of late tasks read that form alone
        String withoutForm =
                "Số liệu chưa đầy đủ: còn thiếu báo cáo của " + OFFICE + "; " + INSPECTORATE + "; " + SCIENCE;
        assertThat(rows("Phụ lục IV", "Tổng cộng"))
                .singleElement()
                .satisfies(total -> assertThat(total).endsWith(withoutForm));
        assertThat(rows("Phụ lục IV", "Tổng số"))
                .singleElement()
                .satisfies(total -> assertThat(total).endsWith(withoutForm));
    }

    @Test
    void anAppendixThatDoesNotReadTheBlockedFormDoesNotCallItMissing() throws Exception {
        assertThat(ReadBack.shown(result.workbook(), "Phụ lục III").stream()
                        .flatMap(List::stream)
                        .filter(text -> text.contains("chưa đầy đủ")))
                .isNotEmpty()
                .allMatch(text ->
                        text.equals("Số liệu chưa đầy đủ: còn thiếu báo cáo của " + INSPECTORATE + "; " + SCIENCE));
    }

    @Test
    void aMissingUnitIsNeverZero() throws Exception {
        assertThat(result.count("giao")).isEqualTo(5);
        assertThat(result.tasks("giao")).hasSize(5);
        assertThat(result.outcome().missing()).extracting("unit").containsExactly(OFFICE, INSPECTORATE, SCIENCE);
    }

    private List<List<String>> rows(String sheet, String first) throws IOException {
        return ReadBack.shown(result.workbook(), sheet).stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals(first))
                .toList();
    }
}
