package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TypedCell.field;
import static vn.tonghop.validation.TypedCell.number;
import static vn.tonghop.validation.TypedCell.optional;
import static vn.tonghop.validation.TypedCell.required;
import static vn.tonghop.validation.TypedCell.text;
import static vn.tonghop.validation.TypedCell.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.text.Measure;
import vn.tonghop.workbook.CellValue;

/** What one cell comes to, by the type of its field; "nothing" where no value is kept. */
class CellTypingTest {

    private static final Measure MONEY =
            Measure.of("triệu đồng", Map.of("trđ", BigDecimal.ONE, "đ", new BigDecimal("0.000001")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                      | nothing                    | nothing error required
                      0               | 0                          | 0
                      -               | 0 note placeholder         | 0 note placeholder
                      –               | 0 note placeholder         | 0 note placeholder
                      —               | 0 note placeholder         | 0 note placeholder
                      Không           | 0 note placeholder         | 0 note placeholder
                      không có        | 0 note placeholder         | 0 note placeholder
                      Không phát sinh | 0 note placeholder         | 0 note placeholder
                      x               | nothing warning stated-missing | nothing error required
                      …               | nothing warning stated-missing | nothing error required
                      N/A             | nothing warning stated-missing | nothing error required
                      Chưa có số liệu | nothing warning stated-missing | nothing error required
                    """)
    void eachKindOfBlankHasItsOwnMeaningInNumberColumns(@Nullable String text, String may, String must) {
        for (FieldType type : List.of(FieldType.COUNT, FieldType.NUMBER)) {
            assertThat(type(optional(type), text(text)).shown()).isEqualTo(may);
            assertThat(type(required(type), text(text)).shown()).isEqualTo(must);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                      | nothing                        | nothing error required
                      -               | nothing note placeholder       | nothing error required
                      Không           | nothing note placeholder       | nothing error required
                      Không phát sinh | nothing note placeholder       | nothing error required
                      …               | nothing warning stated-missing | nothing error required
                      N/A             | nothing warning stated-missing | nothing error required
                    """)
    void noKindOfBlankIsADay(@Nullable String text, String may, String must) {
        for (FieldType type : List.of(FieldType.DATE, FieldType.DATE_OR_PERIOD)) {
            assertThat(type(optional(type), text(text)).shown()).isEqualTo(may);
            assertThat(type(required(type), text(text)).shown()).isEqualTo(must);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                      | nothing | nothing error required | Không
                      -               | nothing | nothing error required | Không
                      không có        | nothing | không có               | không có
                      Không phát sinh | nothing | Không phát sinh        | Không phát sinh
                      x               | x       | x                      | x
                      0               | 0       | 0                      | 0
                    """)
    void noneIsNoContentInTextColumnsUnlessItIsTheAnswer(
            @Nullable String text, String may, String must, String withDefault) {
        assertThat(type(optional(FieldType.TEXT), text(text)).shown()).isEqualTo(may);
        assertThat(type(required(FieldType.LONG_TEXT), text(text)).shown()).isEqualTo(must);
        assertThat(type(field(FieldType.LONG_TEXT, false, null, "Không"), text(text))
                        .shown())
                .isEqualTo(withDefault);
    }

    @Test
    void keepsTheReasonWhyAFigureIsMissing() {
        assertThat(type(optional(FieldType.COUNT), text("Chưa có số liệu")).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.value()).isEqualTo("Chưa có số liệu"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                      10036  | 10036
                      0      | 0
                      999999999999999  | 999999999999999
                      1000000000000000 | nothing error not-a-number
                      10.036 | nothing error ambiguous-number
                      1.1    | nothing error ambiguous-number
                      10.25  | nothing error ambiguous-number
                      0.5    | nothing error not-a-number
                      -3     | nothing error not-a-number
                      1E+300 | nothing error not-a-number
                      1E-300 | nothing error not-a-number
                    """)
    void aCountInANumberCellIsAWholeNumberFromZero(String digits, String result) {
        assertThat(type(optional(FieldType.COUNT), number(digits)).shown()).isEqualTo(result);
    }

    @Test
    void showsBothReadingsOfANumberCellThatLostItsThousands() {
        assertThat(type(optional(FieldType.COUNT), number("10.036")).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.expected()).isEqualTo("10,036 / 10 036");
                    assertThat(found.message()).contains("10,036 hay 10 036?");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                      10.036     | 10.036
                      -0.5       | -0.5
                      1000000000000000 | nothing error not-a-number
                      0.1234567  | nothing error not-a-number
                      1E+300     | nothing error not-a-number
                    """)
    void aMeasuredNumberCellIsTakenAsItIs(String digits, String result) {
        assertThat(type(optional(FieldType.NUMBER), number(digits)).shown()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                      02 nhiệm vụ | 2 warning unusual-form
                      15,5        | nothing error not-a-number
                      1.5         | nothing error ambiguous-number
                      1,234       | nothing error ambiguous-number
                      trên 70     | nothing error not-exact
                      khoảng 20   | nothing error not-exact
                      2022-2026   | nothing error not-a-number
                      45/58       | nothing error not-a-number
                      100%        | nothing error not-a-number
                      -3          | nothing error not-a-number
                      20 triệu đồng | nothing error ambiguous-number
                    """)
    void aCountAsTextFollowsTheGrammar(String text, String result) {
        assertThat(type(optional(FieldType.COUNT), text(text)).shown()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                      20            | 20
                      20 triệu đồng | 20
                      20 trđ        | 20
                      1,5 tỷ đồng   | 1500 warning unusual-form
                      20.500.000 đ  | 20.5 warning unusual-form
                      20 kg         | nothing error not-a-number
                      gần 100 triệu | nothing error not-exact
                    """)
    void theUnitInACellAgreesWithThatOfTheField(String text, String result) {
        assertThat(type(field(FieldType.NUMBER, false, MONEY, null), text(text)).shown())
                .isEqualTo(result);
    }

    @Test
    void aCellUnderAPercentFormatIsWhatItShows() {
        CellValue shown = new CellValue.Percent(new BigDecimal("0.995"));
        Measure percent = Measure.of("%", Map.of());

        assertThat(type(field(FieldType.NUMBER, false, percent, null), shown).shown())
                .isEqualTo("99.5");
        assertThat(type(field(FieldType.NUMBER, false, percent, null), text("99,5%"))
                        .shown())
                .isEqualTo("99.5");
        assertThat(type(optional(FieldType.NUMBER), shown).shown()).isEqualTo("99.5 warning unusual-form");
        assertThat(type(field(FieldType.NUMBER, false, MONEY, null), shown).shown())
                .isEqualTo("nothing error not-a-number");
        assertThat(type(optional(FieldType.COUNT), shown).shown()).isEqualTo("nothing error not-a-number");
    }

    @Test
    void tellsTheUnitThatIsAskedFor() {
        assertThat(type(field(FieldType.NUMBER, false, MONEY, null), text("20 kg"))
                        .findings())
                .singleElement()
                .satisfies(
                        found -> assertThat(found.message()).contains("20 kg").contains("triệu đồng"));
    }
}
