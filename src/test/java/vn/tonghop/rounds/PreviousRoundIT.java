package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a unit reported in the round before is remembered in the same data folder. */
class PreviousRoundIT {

    private static final Task OPEN =
            Task.called("Việc còn dở").assigned("2022-10-06").due("2023-06-30");
    private static final Task DONE =
            Task.called("Việc đã xong").assigned("2022-10-07").due("2022-11-30").done("2022-11-25");
    private static final Task OTHER =
            Task.called("Việc mới").assigned("2023-04-03").due("2023-12-01");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tasksThatDisappearOrOpenAgainAreToldToTheirUnitOnly() throws Exception {
        try (Office office = new Office(folder)) {
            UnitWorkbook.of("vp").period("2022-H2").tasks(OPEN, DONE).writeTo(office.inbox(), "vp truoc");
            UnitWorkbook.of("ttr").period("2022-H2").tasks(OPEN.supporting()).writeTo(office.inbox(), "ttr truoc");
            office.run("2022-H2", LocalDateTime.parse("2022-12-16T08:00:00"));
            UnitWorkbook.of("vp").tasks(OTHER, DONE.without("hoan_thanh")).writeTo(office.inbox(), "vp nay");
            UnitWorkbook.of("ttr").tasks(OPEN.supporting()).writeTo(office.inbox(), "ttr nay");
            UnitWorkbook.of("qlkh").tasks(OTHER).writeTo(office.inbox(), "qlkh nay");
            Result result = office.run();

            assertThat(result.findings("vp nay"))
                    .containsExactlyInAnyOrder("open-task-disappeared", "finished-task-reopened H6");
            assertThat(result.findings("ttr nay")).isEmpty();
            assertThat(result.findings("qlkh nay")).isEmpty();
            assertThat(result.verdict("vp nay").findings())
                    .filteredOn(finding -> finding.code().equals("open-task-disappeared"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("Việc còn dở"))
                    .satisfies(finding -> assertThat(finding.sheet()).isEqualTo("Nhiệm vụ được giao"));
        }
    }

    @Test
    void aUnitThatSaysThatItHasNothingIsRemindedAllTheSame() throws Exception {
        try (Office office = new Office(folder)) {
            UnitWorkbook.of("vp").period("2022-H2").tasks(OPEN).writeTo(office.inbox(), "vp truoc");
            office.run("2022-H2", LocalDateTime.parse("2022-12-16T08:00:00"));
            UnitWorkbook.of("vp").writeTo(office.inbox(), "vp nay");

            assertThat(office.run().findings("vp nay")).containsExactly("open-task-disappeared");
        }
    }

    @Test
    void withoutAnEarlierRoundNothingIsMissed() throws Exception {
        try (Office office = new Office(folder)) {
            UnitWorkbook.of("vp").writeTo(office.inbox(), "vp nay");

            assertThat(office.run().findings("vp nay")).isEmpty();
        }
    }
}
