package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    private static final String ROWS =
            "<row r='1'><c><v>1</v></c><c><v>2</v></c></row><row><c/></row><row><c><v>3</v></c></row>";
    private static final String DOCTYPE = "<!DOCTYPE a [<!ENTITY b 'c'>]>";

    @TempDir
    Path folder;

    private Refused refused = new Refused(Path.of(""));

    @BeforeEach
    void useFolder() {
        refused = new Refused(folder);
    }

    /** Two sheets that share a part of three cells in two rows with content; styles, strings and an unread part. */
    private static RawWorkbook small() {
        return new RawWorkbook()
                .rows(ROWS)
                .styles("<cellXfs><xf/></cellXfs>" + " ".repeat(2000))
                .strings("<si><t>" + "x".repeat(3000) + "</t></si>")
                .workbook("<sheets><sheet name='a' r:id='rId1'/><sheet name='b' r:id='rId1'/></sheets>")
                .related("worksheets/sheet1.xml", "styles.xml", "sharedStrings.xml")
                .part("docProps/app.xml", "<Properties>" + " ".repeat(4000) + "</Properties>");
    }

    @Test
    void nothingIsRefusedWithinTheBounds() throws Exception {
        assertThat(refused.refusalOf(small())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "fileBytes,100,FILE_TOO_LARGE",
        "entries,7,TOO_MANY_ENTRIES",
        "partBytes,3999,INFLATES_TOO_FAR",
        "stylesBytes,1999,INFLATES_TOO_FAR",
        "stringsBytes,2999,INFLATES_TOO_FAR",
        "totalBytes,9000,INFLATES_TOO_FAR",
        "sheets,1,TOO_MANY_SHEETS",
        "rows,1,TOO_MANY_ROWS",
        "cells,5,TOO_MANY_CELLS",
        "textLength,2999,TEXT_TOO_LONG",
        "time,1,TOO_SLOW"
    })
    void eachBoundHasItsRefusal(String limit, long value, Refusal expected) throws Exception {
        assertThat(refused.refusalOf(small().bytes(), "a.xlsx", Limits.with(limit, value)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"entries,8", "sheets,2", "rows,2", "cells,6", "textLength,3000"})
    void boundsAreInclusive(String limit, long value) throws Exception {
        assertThat(refused.refusalOf(small().bytes(), "a.xlsx", Limits.with(limit, value)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"cells,3", "totalBytes,12000"})
    void aSheetThatIsReadTwiceCountsOnce(String limit, long value) throws Exception {
        Path file = small().write(folder);
        try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(file, "a.xlsx", Limits.with(limit, value))) {
            for (int i = 0; i < 50; i++) {
                assertThat(ReadSheet.of(workbook, 0).rows()).hasSize(2);
            }
        }
    }

    @Test
    void aSizeThatTheDirectoryUnderstatesDoesNotHelp() throws Exception {
        byte[] file = new RawWorkbook()
                .part("docProps/app.xml", "<p>" + " ".repeat(50_000) + "</p>")
                .bytes();
        understateSizes(file);
        assertThat(refused.refusalOf(file, "a.xlsx", Limits.with("partBytes", 20_000)))
                .isEqualTo(Refusal.INFLATES_TOO_FAR);
        assertThat(refused.refusalOf(file)).isEqualTo(Refusal.DAMAGED);
    }

    /** Writes 10 into the size field of every directory entry that claims more than 20,000 bytes. */
    private static void understateSizes(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < file.length; at++) {
            if (bytes.getInt(at) == 0x02014b50 && bytes.getInt(at + 24) > 20_000) {
                bytes.putInt(at + 24, 10);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/WORKSHEETS/Sheet1.xml", "xl\\worksheets\\sheet1.xml", "/xl/worksheets/sheet1.xml"})
    void twoPartsOfOneName(String name) throws Exception {
        assertThat(refused.refusalOf(new RawWorkbook().part(name, "<worksheet/>")))
                .isEqualTo(Refusal.DUPLICATE_ENTRY);
    }

    @Test
    void twoPartsOfExactlyOneName() throws Exception {
        byte[] file = new RawWorkbook().part("xl/worksheets/sheet2.xml", "<a/>").bytes();
        String text = new String(file, StandardCharsets.ISO_8859_1).replace("sheet2.xml", "sheet1.xml");
        assertThat(refused.refusalOf(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Refusal.DUPLICATE_ENTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml",
                "docProps/app.xml"
            })
    void aDocumentTypeInAnyPart(String part) throws Exception {
        assertThat(refused.refusalOf(small().part(part, DOCTYPE + "<a/>"))).isEqualTo(Refusal.DOCTYPE);
    }

    @Test
    void aDocumentTypeInAnUnreadPartOfUtf16() throws Exception {
        String text = " ".repeat(8190) + DOCTYPE + "<a/>";
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(refused.refusalOf(new RawWorkbook().part("a.rels", text.getBytes(charset))))
                    .isEqualTo(Refusal.DOCTYPE);
        }
        assertThat(refused.refusalOf(new RawWorkbook().part("media/a.svg", text)))
                .isNull();
    }

    @Test
    void markupThatIsTooDeep() throws Exception {
        String deep = "<a>".repeat(101) + "</a>".repeat(101);
        assertThat(refused.refusalOf(new RawWorkbook().sheet(deep))).isEqualTo(Refusal.MARKUP_TOO_DEEP);
        assertThat(refused.refusalOf(new RawWorkbook().sheet("<a>".repeat(99) + "</a>".repeat(99))))
                .isNull();
    }

    @Test
    void anElementWithTooManyAttributes() throws Exception {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertThat(refused.refusalOf(new RawWorkbook().sheet("<b" + attributes + "/>")))
                .isEqualTo(Refusal.MARKUP_TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a%d/>", "<b a%d=''/>", "<b xmlns:a%d='c'/>", "<?a%d b?>"})
    void tooManyDifferentNames(String markup) throws Exception {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            names.append(markup.formatted(i));
        }
        assertThat(refused.refusalOf(new RawWorkbook().sheet(names.toString()))).isEqualTo(Refusal.MARKUP_TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b='%s'/>",
                "<a>%s</a>",
                "<!--%s-->",
                "<%s/>",
                "<sheetData><row><c><v>%s</v></c></row></sheetData>"
            })
    void tokensThatAreTooLongWhetherReadOrNot(String markup) throws Exception {
        RawWorkbook raw = new RawWorkbook().sheet(markup.formatted("x".repeat(200_000)));
        assertThat(refused.refusalOf(raw.bytes(), "a.xlsx", Limits.with("textLength", 1000)))
                .isEqualTo(Refusal.TEXT_TOO_LONG);
    }

    @Test
    void tooManyMergedRegions() throws Exception {
        String merges = "<mergeCell ref='A1:B2'/>".repeat(Merges.MAX_REGIONS + 1);
        assertThat(refused.refusalOf(new RawWorkbook().sheet("<mergeCells>" + merges + "</mergeCells>")))
                .isEqualTo(Refusal.TOO_MANY_CELLS);
    }

    @Test
    void aPackageThatIsCutShortAnywhere() throws Exception {
        byte[] file = new RawWorkbook().bytes();
        for (int length = 4; length < file.length; length++) {
            assertThat(refused.refusalOf(Arrays.copyOf(file, length)))
                    .as("cut to %d bytes", length)
                    .isEqualTo(Refusal.DAMAGED);
        }
    }

    @Test
    void oneSharedStringThatIsTheTextOfEveryCell() throws Exception {
        RawWorkbook raw = new RawWorkbook()
                .strings("<si><t>" + "x".repeat(1_000) + "</t></si>")
                .rows("<row><c t='s'><v>0</v></c></row>".repeat(1_000));
        assertThat(refused.refusalOf(raw.bytes(), "a.xlsx", Limits.with("totalBytes", 900_000)))
                .isEqualTo(Refusal.INFLATES_TOO_FAR);
        assertThat(refused.refusalOf(raw.bytes(), "a.xlsx", Limits.with("totalBytes", 1_000_000)))
                .isNull();
    }

    @Test
    void aRowOfTextsThatTogetherAreTooLong() throws Exception {
        RawWorkbook raw = new RawWorkbook()
                .rows("<row>" + ("<c t='str'><v>" + "x".repeat(100) + "</v></c>").repeat(11) + "</row>");
        assertThat(refused.refusalOf(raw.bytes(), "a.xlsx", Limits.with("textLength", 1_000)))
                .isEqualTo(Refusal.TEXT_TOO_LONG);
        assertThat(refused.refusalOf(raw.bytes(), "a.xlsx", Limits.with("textLength", 1_100)))
                .isNull();
    }

    @Test
    void aFlippedBitIsNoticedWhereverItIs() throws Exception {
        byte[] file = small().bytes();
        int directory = indexOfDirectory(file);
        for (int at = 30; at < directory; at += 3) {
            byte[] flipped = file.clone();
            flipped[at] ^= 0x10;
            Refusal refusal = refused.refusalOf(flipped);
            assertThat(refusal == null || refusal == Refusal.DAMAGED || refusal == Refusal.TEXT_TOO_LONG)
                    .as("byte %d: %s", at, refusal)
                    .isTrue();
        }
    }

    @Test
    void anotherDigitInAWellFormedSheetIsNoticedByItsChecksum() throws Exception {
        byte[] file = new RawWorkbook().rows("<row><c><v>12345</v></c></row>").bytes(Deflater.NO_COMPRESSION);
        String altered = new String(file, StandardCharsets.ISO_8859_1).replace("12345", "12346");
        assertThat(refused.refusalOf(file)).isNull();
        assertThat(refused.refusalOf(altered.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Refusal.DAMAGED);
    }

    private static int indexOfDirectory(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.getInt(file.length - 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml"
            })
    void aMissingOrBrokenPart(String part) throws Exception {
        assertThat(refused.refusalOf(small().without(part))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused.refusalOf(small().part(part, ""))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused.refusalOf(small().part(part, "<a><b></a>"))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused.refusalOf(small().part(part, new byte[] {'<', 'a', '>', (byte) 0xFF, '<', '/', 'a', '>'})))
                .isEqualTo(Refusal.DAMAGED);
        assertThat(refused.refusalOf(small().part(part, "<a>&b;</a>"))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused.refusalOf(small().part(part, "<a/>"))).isEqualTo(Refusal.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<sheets/>",
                "<sheets><sheet name='a'/></sheets>",
                "<sheets><sheet r:id='rId1'/></sheets>",
                "<sheets><sheet name='a' r:id='rId7'/></sheets>",
                "<sheets><sheet name='a' r:id='rId1'/><sheet name='A' r:id='rId1'/></sheets>"
            })
    void sheetsThatCannotBeToldApartOrFound(String body) throws Exception {
        assertThat(refused.refusalOf(new RawWorkbook().workbook(body))).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void moreStylesThanExcelCanHold() throws Exception {
        RawWorkbook many = new RawWorkbook().styles("<cellXfs>" + "<xf/>".repeat(65_537) + "</cellXfs>");
        assertThat(refused.refusalOf(many)).isEqualTo(Refusal.DAMAGED);
    }
}
