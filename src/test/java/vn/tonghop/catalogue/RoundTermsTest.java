package vn.tonghop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.period.Deadlines;
import vn.tonghop.period.Period;

class RoundTermsTest {

    private static final String HEADER =
            "round,from,to,units_due,agency_due,letter,subject,recipient,signer_title,signer\n";

    @Test
    void whatARoundDoesNotSayIsOpen() throws Exception {
        Catalogue catalogue = small("2023-H1-thi-dua,,30/6/2023,,,,,,,\n");

        RoundTerms terms = termsOf(catalogue, "2023-H1-thi-dua");

        assertThat(terms.to()).contains(LocalDate.of(2023, 6, 30));
        assertThat(terms.from()).isEmpty();
        assertThat(terms.unitsDue()).isEmpty();
        assertThat(terms.commission().letter()).isEmpty();
        // the default report of the same period has no row of its own
        assertThat(termsOf(catalogue, "2023-H1").to()).isEmpty();
    }

    @Test
    void theLetterOfARoundStandsBeforeTheOneOfItsReportType() throws Exception {
        String usual = "Quyết định số 41/2019/QĐ-UBND ngày 22/10/2019";
        String own = "Công văn số 1055/SKH-TH ngày 19/5/2023 của Sở Kế hoạch và Đầu tư";
        CatalogueCopy copy = CatalogueCopy.ofSmall();
        copy.with(
                "catalogue.yaml",
                copy.text("catalogue.yaml")
                        .replace("    units-due-days: 2\n", "    units-due-days: 2\n    letter: " + usual + "\n"));
        copy.with("rounds.csv", HEADER + "2023-H1,,,,," + own + ",,Sở Kế hoạch và Đầu tư,GIÁM ĐỐC,Lê A\n");
        Catalogue catalogue = Catalogues.read(copy.files());

        assertThat(termsOf(catalogue, "2023-H1").commission())
                .isEqualTo(new Commission(
                        Optional.of(own),
                        Optional.empty(),
                        Optional.of("Sở Kế hoạch và Đầu tư"),
                        Optional.of("GIÁM ĐỐC"),
                        Optional.of("Lê A")));
        assertThat(termsOf(catalogue, "2024-H1").commission().letter()).contains(usual);
    }

    @Test
    void aReportTypeMaySayHowItsDueDatesAreCounted() throws Exception {
        CatalogueCopy copy = CatalogueCopy.ofSmall();
        copy.with(
                "catalogue.yaml",
                copy.text("catalogue.yaml")
                        .replace(
                                "    agency-due-days: 5\n",
                                "    agency-due-days: 5\n    due-days: calendar\n    due-on-day-off: move\n"));

        Catalogue catalogue = Catalogues.read(copy.files());

        assertThat(catalogue.reportType("nua-nam").orElseThrow().deadlines())
                .isEqualTo(new Deadlines(2, 5, Deadlines.Counting.CALENDAR, Deadlines.OnDayOff.MOVE));
        assertThat(catalogue.reportType("thi-dua").orElseThrow().deadlines())
                .isEqualTo(new Deadlines(2, 5, Deadlines.Counting.WORKING, Deadlines.OnDayOff.KEEP));
    }

    @Test
    void theBuiltInRoundCarriesTheLetterOfItsReport() throws Exception {
        Catalogue catalogue = Catalogues.read(CatalogueCopy.ofBuiltIn().files());

        assertThat(termsOf(catalogue, "2023-H1").commission().letter())
                .hasValueSatisfying(letter -> assertThat(letter).startsWith("Công văn số 1055/SKH-TH ngày 19/5/2023"));
        assertThat(catalogue.standardFor(Period.parse("2023-9M").orElseThrow().kind()))
                .isPresent();
    }

    private static Catalogue small(String rows) throws Exception {
        return Catalogues.read(
                CatalogueCopy.ofSmall().with("rounds.csv", HEADER + rows).files());
    }

    private static RoundTerms termsOf(Catalogue catalogue, String code) {
        return catalogue.termsOf(RoundName.parse(catalogue.reportTypes(), code).orElseThrow());
    }
}
