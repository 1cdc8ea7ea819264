package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Workbooks as other programs write them, markup and all, seen alike by our reader and by POI's user model; where they
 * differ, a {@link Difference} says why.
 */
class RawAgreementTest {

    private static final List<String> FORMATS = List.of(
            "dd/mm/yyyy",
            "d/m/yy;@",
            "[$-42A]dd\\ mmmm\\ yyyy;@",
            "[$-1010000]d/m/yyyy;@",
            "&quot;ngày &quot;dd&quot; tháng &quot;mm&quot; năm &quot;yyyy",
            "hh:mm:ss AM/PM",
            "[h]:mm",
            "mm:ss.0",
            "#,##0\\ &quot;đồng&quot;",
            "#,##0.00\\ [$₫-42A]",
            "[Red]-0.00;[Blue]0",
            "0.00E+00",
            "_(* #,##0_);_(* (#,##0);_(* &quot;-&quot;??_);_(@_)",
            "@",
            "&quot;dmy&quot;0",
            "0\\d");
    private static final List<String> BUILT_IN =
            List.of("0", "1", "14", "20", "22", "27", "37", "45", "46", "47", "49", "55");
    private static final List<String> FONTS = List.of("Arial", ".VnTime", "VNI-Times");

    private static final List<String> STRINGS = List.of(
            "<t>Nhiệm vụ</t>",
            "<t xml:space='preserve'> a  b </t>",
            "<t>dòng_x000D_\nhai</t>",
            "<t>_x005F_x000D__x0041_</t>",
            "<t>😀&lt;&amp;&#x1F600;</t>",
            "<t/>",
            "<r><t>Báo </t></r><r><rPr><b/><rFont val='.VnTime'/></rPr><t>c¸o</t></r>",
            "<r><rPr><rFont val='VNI-Times'/></rPr><t>a</t></r>",
            "<t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr fontId='0'/>",
            "<r><t>東</t></r><rPh sb='0' eb='1'><t>ひがし</t></rPh><r><t>京</t></r>",
            "<t><![CDATA[<a>]]>b</t>");

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "59",
            "60",
            "60.5",
            "61",
            "45000",
            "45000.604166666664",
            "0.1",
            "1.1000000000000001",
            "-1",
            "-0",
            "123456789012345678",
            "12345678901234567890123",
            "1E-7",
            "1.5E+300",
            "2958465",
            "2958466",
            "1E-320",
            " 12\n");

    private static final List<String> ODD =
            List.of("NaN", "INF", "1E999", "abc", "1,5", "0x1p3", "12d", "", "#REF!", "2023-06-15", "true", "9");

    /** A cell as written: attributes but for its place and style, then its content. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> number = Arbitraries.oneOf(
                        Arbitraries.of(NUMBERS),
                        Arbitraries.doubles().map(value -> Double.toString(value)),
                        Arbitraries.bigDecimals().map(value -> value.toPlainString()))
                .map(value -> "><v>" + value + "</v>");
        Arbitrary<String> formula = Combinators.combine(
                        Arbitraries.of(
                                "<f>A1+1</f>",
                                "<f t='shared' si='0' ref='A1:C9'>A1</f>",
                                "<f t='shared' si='0'/>",
                                "<f/>"),
                        Arbitraries.of(
                                ">%f<v>1.5</v>",
                                " t='str'>%f<v>kết_x000D_quả</v>",
                                " t='str'>%f<v></v>",
                                " t='b'>%f<v>1</v>",
                                " t='e'>%f<v>#DIV/0!</v>",
                                ">%f"))
                .as((text, result) -> result.replace("%f", text));
        return Arbitraries.frequencyOf(
                Tuple.of(6, number),
                Tuple.of(
                        6,
                        Arbitraries.integers()
                                .between(0, STRINGS.size() + 1)
                                .map(index -> " t='s'><v>" + index + "</v>")),
                Tuple.of(3, Arbitraries.of(STRINGS).map(text -> " t='inlineStr'><is>" + text + "</is>")),
                Tuple.of(2, Arbitraries.of("0", "1").map(value -> " t='b'><v>" + value + "</v>")),
                Tuple.of(
                        2,
                        Arbitraries.of("#REF!", "#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!")
                                .map(value -> " t='e'><v>" + value + "</v>")),
                Tuple.of(
                        1,
                        Arbitraries.of("n", "b", "d", "s")
                                .flatMap(type ->
                                        Arbitraries.of(ODD).map(value -> " t='" + type + "'><v>" + value + "</v>"))),
                Tuple.of(4, formula),
                Tuple.of(2, Arbitraries.just(">")));
    }

    /** A row of cells: most with their places, in order, with gaps. */
    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> placed = Combinators.combine(
                        cells(),
                        Arbitraries.integers().between(0, FORMATS.size() + BUILT_IN.size() + FONTS.size()),
                        Arbitraries.frequency(Tuple.of(8, 1), Tuple.of(2, 0), Tuple.of(2, 3)))
                .as((cell, style, step) -> step + " s='" + style + "'" + cell);
        return Combinators.combine(placed.list().ofMaxSize(9), Arbitraries.of("", "", " hidden='1'", " hidden='true'"))
                .as((cells, hidden) -> {
                    StringBuilder row = new StringBuilder(hidden).append('>');
                    int column = 0;
                    for (String cell : cells) {
                        int step = cell.charAt(0) - '0';
                        column += Math.max(1, step);
                        String place = step == 0 ? "" : " r='" + CellAddress.letters(column) + "%row%'";
                        row.append("<c").append(place).append(cell.substring(1)).append("</c>");
                    }
                    return row.toString();
                });
    }

    @Provide
    Arbitrary<String> sheets() {
        return Combinators.combine(
                        rows().list().ofMaxSize(12),
                        Arbitraries.of(0, 0, 0, 1),
                        Arbitraries.of("", "<mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='E3:E9'/></mergeCells>"))
                .as((rows, repeats, merges) -> {
                    StringBuilder data = new StringBuilder("<sheetData>");
                    for (int i = 0; i < rows.size(); i++) {
                        // a row now and then without its number, and one number twice
                        int number = i + 1 - (i > 5 ? repeats : 0);
                        String r = i % 4 == 3 && repeats == 0 ? "" : " r='" + number + "'";
                        data.append("<row")
                                .append(r)
                                .append(rows.get(i).replace("%row%", Integer.toString(number)))
                                .append("</row>");
                    }
                    return data + "</sheetData>" + merges;
                });
    }

    @Property(tries = 300)
    void everyDifferenceIsExplainedByARule(@ForAll("sheets") String sheet, @ForAll boolean date1904) throws Exception {
        Path file = Files.createTempFile("raw", ".xlsx");
        try {
            Files.write(file, workbook(sheet, date1904).bytes());
            PoiComparison compared = Objects.requireNonNull(PoiComparison.of(file), "POI does not open it");
            assertThat(compared.faults()).isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    private static RawWorkbook workbook(String sheet, boolean date1904) {
        StringBuilder items = new StringBuilder();
        STRINGS.forEach(text -> items.append("<si>").append(text).append("</si>"));
        return new RawWorkbook()
                .workbook("<workbookPr date1904='" + date1904
                        + "'/><sheets><sheet name='Trang 1' sheetId='1' r:id='rId1'/>"
                        + "<sheet name='ẩn' sheetId='2' state='veryHidden' r:id='rId4'/></sheets>")
                .sheet(sheet)
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet xmlns='" + RawWorkbook.MAIN + "'><sheetData/></worksheet>")
                .part(RawWorkbook.STYLES, styles())
                .part(RawWorkbook.STRINGS, "<sst xmlns='" + RawWorkbook.MAIN + "'>" + items + "</sst>")
                .related("worksheets/sheet1.xml", "styles.xml", "sharedStrings.xml", "worksheets/sheet2.xml")
                .fullContentTypes();
    }

    private static String styles() {
        StringBuilder formats = new StringBuilder();
        StringBuilder fonts = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf/>");
        for (int i = 0; i < FORMATS.size(); i++) {
            formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, FORMATS.get(i)));
            styles.append("<xf numFmtId='%d' fontId='%d'/>".formatted(164 + i, i % FONTS.size()));
        }
        BUILT_IN.forEach(id -> styles.append("<xf numFmtId='" + id + "'/>"));
        for (int i = 0; i < FONTS.size(); i++) {
            fonts.append("<font><sz val='11'/><name val='" + FONTS.get(i) + "'/></font>");
            styles.append("<xf fontId='" + i + "'/>");
        }
        return "<styleSheet xmlns='" + RawWorkbook.MAIN + "'><numFmts>" + formats + "</numFmts><fonts>" + fonts
                + "</fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>"
                + styles + "</cellXfs></styleSheet>";
    }
}
