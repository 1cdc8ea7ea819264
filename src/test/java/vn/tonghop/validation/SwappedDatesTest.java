package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.FormVersions;
import vn.tonghop.submission.FormSheet;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.DateSystem;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;

/** A column of due days from row 5 on, in column C; beside it a text in column B. */
class SwappedDatesTest {

    private static final FormSheet SHEET = sheet();

    @Test
    void takesRealDatesUpToTwelveBesideTextDatesAboveForASwappedColumn() {
        List<Finding> found = check(day("2023-10-04"), "14/01/2023", day("2023-12-01"), "21/12/2022");

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("swapped-dates");
            assertThat(one.isError()).isTrue();
            assertThat(one.cell()).isEqualTo("C5");
            assertThat(one.field()).isEqualTo("han");
            assertThat(one.value()).isEqualTo("04/10/2023");
            assertThat(one.expected()).isEqualTo("10/4/2023");
            assertThat(one.message()).contains("C5, C7").contains("C6, C8");
        });
    }

    @Test
    void aSerialWithoutItsFormatIsARealDate() {
        // 45203 is 04/10/2023
        assertThat(check(new CellValue.Numeric(new BigDecimal(45_203)), "14/01/2023"))
                .hasSize(1);
    }

    @Test
    void oneRealDateAboveTwelveClearsTheColumn() {
        assertThat(check(day("2023-10-04"), "14/01/2023", day("2023-01-13"))).isEmpty();
    }

    @Test
    void aColumnOfOneKindIsLeftAlone() {
        assertThat(check(day("2023-10-04"), day("2023-12-01"))).isEmpty();
        assertThat(check("14/01/2023", "06/4/2023")).isEmpty();
        assertThat(check(day("2023-10-04"), "06/4/2023")).isEmpty();
    }

    @Test
    void aDayThatIsTheSameEitherWayIsNoTrace() {
        assertThat(check(day("2023-05-05"), "14/01/2023")).isEmpty();
    }

    @Test
    void textThatNoExcelTakesForADateIsNoTrace() {
        assertThat(check(day("2023-04-10"), "14.01.2023", "ngày 14 tháng 01 năm 2023", "Quý I/2023", "31/02/2023"))
                .isEmpty();
    }

    @Test
    void otherColumnsTellNothing() {
        SwappedDates swapped = new SwappedDates();
        swapped.add(
                SHEET, List.of(new Row(5, false, List.of(cell(5, 2, "14/01/2023"), cell(5, 3, day("2023-10-04"))))));

        assertThat(swapped.conclude()).isEmpty();
    }

    @Test
    void namesAFewCellsOfALongColumnAndCountsThemAll() {
        List<Object> cells = new ArrayList<>(List.of("14/01/2023"));
        for (int i = 0; i < 2_000; i++) {
            cells.add(day("2023-10-04"));
        }

        assertThat(check(cells.toArray()))
                .singleElement()
                .satisfies(one -> assertThat(one.message())
                        .contains("2000")
                        .contains("C6, C7, C8, C9, C10 …")
                        .hasSizeLessThan(600));
    }

    @Property
    void whatAnEnglishExcelMakesOfTypedDaysIsFoundWheneverItChangedOne(@ForAll("days") List<LocalDate> typed) {
        List<Object> cells = new ArrayList<>();
        for (LocalDate day : typed) {
            cells.add(
                    day.getDayOfMonth() <= 12
                            ? new CellValue.Date(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                                    .atStartOfDay())
                            : day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
        }
        boolean changed =
                typed.stream().anyMatch(day -> day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue());
        boolean left = typed.stream().anyMatch(day -> day.getDayOfMonth() > 12);

        assertThat(check(cells.toArray()).size()).isEqualTo(changed && left ? 1 : 0);
    }

    @Property
    void aColumnOfRealDatesIsNeverAccused(@ForAll("days") List<LocalDate> days) {
        assertThat(check(days.stream()
                        .map(day -> (Object) new CellValue.Date(day.atStartOfDay()))
                        .toArray()))
                .isEmpty();
    }

    @Provide
    static Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 1_000)
                .map(offset -> LocalDate.of(2022, 1, 1).plusDays(offset))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** @param cells text, or a value, of column C */
    private static List<Finding> check(Object... cells) {
        SwappedDates swapped = new SwappedDates();
        int number = 5;
        for (Object content : cells) {
            swapped.add(SHEET, List.of(new Row(number, false, List.of(cell(number, 3, content)))));
            number++;
        }
        return swapped.conclude();
    }

    private static Cell cell(int row, int column, Object content) {
        CellValue value = content instanceof CellValue known ? known : new CellValue.Text(content.toString());
        return new Cell(new CellAddress(row, column), value, null, false);
    }

    private static CellValue day(String iso) {
        return new CellValue.Date(LocalDate.parse(iso).atStartOfDay());
    }

    private static FormSheet sheet() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("viec", field("viec", FieldType.TEXT));
        fields.put("han", field("han", FieldType.DATE));
        Form form = new Form(
                "cong-viec",
                "Công việc",
                "Công việc",
                Set.of("6-thang"),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                fields,
                FormVersions.only(fields),
                Map.of(),
                List.of());
        return new FormSheet(
                form,
                new SheetInfo(0, "Công việc", false, DateSystem.SINCE_1900),
                new FormSheet.Header(4, 4, FormVersions.FIRST, 0),
                Map.of("viec", 2, "han", 3),
                List.of(),
                List.of(),
                Set.of());
    }

    private static Field field(String key, FieldType type) {
        return new Field(key, "Cột " + key, List.of(), type, false, Map.of(), Optional.empty(), Optional.empty());
    }
}
