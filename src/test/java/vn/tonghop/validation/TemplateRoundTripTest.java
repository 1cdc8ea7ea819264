package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.TypedRow;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.template.Filling;
import vn.tonghop.template.Templates;
import vn.tonghop.text.Absence;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.OldWorkbook;
import vn.tonghop.workbook.ReadLimits;

/** Filling a template and reading it back changes nothing. */
class TemplateRoundTripTest {

    private static final Period PERIOD = new Period(PeriodKind.HALF, 2023, 1);
    private static final String FORM = "nhiem-vu-giao";

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tonghop-test");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("t.xlsx"));
        Files.deleteIfExists(folder.resolve("t.xls"));
        Files.deleteIfExists(folder);
    }

    @Property(tries = 15)
    void whatIsFilledInIsWhatIsRead(@ForAll("rows") List<Map<String, Object>> rows) throws IOException {
        Catalogue catalogue = Catalogues.read(CatalogueFiles.builtIn());
        ReportType report = catalogue.standardFor(PeriodKind.HALF).orElseThrow();
        OrgUnit unit = catalogue.unit("vp").orElseThrow();
        Path file = folder.resolve("t.xlsx");
        Path old = folder.resolve("t.xls");
        new Templates(catalogue).write(report, PERIOD, unit, new Filling(Map.of(FORM, rows), Map.of()), file);
        OldWorkbook.save(file, old);

        Round round = Round.of(catalogue, report, PERIOD);
        assertThat(read(file, catalogue, round, rows.get(0).keySet())).isEqualTo(rows);
        assertThat(read(old, catalogue, round, rows.get(0).keySet())).isEqualTo(rows);
    }

    private static List<Map<String, Object>> read(Path file, Catalogue catalogue, Round round, Set<String> fields)
            throws IOException {
        List<Map<String, Object>> read = new ArrayList<>();
        ReadingFindings judge = new ReadingFindings(catalogue, round);
        List<Finding> findings = new ArrayList<>();
        try (WorkbookReading reading =
                new WorkbookReading(new WorkbookReading.Source(1, file, "t"), catalogue, ReadLimits.DEFAULT, round)) {
            for (@Nullable ReadItem item = reading.next(); item != null; item = reading.next()) {
                ReadingFindings.Judged judged = judge.judge(item);
                findings.addAll(judged.findings());
                for (TypedRow row : judged.rows()) {
                    Map<String, Object> values = new LinkedHashMap<>();
                    fields.forEach(key -> values.put(key, row.values().get(key)));
                    read.add(values);
                }
            }
        }

        assertThat(findings).extracting(Finding::code).containsOnly("empty-form");
        return read;
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> rows() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ ,.;:-=+@\"'/\n()%0123456789")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(Spelling::clean)
                .filter(clean -> !clean.isEmpty() && Absence.of(clean).isEmpty());
        Arbitrary<LocalDate> day = Arbitraries.integers()
                .between(0, 5_000)
                .map(offset -> LocalDate.of(2015, 1, 1).plusDays(offset));
        Arbitrary<String> document = Combinators.combine(
                        Arbitraries.integers().between(10, 9_999), day.filter(date -> date.getYear() > 2000))
                .as((number, date) -> "Công văn số " + number + "/UBND-TH ngày " + vn.tonghop.text.Dates.decree(date));
        return Combinators.combine(document, text, day, Arbitraries.of("chu-tri", "phoi-hop"), text)
                .as((reference, subject, due, role, result) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("nguon", "van-ban");
                    row.put("van_ban", reference);
                    row.put("noi_dung", subject);
                    row.put("vai_tro", role);
                    row.put("thoi_han", due);
                    row.put("san_pham", result);
                    return row;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
