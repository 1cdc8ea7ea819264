package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReferencesTest {

    record Case(String input, String canonical, String id, String doubts) {}

    /** References of four real reports, well formed and not, and the ways in which clerks retype them. */
    static Stream<Case> cases() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(DocumentReferencesTest.class.getResourceAsStream("document-references.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split("\t", -1))
                            .map(cells -> new Case(cells[0].replace("\\n", "\n"), cells[1], cells[2], cells[3]))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryReferenceOfTheTable(Case expected) {
        Reading<DocumentReference> reading = DocumentReferences.read(expected.input());

        assertThat(row(expected.input(), reading)).isEqualTo(expected);
    }

    private static Case row(String input, Reading<DocumentReference> reading) {
        if (reading instanceof Reading.Understood<DocumentReference> understood) {
            DocumentReference reference = understood.value();
            List<String> doubts = understood.doubts().stream().map(Enum::name).toList();
            return new Case(input, reference.canonical(), reference.id(), String.join(" ", doubts));
        }
        if (reading instanceof Reading.Ambiguous<DocumentReference> ambiguous) {
            return new Case(input, String.join(" | ", ambiguous.readings()), "ambiguous", "");
        }
        return new Case(input, "", "unreadable", "");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsItsOwnCanonicalFormAsTheSameReference(Case of) {
        if (DocumentReferences.read(of.input()) instanceof Reading.Understood<DocumentReference> first) {
            DocumentReference second = understood(first.value().canonical());

            assertThat(second.id()).isEqualTo(first.value().id());
            assertThat(second.canonical()).isEqualTo(first.value().canonical());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Công văn số 1055/SKH-TH ngày 19/5/2023 của Sở Kế hoạch và Đầu tư về việc chuẩn bị | Sở Kế hoạch và Đầu tư
                    Quyết định số 281/QĐ-UBND ngày 17/02/2023 của UBND tỉnh về việc ban hành Kế hoạch | UBND tỉnh
                    Nghị quyết số 163/2021/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh Quy định chính sách | HĐND tỉnh
                    Nghị định số 60/2021/NĐ-CP của Chính phủ; báo cáo kết quả | Chính phủ
                    Công văn số 1490/UBND-TH ngày 06/4/2023 V/v tham gia ý kiến của UBND tỉnh |
                    """)
    void keepsTheIssuersNameAndPassesOverTheSubject(String text, String issuer) {
        assertThat(understood(text).issuerWords()).isEqualTo(Optional.ofNullable(issuer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKHCN-VP", "SKH-CN-VP", "SKHCCN-VP", "SKH&CN-VP"})
    void takesSpellingsOfOneIssuerForOne(String symbol) {
        DocumentReference reference = understood("Công văn số 87/" + symbol + " ngày 13/02/2023");

        assertThat(reference.issuer()).isEqualTo("SKHCN");
        assertThat(reference.symbol()).isEqualTo("/" + symbol);
        assertThat(reference.id()).isEqualTo("cv/87/2023/skhcn/vp");
    }

    @Test
    void tellsIssuersApartThatBeginAlike() {
        assertThat(understood("Công văn số 87/SKH-TH ngày 13/02/2023").issuer()).isEqualTo("SKH");
    }

    @Test
    void answersAHugeTextOfReferencesWithAFewReadings() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            text.append("Quyết định số ").append(i).append("/QĐ-UBND ngày 16/01/2023; ");
        }

        Reading<DocumentReference> reading = DocumentReferences.read(text.toString());

        assertThat(reading instanceof Reading.Ambiguous<DocumentReference> ambiguous ? ambiguous.readings() : List.of())
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"XX, 1, /QĐ-UBND, UBND", "QĐ, 0, /QĐ-UBND, UBND", "QĐ, 1, QĐ-UBND, UBND", "QĐ, 1, /QĐ-UBND, HĐND"})
    void cannotBeBuiltWrong(String type, int number, String symbol, String issuer) {
        assertThatThrownBy(() -> new DocumentReference(
                        type, number, symbol, Optional.empty(), Optional.empty(), issuer, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void readsBackWhateverItWrites(@ForAll("references") DocumentReference reference) {
        assertThat(understood(reference.canonical())).isEqualTo(reference);
    }

    @Provide
    Arbitrary<DocumentReference> references() {
        Arbitrary<String> org = Arbitraries.of("UBND", "HĐND", "CP", "TTg", "SKHCN", "TU", "BCSĐ", "SGDĐT", "BCĐ389");
        Arbitrary<DocumentType> types = Arbitraries.of(Arrays.stream(DocumentType.values())
                .filter(type -> type != DocumentType.EARLY_DECREE && type != DocumentType.OPEN_LETTER)
                .toList());
        Arbitrary<String> styles = Arbitraries.of("/%s-%s", "-%s/%s", "/2021/%s-%s");
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 99_999);
        Arbitrary<Optional<LocalDate>> dates = Dates.dates()
                .between(LocalDate.of(1950, 1, 1), LocalDate.of(2100, 12, 31))
                .optional();
        return Combinators.combine(types, numbers, styles, org, dates).as((type, number, style, issuer, date) -> {
            boolean plainLetter = type == DocumentType.LETTER && style.startsWith("/%");
            String symbol = plainLetter ? "/" + issuer + "-TH" : style.formatted(type.abbreviation(), issuer);
            Optional<Integer> year = symbol.startsWith("/2021/") ? Optional.of(2021) : Optional.empty();
            return new DocumentReference(type.abbreviation(), number, symbol, year, date, issuer, Optional.empty());
        });
    }

    private static DocumentReference understood(String text) {
        Reading<DocumentReference> reading = DocumentReferences.read(text);
        assertThat(reading).as(text).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood<DocumentReference>) reading).value();
    }
}
