package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the settings of a data folder's own catalogue change what the samples come to. Beside the samples' tasks stand two
 * of one more unit's, on which the settings tell.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsIT {

    private static final String[] FIGURES = {"giao", "da_xong", "xong_qua_han", "chua_xong"};

    @SuppressWarnings("NullAway.Init")
    private Result decreed;

    @SuppressWarnings("NullAway.Init")
    private Result lateApart;

    @SuppressWarnings("NullAway.Init")
    private Result byRealDate;

    @SuppressWarnings("NullAway.Init")
    private Result dueDatesMoved;

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        try (Office office = Office.withSamples(folder)) {
            decreed = office.run();
            office.set("late-in-done: true", "late-in-done: false");
            lateApart = office.run();
            office.set("late-in-done: false", "late-in-done: true");
            office.set("moc-hoan-thanh: he-thong", "moc-hoan-thanh: thuc-te");
            byRealDate = office.run();
            office.set("moc-hoan-thanh: thuc-te", "moc-hoan-thanh: he-thong");
            office.set("han-ngay-nghi: giu-nguyen", "han-ngay-nghi: chuyen");
            UnitWorkbook.of("ttkt")
                    .version(2)
                    .tasks(
                            Task.called("Hạn thứ Bảy, xong thứ Hai")
                                    .due("2023-01-14")
                                    .done("2023-01-16"),
                            Task.called("Hạn thứ Sáu, xong thứ Bảy")
                                    .due("2023-01-13")
                                    .done("2023-01-14"))
                    .writeTo(office.inbox(), "TTKT lan 2");
            dueDatesMoved = office.run();
        }
    }

    @Test
    void countsLateTasksInsideFinishedOnesAndByTheRecordedDateUnlessToldOtherwise() {
        assertThat(figures(decreed)).containsExactly(58, 45, 3, 0);
    }

    @Test
    void countsLateTasksApartFromFinishedOnesWhenTold() {
        assertThat(figures(lateApart)).containsExactly(58, 42, 3, 0);
    }

    @Test
    void goesByTheRealDateWhenTold() {
        assertThat(figures(byRealDate)).containsExactly(58, 45, 2, 0);
    }

    @Test
    void keepsTheFourWaySplitWhateverTheReading() {
        String[] split = {"dung_han", "qua_han_xong", "trong_han", "qua_han"};
        assertThat(figures(decreed, split)).containsExactly(42, 3, 13, 0);
        assertThat(figures(lateApart, split)).containsExactly(42, 3, 13, 0);
    }

    @Test
    void makesARevisionForEachReadingWithoutARebuild() {
        assertThat(decreed.revision().number()).isEqualTo(1);
        assertThat(lateApart.revision().number()).isEqualTo(2);
        assertThat(byRealDate.revision().number()).isEqualTo(3);
    }

    @Test
    void aDueDateOnASaturdayMovesToTheMondayWhenTold(@TempDir Path folder) throws Exception {
        assertThat(dueDatesMoved.tasks("dung_han")).contains("Hạn thứ Bảy, xong thứ Hai");
        assertThat(dueDatesMoved.tasks("qua_han_xong")).contains("Hạn thứ Sáu, xong thứ Bảy");
        try (Office office = new Office(folder)) {
            UnitWorkbook.of("vp")
                    .tasks(Task.called("Hạn thứ Bảy, xong thứ Hai")
                            .due("2023-01-14")
                            .done("2023-01-16"))
                    .writeTo(office.inbox(), "VP");
            assertThat(office.run().tasks("qua_han_xong")).containsExactly("Hạn thứ Bảy, xong thứ Hai");
        }
    }

    private static int[] figures(Result result) {
        return figures(result, FIGURES);
    }

    private static int[] figures(Result result, String... columns) {
        return java.util.Arrays.stream(columns)
                .mapToInt(column -> Math.toIntExact(result.count(column)))
                .toArray();
    }
}
