package vn.tonghop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Form;
import vn.tonghop.submission.RowIdentities;
import vn.tonghop.submission.RowIds;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.workbook.Row;

class SheetSweepTest {

    private static final RowIds.Sheet SHEET = new RowIds.Sheet("f0", 2);
    private static final Submission SUBMISSION = new Submission(
            1,
            "f0",
            "vp.xlsx",
            1,
            "2023-06-15T00:00:00",
            1,
            Submission.State.VALIDATED,
            null,
            0,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    private static final SubmittedForm PART = new SubmittedForm(
            1, "nhiem-vu-giao", "Biểu", 2, Map.of(), SubmittedForm.State.ACCEPTED, 60, 60, 60, 0, Map.of());

    @SuppressWarnings("NullAway.Init")
    private static Form form;

    @BeforeAll
    static void read() throws IOException {
        form = Catalogues.read(CatalogueFiles.builtIn()).form("nhiem-vu-giao").orElseThrow();
    }

    /** Notes the rows that it is told of. */
    private record Noted(RowIds rows, List<Integer> told) implements Inquiry {

        Noted(RowIds rows) {
            this(rows, new ArrayList<>());
        }

        @Override
        public List<String> fields() {
            return List.of("noi_dung");
        }

        @Override
        public void take(TracedRow row) {
            told.add(row.number());
        }

        List<Integer> wanted() {
            return rows.runs(SHEET).stream()
                    .flatMapToInt(run -> IntStream.rangeClosed(run.first(), run.last()))
                    .boxed()
                    .toList();
        }
    }

    @Test
    void everyInquiryIsToldOfEachOfItsRowsOnceInTheOrderOfTheSheet() {
        Random random = new Random(47);
        for (int round = 0; round < 200; round++) {
            List<Noted> inquiries = inquiries(random);
            sweep(inquiries, IntStream.rangeClosed(1, 60).boxed().toList());
            assertThat(inquiries).allSatisfy(one -> assertThat(one.told()).isEqualTo(one.wanted()));
        }
    }

    @Test
    void rowsThatAFileHasInAnotherOrderOrNotAtAllAreToldOfAsWell() {
        Random random = new Random(48);
        for (int round = 0; round < 200; round++) {
            List<Noted> inquiries = inquiries(random);
            List<Integer> rows =
                    new ArrayList<>(IntStream.rangeClosed(1, 60).boxed().toList());
            Collections.shuffle(rows, random);
            sweep(inquiries, rows.subList(0, 40));
            assertThat(inquiries)
                    .allSatisfy(one -> assertThat(one.told()).containsExactlyInAnyOrderElementsOf(one.wanted()));
        }
    }

    @Test
    void onlyRowsThatWereNotToldOfAreLookedFor() {
        SheetSweep sweep = sweepOf(List.of(new Noted(RowIds.parse("f0:2:3,5"))));
        assertThat(sweep.rows().stream()).containsExactly(3, 5);
        sweep.take(row(3));
        assertThat(sweep.rows().stream()).containsExactly(5);
        sweep.take(row(5));
        assertThat(sweep.rows().stream()).isEmpty();
    }

    private static List<Noted> inquiries(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> new Noted(RowIds.parse(IntStream.range(0, 1 + random.nextInt(30))
                        .mapToObj(j -> "f0:2:" + (1 + random.nextInt(60)))
                        .toList())))
                .toList();
    }

    private static void sweep(List<Noted> inquiries, List<Integer> rows) {
        SheetSweep sweep = sweepOf(inquiries);
        for (int number : rows) {
            if (sweep.rows().get(number)) {
                sweep.take(row(number));
            }
        }
        sweep.end();
    }

    private static SheetSweep sweepOf(List<Noted> inquiries) {
        return new SheetSweep(
                new TracedSheet(SUBMISSION, PART, form), new RowIdentities(run -> Map.of()), SHEET, inquiries);
    }

    private static Row row(int number) {
        return new Row(number, false, List.of());
    }
}
