package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each rule, a file in which POI still does what the rule says; a rule that explains nothing has to go. */
class DifferenceTest {

    private static final String STYLES =
            "<numFmts><numFmt numFmtId='164' formatCode='\"ngày \"dd\" tháng \"mm'/><numFmt numFmtId='165' formatCode='[h]:mm'/>"
                    + "<numFmt numFmtId='166' formatCode='&quot;dmy&quot;0'/>"
                    + "</numFmts><fonts><font><name val='Arial'/></font><font><sz val='11'/></font></fonts><fills><fill/></fills>"
                    + "<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                    + "<xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='30'/><xf fontId='1'/><xf numFmtId='166'/></cellXfs>";

    private static final Map<Difference, String> ROWS = Map.ofEntries(
            Map.entry(Difference.FORMULA_WITHOUT_RESULT, "<row r='1'><c r='A1'><f>1+1</f></c></row>"),
            Map.entry(Difference.NEGATIVE_ZERO, "<row r='1'><c r='A1'><v>-0</v></c></row>"),
            Map.entry(Difference.EMPTY_VALUE, "<row r='1'><c r='A1'><v></v></c></row>"),
            Map.entry(Difference.LETTERS_SHOWN, "<row r='1'><c r='A1' s='6'><v>9</v></c></row>"),
            Map.entry(
                    Difference.REPEATED_ROW,
                    "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>"),
            Map.entry(Difference.REPEATED_CELL, "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"),
            Map.entry(Difference.SHARED_STRING_MISSING, "<row r='1'><c r='A1' t='s'><v>9</v></c></row>"),
            Map.entry(Difference.NO_SUCH_VALUE, "<row r='1'><c r='A1'><v>NaN</v></c></row>"),
            Map.entry(Difference.OUT_OF_GRID, "<row r='1'><c r='A2'><v>1</v></c></row>"),
            Map.entry(
                    Difference.TEXT_TOO_LONG,
                    "<row r='1'><c r='A1' t='str'><v>" + "x".repeat(40_000) + "</v></c></row>"),
            Map.entry(Difference.TRUTH_SPELT_OUT, "<row r='1'><c r='A1' t='b'><v>true</v></c></row>"),
            Map.entry(Difference.DAY_AS_TEXT, "<row r='1'><c r='A1' t='d'><v>2023-06-15</v></c></row>"),
            Map.entry(Difference.FALSE_LEAP_DAY, "<row r='1'><c r='A1' s='1'><v>60</v></c></row>"),
            Map.entry(Difference.AFTER_LAST_DAY, "<row r='1'><c r='A1' s='1'><v>2958466</v></c></row>"),
            Map.entry(Difference.ELAPSED_TIME, "<row r='1'><c r='A1' s='3'><v>1.5</v></c></row>"),
            Map.entry(Difference.EAST_ASIAN_FORMAT, "<row r='1'><c r='A1' s='4'><v>45000</v></c></row>"),
            Map.entry(Difference.WORDS_IN_FORMAT, "<row r='1'><c r='A1' s='2'><v>45000</v></c></row>"),
            Map.entry(Difference.FONT_WITHOUT_NAME, "<row r='1'><c r='A1' s='5'><v>1</v></c></row>"),
            Map.entry(
                    Difference.FONT_OF_RUNS,
                    "<row r='1'><c r='A1' t='inlineStr'><is><r><rPr><rFont val='.VnTime'/></rPr><t>a</t></r></is></c></row>"),
            Map.entry(
                    Difference.RANGE_OF_ARRAY_FORMULA,
                    "<row r='1'><c r='A1'><f t='array' ref='A1:B1'>1</f><v>1</v></c><c r='B1'><v>2</v></c></row>"),
            Map.entry(
                    Difference.DATA_TABLE,
                    "<row r='1'><c r='A1'><f t='dataTable' ref='A1:A2' r1='C1'/><v>1</v></c></row>"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void poiStillDiffersAsTheRuleSays(Difference rule) throws Exception {
        String rows = Objects.requireNonNull(ROWS.get(rule), "no file for " + rule);
        Path file = Files.write(
                folder.resolve("a.xlsx"),
                new RawWorkbook()
                        .styles(STYLES)
                        .part(RawWorkbook.STRINGS, "<sst xmlns='" + RawWorkbook.MAIN + "'><si><t>a</t></si></sst>")
                        .related("worksheets/sheet1.xml", "styles.xml", "sharedStrings.xml")
                        .rows(rows)
                        .fullContentTypes()
                        .bytes());
        PoiComparison compared = Objects.requireNonNull(PoiComparison.of(file), "POI does not open it");

        assertThat(compared.explained()).containsKey(rule);
        assertThat(compared.faults()).isEmpty();
    }
}
