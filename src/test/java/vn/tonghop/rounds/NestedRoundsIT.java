package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.Catalogue;

/** A larger round is held against the rounds within it, as far as they are in the data folder. */
class NestedRoundsIT {

    private static final String FIGURES = "so-lieu";
    private static final Task TASK =
            Task.called("Việc xong trong Quý I").assigned("2023-01-03").due("2023-03-01");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Catalogue catalogue;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder);
        OwnCatalogue own = office.ownCatalogue();
        own.replace("catalogue.yaml", "forms: [", "forms: [" + FIGURES + ", ");
        Files.createDirectories(own.folder().resolve("forms/so-lieu/rules"));
        own.write("forms/so-lieu/form.yaml", """
                        title: Số liệu
                        sheet: Số liệu
                        reports: [quy, 6-thang, 9-thang, nam]
                        units: all
                        identity: [chi_tieu]
                        nothing: Không
                        fields:
                          chi_tieu: {label: Chỉ tiêu, type: text, required: true}
                          trong_ky: {label: Trong kỳ, type: count}
                          luy_ke: {label: Lũy kế từ đầu năm, type: count}
                        """)
                .write("forms/so-lieu/rules/sum-of-nested.sql", """
                        -- severity: warning
                        -- at: trong_ky
                        -- message: Các kỳ trong kỳ này cộng lại là {cong}, báo cáo này ghi {trong_ky}.
                        select n.row_id, n.trong_ky, sum(k.trong_ky) as cong
                        from so_lieu n
                        join nested_so_lieu k on k.identity = n.identity and k.unit = :unit and k.trong_ky is not null
                        group by n.row_id, n.trong_ky, k.reported_months
                        having sum(k.reported_months) = :months and sum(k.trong_ky) <> n.trong_ky
                        """)
                .write("forms/so-lieu/rules/cumulative-falls.sql", """
                        -- severity: warning
                        -- at: luy_ke
                        -- message: Lũy kế đến kỳ {ky} đã là {cao_nhat}, báo cáo này ghi {luy_ke}.
                        select n.row_id, n.luy_ke, max(k.luy_ke) as cao_nhat, min(k.reported_in) as ky
                        from so_lieu n
                        join nested_so_lieu k on k.identity = n.identity and k.unit = :unit
                        where k.luy_ke > n.luy_ke
                        group by n.row_id, n.luy_ke
                        """);
        catalogue = own.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aTaskThatAQuarterReportedAsFinishedIsNotOpenInTheHalf() throws Exception {
        report("2023-Q1", "2023-03-16", TASK.done("2023-02-20"));

        assertThat(report("2023-H1", "2023-06-16", TASK).findings("2023-H1"))
                .containsExactly("differs-from-nested-round H5");
    }

    @Test
    void aSubjectThatOnlyLooksLikeADayIsToldAsItIs() throws Exception {
        report(
                "2023-Q1",
                "2023-03-16",
                Task.called("2023-02-31").due("2023-03-01").done("2023-02-20"));

        Result half = report("2023-H1", "2023-06-16", TASK);

        assertThat(half.findings("2023-H1")).containsExactly("nested-task-disappeared");
    }

    @Test
    void anotherDayOfFinishingIsToldAndTheSameDayIsNot() throws Exception {
        report("2023-Q1", "2023-03-16", TASK.done("2023-02-20"));

        assertThat(report("2023-H1", "2023-06-16", TASK.done("2023-02-20")).findings("2023-H1"))
                .isEmpty();
        assertThat(report("2023-9M", "2023-09-18", TASK.done("2023-02-21")).findings("2023-9M"))
                .containsExactly("differs-from-nested-round H5");
    }

    @Test
    void aTaskThatWasStillOpenInAQuarterMayBeFinishedInTheHalf() throws Exception {
        report("2023-Q1", "2023-03-16", TASK);

        assertThat(report("2023-H1", "2023-06-16", TASK.done("2023-04-20")).findings("2023-H1"))
                .isEmpty();
    }

    @Test
    void whatAnotherUnitReportedIsNoMeasure() throws Exception {
        report("2023-Q1", "2023-03-16", TASK.done("2023-02-20"));
        UnitWorkbook.of("ttr", catalogue).tasks(TASK.supporting()).writeTo(office.inbox(), "ttr");

        assertThat(office.run("2023-H1", LocalDateTime.parse("2023-06-16T08:00:00"))
                        .findings("ttr"))
                .isEmpty();
    }

    @Test
    void quartersThatMakeUpTheHalfAddUpToIt() throws Exception {
        figures("2023-Q1", "2023-03-16", 3, 3);
        figures("2023-Q2", "2023-06-16", 4, 7);

        assertThat(figures("2023-H1", "2023-06-16", 8, 8).findings("2023-H1")).containsExactly("sum-of-nested C5");
    }

    @Test
    void halvesAndQuartersAreEachHeldAgainstTheYear() throws Exception {
        figures("2023-Q1", "2023-03-16", 3, 3);
        figures("2023-Q2", "2023-06-16", 4, 7);
        figures("2023-H1", "2023-06-16", 7, 7);
        figures("2023-H2", "2023-12-18", 5, 12);

        // two quarters are no year, two halves are
        assertThat(figures("2023", "2023-12-18", 12, 12).findings("2023")).isEmpty();
    }

    @Test
    void withoutOneOfTheQuartersNothingIsAddedUp() throws Exception {
        figures("2023-Q1", "2023-03-16", 3, 3);

        assertThat(figures("2023-H1", "2023-06-16", 8, 8).findings("2023-H1")).isEmpty();
    }

    @Test
    void aCumulativeFigureDoesNotFallBelowThatOfARoundWithin() throws Exception {
        figures("2023-Q1", "2023-03-16", 3, 9);

        assertThat(figures("2023-9M", "2023-09-18", 3, 8).findings("2023-9M")).containsExactly("cumulative-falls D5");
    }

    private Result report(String period, String asOf, Task task) throws Exception {
        UnitWorkbook.of("vp", catalogue)
                .period(period)
                .report(reportOf(period))
                .tasks(task)
                .writeTo(office.inbox(), period);
        return office.run(period, LocalDateTime.parse(asOf + "T08:00:00"));
    }

    private Result figures(String period, String asOf, int inPeriod, int cumulative) throws Exception {
        UnitWorkbook.of("vp", catalogue)
                .period(period)
                .report(reportOf(period))
                .row(FIGURES, Map.of("chi_tieu", "Hồ sơ", "trong_ky", inPeriod, "luy_ke", cumulative))
                .writeTo(office.inbox(), period);
        return office.run(period, LocalDateTime.parse(asOf + "T08:00:00"));
    }

    private String reportOf(String period) {
        return office.round(period).report().id();
    }
}
