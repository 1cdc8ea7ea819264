package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.workbook.MovedTables;
import vn.tonghop.workbook.OldWorkbook;

/** One workbook in another order, under other titles, in another format: it says the same. */
class OtherShapesTest {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tonghop-test");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String name : List.of("copy.xlsx", "copy.xls", "copy.csv")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }

    @Provide
    Arbitrary<Path> samples() throws IOException {
        return Arbitraries.of(UnitTemplates.all());
    }

    @Property(tries = 24)
    void theOrderOfColumnsDoesNotMatter(@ForAll("samples") Path sample, @ForAll long seed) throws IOException {
        Path copy = folder.resolve("copy.xlsx");
        MovedTables.reorder(sample, copy, new Random(seed));

        assertIsSame(ReadContent.of(copy), ReadContent.of(sample));
    }

    @Property(tries = 24)
    void theOrderOfRowsMattersForTheirOrderOnly(@ForAll("samples") Path sample, @ForAll long seed) throws IOException {
        Path copy = folder.resolve("copy.xlsx");
        MovedTables.shuffle(sample, copy, new Random(seed));
        ReadContent read = ReadContent.of(copy);
        ReadContent given = ReadContent.of(sample);

        assertThat(read.rows()).containsOnlyKeys(given.rows().keySet());
        given.rows()
                .forEach((form, rows) -> assertThat(read.rows().getOrDefault(form, List.of()))
                        .containsExactlyInAnyOrderElementsOf(rows));
        given.identities()
                .forEach((form, all) -> assertThat(read.identities().getOrDefault(form, List.of()))
                        .containsExactlyInAnyOrderElementsOf(all));
        // the running numbers are shuffled along
        assertThat(read.codes().stream().filter(code -> !code.equals("numbering-broken")))
                .containsExactlyElementsOf(given.codes());
        assertThat(read.unit()).isEqualTo(given.unit());
    }

    @Property(tries = 24)
    void titlesAndNamesAndPlacesDoNotMatter(
            @ForAll("samples") Path sample,
            @ForAll @IntRange(min = 0, max = 35) int rows,
            @ForAll @IntRange(min = 0, max = 20) int columns)
            throws IOException {
        Path copy = folder.resolve("copy.xlsx");
        MovedTables.retitle(sample, copy, rows, columns);

        assertIsSame(ReadContent.of(copy), ReadContent.of(sample));
    }

    @Property(tries = 8)
    void anOldWorkbookHoldsTheSame(@ForAll("samples") Path sample) throws IOException {
        Path copy = folder.resolve("copy.xls");
        OldWorkbook.save(sample, copy);

        assertThat(ReadContent.of(copy)).isEqualTo(ReadContent.of(sample));
    }

    @Property(tries = 60)
    void aTableAsTextHoldsTheSameRows(
            @ForAll("samples") Path sample,
            @ForAll("forms") Form form,
            @ForAll("separators") char separator,
            @ForAll("encodings") Charset charset)
            throws IOException {
        ReadContent given = ReadContent.of(sample);
        OrgUnit unit = catalogue().unit(given.unit()).orElseThrow();
        String name = unit.names().get(unit.names().size() - 1).name();
        String text = MovedTables.delimited(
                sample, form.sheet(), List.of("Đơn vị: " + name, "Kỳ báo cáo: 6 tháng đầu năm 2023"), separator);
        Path copy = Files.write(folder.resolve("copy.csv"), ("\uFEFF" + text).getBytes(charset));
        ReadContent read = ReadContent.of(copy, "so lieu.csv");

        assertThat(read.unit()).isEqualTo(given.unit());
        assertThat(read.round()).isEqualTo(given.round());
        assertThat(read.rows()).isEqualTo(only(given.rows(), form));
        assertThat(read.identities()).isEqualTo(only(given.identities(), form));
        // what no text can hold: a cover, and more than one form
        assertThat(read.codes()).contains("missing-sheet", "told-without-cover");
        List<String> known = new ArrayList<>(given.codes());
        known.addAll(List.of("missing-sheet", "told-without-cover"));
        assertThat(read.codes()).isSubsetOf(known);
    }

    private static <T> Map<String, List<T>> only(Map<String, List<T>> all, Form form) {
        return all.containsKey(form.id()) ? Map.of(form.id(), all.getOrDefault(form.id(), List.of())) : Map.of();
    }

    @Provide
    Arbitrary<Form> forms() throws IOException {
        Catalogue catalogue = catalogue();
        return Arbitraries.of(
                catalogue.formsOf(catalogue.reportTypes().iterator().next()));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<Charset> encodings() {
        return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private static Catalogue catalogue() throws IOException {
        return Catalogues.read(CatalogueFiles.builtIn());
    }

    /** But for the places of the findings. */
    private static void assertIsSame(ReadContent read, ReadContent given) {
        assertThat(read.rows()).isEqualTo(given.rows());
        assertThat(read.identities()).isEqualTo(given.identities());
        assertThat(read.codes()).isEqualTo(given.codes());
        assertThat(read.unit()).isEqualTo(given.unit());
        assertThat(read.round()).isEqualTo(given.round());
    }
}
