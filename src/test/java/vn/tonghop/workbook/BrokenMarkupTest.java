package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BrokenMarkupTest {

    private static final Map<String, String> PARTS = Map.of(
            RawWorkbook.SHEET,
            "<?xml version='1.0'?><worksheet xmlns='%s'><sheetData><row r='1' hidden='1'><c r='A1' t='s'><v>0</v></c>"
                            .formatted(RawWorkbook.MAIN)
                    + "<c r='B1' s='1'><f>A1</f><v>45000.5</v></c><c t='inlineStr'><is><r><t>a_x0041_&amp;</t></r></is></c>"
                    + "</row></sheetData><mergeCells><mergeCell ref='A1:B1'/></mergeCells></worksheet>",
            RawWorkbook.STYLES,
            "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm'/></numFmts><fonts><font><name val='Arial'/>"
                    + "</font></fonts><cellXfs><xf numFmtId='0' fontId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>",
            RawWorkbook.STRINGS,
            "<sst><si><r><rPr><rFont val='.VnTime'/></rPr><t>a</t></r><rPh><t>b</t></rPh></si></sst>");

    record Change(String part, double from, double length, String inserted) {

        String apply(String content) {
            int start = (int) (from * content.length());
            int end = Math.min(content.length(), start + (int) (length * length * 20));
            return content.substring(0, start) + inserted + content.substring(end);
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.of(PARTS.keySet()),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(
                                "",
                                "",
                                "<",
                                ">",
                                "&",
                                "&#0;",
                                "&#x10FFFF;",
                                "'",
                                "\"",
                                "/",
                                "<![CDATA[",
                                "]]>",
                                "<!--",
                                "-->",
                                "<?a ",
                                "?>",
                                "<row>",
                                "<c>",
                                "</c>",
                                "<v>",
                                "1",
                                "-",
                                "9999999999",
                                "\u0000",
                                "\uFFFF",
                                "xmlns:a='b' ",
                                "a:",
                                " r='A1' ",
                                "<!DOCTYPE a>",
                                "sheetData",
                                "_x",
                                "\uD800"))
                .as(Change::new);
    }

    @Property(tries = 1_500)
    void whateverStandsInAPartTheOutcomeIsRowsOrARefusal(@ForAll("changes") Change one, @ForAll("changes") Change two)
            throws IOException {
        RawWorkbook raw = new RawWorkbook().related("worksheets/sheet1.xml", "styles.xml", "sharedStrings.xml");
        PARTS.forEach((name, content) -> {
            String changed = name.equals(one.part()) ? one.apply(content) : content;
            changed = name.equals(two.part()) ? two.apply(changed) : changed;
            raw.part(name, changed.getBytes(StandardCharsets.UTF_8));
        });
        Path folder = Files.createTempDirectory("broken");
        try {
            Refusal refusal = new Refused(folder).refusalOf(raw);
            assertThat(refusal).isIn(null, Refusal.DAMAGED, Refusal.DOCTYPE);
        } finally {
            Files.delete(folder.resolve("staged"));
            Files.delete(folder);
        }
    }
}
