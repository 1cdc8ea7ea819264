package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.template.Filling;
import vn.tonghop.template.Templates;
import vn.tonghop.text.Absence;
import vn.tonghop.text.Dates;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.OldWorkbook;

/** Filling a template and reading it back changes nothing. */
class TemplateRoundTripTest {

    private static final Period PERIOD = new Period(PeriodKind.HALF, 2023, 1);

    private static final Catalogue CATALOGUE = catalogue();

    private static Path folder = Path.of("");

    private static Catalogue catalogue() {
        try {
            return Catalogues.read(CatalogueFiles.builtIn());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

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
    void whatIsFilledInIsWhatIsRead(@ForAll("filled") Map<String, List<Map<String, Object>>> rows) throws IOException {
        ReportType report = CATALOGUE.standardFor(PERIOD.kind()).orElseThrow();
        OrgUnit unit = CATALOGUE.unit("vp").orElseThrow();
        Path file = folder.resolve("t.xlsx");
        Path old = folder.resolve("t.xls");
        new Templates(CATALOGUE).write(report, PERIOD, unit, new Filling(rows, Map.of()), file);
        OldWorkbook.save(file, old);

        assertIsRead(file, rows);
        assertIsRead(old, rows);
    }

    private static void assertIsRead(Path file, Map<String, List<Map<String, Object>>> rows) throws IOException {
        ReadContent read = ReadContent.of(file);

        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).containsOnlyKeys(rows.keySet());
        rows.forEach((form, filled) -> {
            List<Map<String, Object>> typed = new ArrayList<>();
            // a document is kept with its parts, which nobody filled in
            read.rows().getOrDefault(form, List.of()).forEach(row -> {
                Map<String, Object> values = new LinkedHashMap<>(row);
                values.keySet().removeIf(column -> column.startsWith("van_ban_"));
                typed.add(values);
            });
            assertThat(typed)
                    .isEqualTo(
                            filled.stream().map(TemplateRoundTripTest::asKept).toList());
        });
    }

    /** Counts and periods have types of their own in the form's table. */
    private static Map<String, Object> asKept(Map<String, Object> row) {
        Map<String, Object> kept = new LinkedHashMap<>(row);
        kept.replaceAll((field, value) -> value instanceof BigDecimal count ? (Object) count.longValueExact() : value);
        kept.computeIfPresent("du_kien", (field, day) -> Dates.decree((LocalDate) day));
        return kept;
    }

    /** Rows for every form of the report, with every required field and some of the others. */
    @Provide
    Arbitrary<Map<String, List<Map<String, Object>>>> filled() {
        Arbitrary<Map<String, List<Map<String, Object>>>> all = Arbitraries.just(Map.of());
        for (Form form : CATALOGUE.formsOf(CATALOGUE.standardFor(PERIOD.kind()).orElseThrow())) {
            all = Combinators.combine(all, row(form).list().ofMinSize(1).ofMaxSize(8))
                    .as((others, rows) -> {
                        Map<String, List<Map<String, Object>>> more = new LinkedHashMap<>(others);
                        more.put(form.id(), rows);
                        return more;
                    });
        }
        return all;
    }

    private static Arbitrary<Map<String, Object>> row(Form form) {
        Arbitrary<Map<String, Object>> row = Arbitraries.just(Map.of());
        for (Field field : form.fields().values()) {
            boolean always = field.required() || field.defaultValue().isPresent();
            row = Combinators.combine(row, value(field).optional(always ? 1 : 0.6))
                    .as((others, value) -> {
                        Map<String, Object> more = new LinkedHashMap<>(others);
                        value.ifPresent(given -> more.put(field.key(), given));
                        return more;
                    });
        }
        return row;
    }

    private static Arbitrary<Object> value(Field field) {
        Arbitrary<LocalDate> day = Arbitraries.integers()
                .between(0, 5_000)
                .map(offset -> LocalDate.of(2015, 1, 1).plusDays(offset));
        return switch (field.type()) {
            case TEXT, LONG_TEXT ->
                Arbitraries.strings()
                        .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ ,.;:-=+@\"'/\n()%0123456789")
                        .ofMinLength(1)
                        .ofMaxLength(60)
                        .map(Spelling::clean)
                        .filter(clean -> !clean.isEmpty() && Absence.of(clean).isEmpty())
                        .map(text -> text);
            case DATE, DATE_OR_PERIOD -> day.map(date -> date);
            case CHOICE -> Arbitraries.of(field.choices().keySet()).map(choice -> choice);
            case COUNT, NUMBER ->
                Arbitraries.integers()
                        .between(0, 1_000_000)
                        .map(BigDecimal::valueOf)
                        .map(count -> count);
            case DOCUMENT ->
                Combinators.combine(Arbitraries.integers().between(10, 9_999), day)
                        .as((number, date) -> "Công văn số " + number + "/UBND-TH ngày " + Dates.decree(date));
        };
    }
}
