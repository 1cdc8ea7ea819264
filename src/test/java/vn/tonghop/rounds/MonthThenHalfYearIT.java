package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.ReadBack;

/**
 * January 2023 and then the first half of 2023 in one data folder. The measurement sub-department reports for January and is
 * gone by June; the information centre bears its old name in January. One of the sub-department's tasks was lost with it, and
 * one that a division had finished is open again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthThenHalfYearIT {

    private static final String MONTH = "2023-01";
    private static final Path JANUARY = Path.of("samples", MONTH, "inbox");
    private static final LocalDateTime IN_JANUARY = LocalDateTime.parse("2023-01-16T08:00:00");

    private static final String CENTRE_BEFORE = "Trung tâm Nghiên cứu, Ứng dụng và Thông tin Khoa học và Công nghệ";
    private static final String SUB_DEPARTMENT = "Chi cục Tiêu chuẩn Đo lường Chất lượng";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result january;

    @SuppressWarnings("NullAway.Init")
    private Result halfYear;

    @SuppressWarnings("NullAway.Init")
    private Result alone;

    @SuppressWarnings("NullAway.Init")
    private Result januaryAsOfToday;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        try (Office other = Office.withSamples(folder.resolve("alone"))) {
            alone = other.run();
        }
        office = new Office(folder);
        office.ownCatalogue();
        copy(JANUARY, office.inbox());
        january = office.run(MONTH, IN_JANUARY);
        Office.copySamples(office.inbox());
        halfYear = office.run();
        office.set("don-vi: theo-bao-cao", "don-vi: hien-nay");
        januaryAsOfToday = office.run(MONTH, IN_JANUARY);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aUnitThatIsDissolvedInFebruaryOwesJanuaryAndNotTheHalfYear() {
        assertThat(january.outcome().missing()).extracting("unit").hasSize(5).doesNotContain(SUB_DEPARTMENT);
        assertThat(unitsOf(january)).contains(SUB_DEPARTMENT);
        assertThat(unitsOf(halfYear)).hasSize(8).doesNotContain(SUB_DEPARTMENT);
    }

    @Test
    void aNameIsNoOldOneBeforeItWasChanged() {
        assertThat(january.findings("TT Ung dung - thang 01")).isEmpty();
        assertThat(halfYear.findings("TT Ung dung - bieu mau 6 thang")).contains("old-unit-name A2");
        assertThat(unitsOf(january)).contains(CENTRE_BEFORE);
        assertThat(unitsOf(halfYear)).doesNotContain(CENTRE_BEFORE);
    }

    @Test
    void januaryComesToWhatItsFourWorkbooksHold() {
        // by hand: 16 rows are 15 tasks, 8 finished by 14/01, one of them late; the others are within their term
        assertThat(january.count("giao")).isEqualTo(15);
        assertThat(january.count("da_xong")).isEqualTo(8);
        assertThat(january.count("xong_qua_han")).isEqualTo(1);
        assertThat(january.count("trong_han")).isEqualTo(7);
        assertThat(january.count("qua_han")).isZero();
    }

    @Test
    void theHalfYearsTablesAreThoseOfAFolderThatKnowsNoJanuary() throws Exception {
        for (String sheet : List.of("Phụ lục III", "Phụ lục IV")) {
            assertThat(ReadBack.shown(halfYear.workbook(), sheet)).isEqualTo(ReadBack.shown(alone.workbook(), sheet));
        }
        assertThat(halfYear.count("giao")).isEqualTo(58);
    }

    @Test
    void anOpenTaskOfADissolvedUnitIsAskedForFromItsSuccessor() {
        assertThat(messages(halfYear, "Biểu tổng hợp NV UBND tỉnh giao - P.TĐC", "open-task-disappeared"))
                .singleElement()
                .asString()
                .contains("6612/UBND-KGVX");
    }

    @Test
    void anOpenTaskThatTheSuccessorGoesOnWithIsNotAskedFor() {
        assertThat(messages(halfYear, "Biểu tổng hợp NV UBND tỉnh giao - P.TĐC", "open-task-disappeared"))
                .noneMatch(message -> message.contains("6558/UBND-KT"));
        assertThat(halfYear.findings("VP_Phu luc III-IV_6 thang dau nam 2023"))
                .noneMatch(code -> code.startsWith("open-task-disappeared"));
    }

    @Test
    void aFinishedTaskThatIsOpenAgainIsMarked() {
        assertThat(messages(halfYear, "qlkh_6T2023_final_final", "differs-from-nested-round"))
                .singleElement()
                .asString()
                .contains("12/01/2023");
    }

    @Test
    void asOfTodayTheSubDepartmentsTasksOfJanuaryStandUnderTheDivisionThatTookOver() {
        assertThat(assignedTo(january, SUB_DEPARTMENT)).isEqualTo(3L);
        assertThat(assignedTo(januaryAsOfToday, SUB_DEPARTMENT)).isNull();
        assertThat(assignedTo(januaryAsOfToday, "Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng"))
                .isEqualTo(3L);
        assertThat(januaryAsOfToday.count("giao")).isEqualTo(january.count("giao"));
    }

    private static List<String> unitsOf(Result result) {
        return result.rows("theo-don-vi", "don-vi")
                .map(row -> String.valueOf(row.values().get("don_vi")))
                .toList();
    }

    private static @Nullable Object assignedTo(Result result, String unit) {
        return result.rows("theo-don-vi", "don-vi")
                .filter(row -> unit.equals(row.values().get("don_vi")))
                .map(row -> row.values().get("giao"))
                .findFirst()
                .orElse(null);
    }

    private static List<String> messages(Result result, String file, String code) {
        return result.verdict(file).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message())
                .toList();
    }
}
