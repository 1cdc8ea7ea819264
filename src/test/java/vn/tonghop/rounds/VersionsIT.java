package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.ReadBack;

/**
 * Versions of a unit's submission order by the number on the cover, then by receipt. Each test is about one unit, all of
 * them in the same two sweeps.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsIT {

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Result first;

    @SuppressWarnings("NullAway.Init")
    private Result second;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        send("vp", 2, "vp-lan-2");
        send("ttr", 1, "ttr-mot");
        send("qlkh", 1, "qlkh-lan-1");
        send("qlcn", 1, "qlcn-lan-1");
        send("qltdc", 1, "qltdc");
        send("khtc", 1, "khtc-lan-1");
        first = office.run();

        send("vp", 1, "vp-lan-1");
        send("ttr", 1, "ttr-hai");
        send("qlkh", 2, "qlkh-lan-2a");
        send("qlkh", 2, "qlkh-lan-2b");
        UnitWorkbook.of("qlcn")
                .version(2)
                .tasks(Task.called("qlcn-lan-2").without("nguon"))
                .writeTo(office.inbox(), "qlcn-lan-2");
        Files.copy(office.inbox().resolve("qltdc.xlsx"), office.inbox().resolve("Gui lai qltdc.xlsx"));
        send("khtc", 2, "khtc-lan-2");
        second = office.run();
    }

    /** A workbook whose one task is called like the file. */
    private void send(String unit, int version, String name) throws Exception {
        UnitWorkbook.of(unit).version(version).tasks(Task.called(name)).writeTo(office.inbox(), name);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void theHigherNumberWins() throws Exception {
        assertThat(first.tasks("giao")).contains("khtc-lan-1");
        assertThat(second.tasks("giao")).contains("khtc-lan-2").doesNotContain("khtc-lan-1");
    }

    @Test
    void theHigherNumberWinsEvenWhenTheLowerArrivesLater() throws Exception {
        assertThat(second.tasks("giao")).contains("vp-lan-2").doesNotContain("vp-lan-1");
    }

    @Test
    void ofOneNumberInTwoSweepsTheLaterReceiptWins() throws Exception {
        assertThat(second.tasks("giao")).contains("ttr-hai").doesNotContain("ttr-mot");
    }

    @Test
    void ofOneNumberInTwoSweepsTheLaterIsToldWhichFileItReplacesAndWhenThatCame() throws Exception {
        assertThat(first.findings("ttr-mot")).isEmpty();
        assertThat(second.findings("ttr-hai")).containsExactly("repeated-version");
        assertThat(second.verdict("ttr-hai").findings().get(0).message())
                .contains("\"ttr-mot.xlsx\"", "00:00 ngày 15/6/2023");
        Path marked = second.verdict("ttr-hai").feedback().orElseThrow();
        assertThat(ReadBack.shown(marked, "KẾT QUẢ KIỂM TRA").toString()).contains("ttr-mot.xlsx");
    }

    @Test
    void ofTwoFilesWithOneNumberEachHasAMarkedCopyOfItsOwn() {
        assertThat(second.verdict("qlkh-lan-2a").feedback())
                .isNotEqualTo(second.verdict("qlkh-lan-2b").feedback());
        assertThat(second.verdict("ttr-hai").feedback().map(Path::getFileName).map(Path::toString))
                .hasValueSatisfying(name -> assertThat(name).startsWith("ttr-1-"));
    }

    @Test
    void twoFilesWithOneNumberInOneSweepAreAnErrorOnBothAndTheVersionInForceStays() throws Exception {
        assertThat(second.findings("qlkh-lan-2a")).containsExactly("ambiguous-version");
        assertThat(second.findings("qlkh-lan-2b")).containsExactly("ambiguous-version");
        assertThat(second.tasks("giao"))
                .contains("qlkh-lan-1")
                .doesNotContain("qlkh-lan-2a")
                .doesNotContain("qlkh-lan-2b");
    }

    @Test
    void aRejectedNewVersionLeavesTheAcceptedOneInForce() throws Exception {
        assertThat(second.findings("qlcn-lan-2")).containsExactly("required B5");
        assertThat(second.tasks("giao")).contains("qlcn-lan-1").doesNotContain("qlcn-lan-2");
    }

    @Test
    void theSameBytesAgainChangeNothing() throws Exception {
        assertThat(second.outcome().submissions())
                .noneMatch(verdict -> verdict.submission().fileName().equals("Gui lai qltdc.xlsx"));
        assertThat(second.tasks("giao")).containsOnlyOnce("qltdc");
        assertThat(second.findings("qltdc")).isEmpty();
    }

    @Test
    void aWorkbookIssuedToAnotherUnitDoesNotDisturbTheVersionsOfTheUnitItClaims(@TempDir Path mixed) throws Exception {
        UnitWorkbook.of("ttnc").tasks(Task.called("ttnc-that")).writeTo(mixed, "ttnc-that");
        UnitWorkbook.of("ttkt")
                .claiming("Trung tâm Nghiên cứu, Chuyển giao công nghệ và Đổi mới sáng tạo")
                .tasks(Task.called("ttkt-nham"))
                .writeTo(mixed, "ttkt-nham");
        Result result = new Result(
                office, office.engine().mainRun().run(office.round(Office.PERIOD), mixed, office.out(), Office.AS_OF));
        assertThat(result.findings("ttkt-nham")).containsExactly("unit-differs B5");
        assertThat(result.findings("ttnc-that")).isEmpty();
        assertThat(result.tasks("giao")).contains("ttnc-that").doesNotContain("ttkt-nham");
    }

    @Test
    void aFurtherVersionEndsTheAmbiguity(@TempDir Path later) throws Exception {
        UnitWorkbook.of("qlkh").version(3).tasks(Task.called("qlkh-lan-3")).writeTo(later, "qlkh-lan-3");
        Result third = new Result(
                office, office.engine().mainRun().run(office.round(Office.PERIOD), later, office.out(), Office.AS_OF));
        assertThat(third.tasks("giao")).contains("qlkh-lan-3").doesNotContain("qlkh-lan-1");
    }
}
