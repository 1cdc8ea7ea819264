package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.catalogue.Catalogue;

/** Which tasks of the year's programme a report of each kind of period counts: none of a quarter still to come. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammeQuartersIT {

    private static final String FORM = "nhiem-vu-trong-tam";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Catalogue catalogue;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        catalogue = office.engine().catalogue();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q1, quy-1 ca-nam",
        "2023-Q2, quy-1 quy-2 ca-nam",
        "2023-H1, quy-1 quy-2 ca-nam",
        "2023-Q3, quy-1 quy-2 quy-3 ca-nam",
        "2023-9M, quy-1 quy-2 quy-3 ca-nam",
        "2023-Q4, quy-1 quy-2 quy-3 quy-4 ca-nam",
        "2023-H2, quy-1 quy-2 quy-3 quy-4 ca-nam",
        "2023, quy-1 quy-2 quy-3 quy-4 ca-nam"
    })
    void countsTheQuartersUpToTheEndOfThePeriod(String period, String counted) throws Exception {
        String report = office.round(period).report().id();
        UnitWorkbook workbook = UnitWorkbook.of("vp", catalogue).report(report).period(period);
        int number = 0;
        for (String quarter : new String[] {"quy-1", "quy-2", "quy-3", "quy-4", "ca-nam"}) {
            number++;
            workbook.row(
                    FORM,
                    Map.of(
                            "so",
                            number,
                            "ky",
                            quarter,
                            "noi_dung",
                            "Nhiệm vụ " + quarter,
                            "thoi_han",
                            LocalDate.of(2024, 1, 31)));
        }
        workbook.writeTo(office.inbox(), period);

        Result result = office.run(period, LocalDate.of(2024, 1, 15).atStartOfDay());

        assertThat(result.rows("phu-luc-iii", "ket-qua")
                        .map(row -> row.section().orElseThrow()))
                .containsExactly(counted.split(" "));
    }
}
