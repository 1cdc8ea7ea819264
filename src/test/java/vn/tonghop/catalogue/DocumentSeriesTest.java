package vn.tonghop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.text.DocumentReference;
import vn.tonghop.text.DocumentReferences;
import vn.tonghop.text.Reading;

/** Provinces Bắc and Nam, merged into a new Bắc on 01/7/2025; a department that came of both, and an office that stayed. */
class DocumentSeriesTest {

    private static final LocalDate CUTOFF = LocalDate.of(2025, 12, 14);

    private static final String REGISTER = """
            code,name,from,to,act,end_act,successor,abbreviations,note,parent,place
            bac,Tỉnh Bắc cũ,,2025-06-30,,Nghị quyết số 1,moi,,,,tỉnh Bắc
            nam,Tỉnh Nam,,2025-06-30,,Nghị quyết số 1,moi,,,,tỉnh Nam
            moi,Tỉnh Bắc,2025-07-01,,Nghị quyết số 1,,,,,,tỉnh Bắc
            a,Sở A,,2025-06-30,,Nghị quyết số 1,c,,,bac,
            b,Sở B,,2025-06-30,,Nghị quyết số 1,c,,,nam,
            c,Sở C,2025-07-01,,Nghị quyết số 1,,,,,moi,
            d,Viện D,,2025-06-30,,,,,,nam,
            d,Viện D,2025-07-01,,Nghị quyết số 1,,,,,moi,
            """;

    private final List<OrgUnit> units;

    DocumentSeriesTest() throws Exception {
        units = Catalogues.read(
                        CatalogueCopy.ofSmall().with("units.csv", REGISTER).files())
                .units();
    }

    @Test
    void anIssuerThatIsNotNamedIsOfThePlaceInWhichTheUnitStoodOnTheDay() {
        assertThat(series("Quyết định số 15/QĐ-UBND ngày 10/02/2025", "a")).contains("bac");
        assertThat(series("Quyết định số 15/QĐ-UBND ngày 10/02/2025 của UBND tỉnh", "d"))
                .contains("nam");
        assertThat(series("Quyết định số 15/QĐ-UBND ngày 01/7/2025", "d")).contains("moi");
    }

    @Test
    void anIssuerThatIsNamedIsLookedUpByItsPlaceOnTheDay() {
        assertThat(series("Quyết định số 15/QĐ-UBND ngày 30/6/2025 của UBND tỉnh Bắc", "d"))
                .contains("bac");
        assertThat(series("Quyết định số 15/QĐ-UBND ngày 01/7/2025 của UBND tỉnh Bắc", "d"))
                .contains("moi");
    }

    @Test
    void anIssuerOfAnotherPlaceIsNoneOfTheRegister() {
        assertThat(series("Quyết định số 41/2019/QĐ-UBND ngày 22/10/2019 của UBND tỉnh Bà Rịa - Vũng Tàu", "a"))
                .hasValueSatisfying(place -> assertThat(place).isNotIn("bac", "nam", "moi"));
    }

    @Test
    void aUnitThatCameOfTwoPlacesDoesNotTellWhoseAnOldNumberIs() {
        assertThat(series("Quyết định số 15/QĐ-UBND ngày 10/02/2025", "c"))
                .hasValueSatisfying(place -> assertThat(place).isNotIn("bac", "nam", "moi"));
        assertThat(series("Quyết định số 15/QĐ-UBND ngày 10/7/2025", "c")).contains("moi");
    }

    @Test
    void whatTheWholeCountryHasOnceNeedsNoPlace() {
        for (String reference : List.of(
                "Nghị quyết số 57-NQ/TW ngày 22/12/2024",
                "Nghị quyết số 202/2025/QH15 ngày 12/6/2025",
                "Nghị định số 150/2025/NĐ-CP ngày 12/6/2025",
                "Thông tư số 15/2018/TT-BKHCN ngày 15/11/2018")) {
            assertThat(series(reference, "a")).as(reference).isEmpty();
        }
    }

    @Test
    void aRegisterWithoutPlacesTellsNothingApart() throws Exception {
        List<OrgUnit> ordinary = Catalogues.read(CatalogueFiles.builtIn()).units();
        assertThat(new DocumentSeries(ordinary)
                        .of(
                                reference("Quyết định số 15/QĐ-UBND ngày 10/02/2025 của UBND tỉnh Quảng Trị"),
                                ordinary.get(0),
                                CUTOFF))
                .isEmpty();
    }

    private Optional<String> series(String text, String unit) {
        OrgUnit who = units.stream()
                .filter(known -> known.code().equals(unit))
                .findFirst()
                .orElseThrow();
        return new DocumentSeries(units).of(reference(text), who, CUTOFF);
    }

    private static DocumentReference reference(String text) {
        Reading<DocumentReference> reading = DocumentReferences.read(text);
        assertThat(reading).as(text).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood<DocumentReference>) reading).value();
    }
}
