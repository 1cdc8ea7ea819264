package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "45082, 2023-06-05T00:00",
                "45082.604166666664, 2023-06-05T14:30",
                "0.5, 1899-12-31T12:00",
                "1, 1900-01-01T00:00",
                "59, 1900-02-28T00:00",
                "60, -",
                "60.5, -",
                "61, 1900-03-01T00:00",
                "2958465, 9999-12-31T00:00",
                "2958466, -",
                "-1, -",
                "45081.99999999999, 2023-06-05T00:00"
            })
    void serialsSince1900(BigDecimal serial, @Nullable LocalDateTime expected) {
        assertThat(DateSystem.SINCE_1900.dateOf(serial)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0, 1904-01-01T00:00", "60, 1904-03-01T00:00", "43620, 2023-06-05T00:00", "2957004, -"})
    void serialsSince1904(BigDecimal serial, @Nullable LocalDateTime expected) {
        assertThat(DateSystem.SINCE_1904.dateOf(serial)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 17, 22, 27, 36, 45, 47, 50, 58})
    void builtInDateFormats(int id) {
        assertThat(NumberFormats.isBuiltInDate(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13, 23, 26, 37, 44, 46, 48, 49, 59, 164, -1})
    void otherBuiltInFormats(int id) {
        assertThat(NumberFormats.isBuiltInDate(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "d/m/yy;@",
                "[$-42A]dd\\ mmmm\\ yyyy",
                "[$-1010000]d/m/yyyy;@",
                "hh:mm AM/PM",
                "YYYY",
                "\"ngày \"dd\" tháng \"mm",
                "[Red]d/m",
                "mm:ss.0"
            })
    void formatsThatShowDates(String code) {
        assertThat(NumberFormats.isDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0\\ \"đồng\"",
                "[h]:mm",
                "[mm]:ss",
                "[Red]-0.00",
                "0\\d",
                "_d0",
                "*s0",
                "[$USD]\\ 0",
                "[$-42A]0",
                "0.00E+00",
                "\"days\"0",
                "@",
                "0;dd/mm",
                "\"d",
                "[d",
                "[>=100]0",
                ""
            })
    void formatsThatDoNot(String code) {
        assertThat(NumberFormats.isDate(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "#,##0.0%;[Red]-0%", "[Blue]0%", "\"đạt \"0%"})
    void formatsThatShowShares(String code) {
        assertThat(NumberFormats.isPercent(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0\\%", "0\"%\"", "0;0%", "0_%", "0*%", "General", "dd/mm/yyyy", ""})
    void formatsThatShowNoShares(String code) {
        assertThat(NumberFormats.isPercent(code)).isFalse();
    }

    @Test
    void aNumberUnderAPercentFormatIsAShare() throws Exception {
        assertThat(ReadSheet.of(
                                new RawWorkbook()
                                        .styles("<numFmts><numFmt numFmtId='170' formatCode='0.0%'/></numFmts>"
                                                + "<cellXfs><xf numFmtId='9'/><xf numFmtId='170'/><xf numFmtId='1'/>"
                                                + "</cellXfs>")
                                        .rows(
                                                "<row><c><v>0.25</v></c><c s='1'><v>1</v></c><c s='2'><v>1</v></c></row>"),
                                folder)
                        .values()
                        .values())
                .containsExactly(
                        new CellValue.Percent(new BigDecimal("0.25")),
                        new CellValue.Percent(BigDecimal.ONE),
                        new CellValue.Numeric(BigDecimal.ONE));
    }

    private ReadSheet read(String workbookProperties) throws Exception {
        return ReadSheet.of(
                new RawWorkbook()
                        .workbook(workbookProperties + "<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets>")
                        .styles("<numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy;@'/>"
                                + "<numFmt numFmtId='165' formatCode='[h]:mm'/></numFmts>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
                                + "</cellXfs>")
                        .rows("<row r='1'><c r='A1'><v>43620</v></c><c r='B1' s='1'><v>43620</v></c>"
                                + "<c r='C1' s='2'><v>43620</v></c><c r='D1' s='3'><v>43620</v></c>"
                                + "<c r='E1' s='9'><v>43620</v></c></row>"),
                folder);
    }

    @Test
    void everySheetKnowsTheDateSystemForNumbersThatLostTheirFormat() throws Exception {
        String sheets = "<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets>";
        assertThat(dates(sheets)).isEqualTo(DateSystem.SINCE_1900);
        assertThat(dates("<workbookPr date1904='1'/>" + sheets)).isEqualTo(DateSystem.SINCE_1904);
        assertThat(dates(sheets + "<workbookPr date1904='1'/>")).isEqualTo(DateSystem.SINCE_1904);
    }

    private DateSystem dates(String workbook) throws Exception {
        Path file = new RawWorkbook().workbook(workbook).rows("<row/>").write(folder);
        try (SubmittedWorkbook open = SubmittedWorkbooks.open(file, "a.xlsx", ReadLimits.DEFAULT)) {
            return open.sheets().get(0).dates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SINCE_1900, 44927, 2023-01-01",
        "SINCE_1904, 43465, 2023-01-01",
        "SINCE_1900, 36526, 2000-01-01",
        "SINCE_1900, 73415, 2100-12-31",
        "SINCE_1900, 36525,",
        "SINCE_1900, 73416,",
        "SINCE_1900, 60,",
        "SINCE_1900, 1,",
        "SINCE_1900, 44927.25,",
        "SINCE_1904, 1E+300,",
        "SINCE_1900, -44927,"
    })
    void onlyAWholeNumberOfDaysFrom2000To2100IsAPlausibleDay(
            DateSystem system, BigDecimal number, @Nullable LocalDate day) {
        assertThat(system.plausibleDayOf(number)).isEqualTo(day);
    }

    @Test
    void aNumberUnderADateFormatIsADateInTheWorkbooksOwnSystem() throws Exception {
        CellValue number = new CellValue.Numeric(BigDecimal.valueOf(43620));
        CellValue since1900 = new CellValue.Date(LocalDateTime.of(2019, 6, 4, 0, 0));
        CellValue since1904 = new CellValue.Date(LocalDateTime.of(2023, 6, 5, 0, 0));
        assertThat(read("").values().values()).containsExactly(number, since1900, since1900, number, number);
        assertThat(read("<workbookPr date1904='1'/>").values().values())
                .containsExactly(number, since1904, since1904, number, number);
    }
}
