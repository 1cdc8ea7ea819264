package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

    private static final String TABLE = "STT;Nhiệm vụ;Tỷ lệ\r\n1;Báo cáo quý, năm;1,5\r\n2;\"Hội nghị\nlần 2\";\r\n";

    private static final Map<String, String> CELLS = Map.of(
            "A1",
            "STT",
            "B1",
            "Nhiệm vụ",
            "C1",
            "Tỷ lệ",
            "A2",
            "1",
            "B2",
            "Báo cáo quý, năm",
            "C2",
            "1,5",
            "A3",
            "2",
            "B3",
            "Hội nghị\nlần 2");

    @TempDir
    Path folder;

    private Refused refused = new Refused(Path.of(""));

    @BeforeEach
    void useFolder() {
        refused = new Refused(folder);
    }

    private Map<String, String> read(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("text"), content);
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(file, "a.csv", ReadLimits.DEFAULT)) {
            ReadSheet sheet = ReadSheet.of(workbook, 0);
            assertThat(sheet.anomalies()).isEmpty();
            sheet.values().forEach((place, value) -> texts.put(place, ((CellValue.Text) value).text()));
        }
        return texts;
    }

    private Map<String, String> read(String content) throws Exception {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeWithAndWithoutAByteOrderMark(String charset) throws Exception {
        assertThat(read(TABLE.getBytes(charset))).isEqualTo(CELLS);
        assertThat(read(("\uFEFF" + TABLE).getBytes(charset))).isEqualTo(CELLS);
    }

    @Test
    void vietnameseInWindows1258ComesOutComposed() throws Exception {
        assertThat(read(Tones.windows1258(TABLE))).isEqualTo(CELLS);
    }

    @ParameterizedTest
    @CsvSource({
        "'TT;NhiÖm vô\r\n1;B¸o c¸o\r\n',ISO-8859-1",
        "'TT;Nhieäm vuï\r\n1;Baùo caùo\r\n',ISO-8859-1",
        "'n°;tâche\r\n1;réunion à Hué\r\n',windows-1252",
        "'n;dove\r\n1;però è così ò\r\n',windows-1252"
    })
    void textOfAnotherEncodingIsNotGuessed(String text, String charset) throws Exception {
        assertThat(refused.refusalOf(text.getBytes(charset))).isEqualTo(Refusal.TEXT_ENCODING_UNKNOWN);
    }

    @Test
    void aByteThatIsNoUnicodeBehindAByteOrderMark() throws Exception {
        byte[] broken = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 4] = (byte) 0xE1;
        assertThat(refused.refusalOf(broken)).isEqualTo(Refusal.TEXT_ENCODING_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorThatMakesColumnsCounts(String separator) throws Exception {
        String text = "Nơi nhận, ký tên; đóng dấu\n"
                + "STT|Tên|Số\n1|\"a, b; c\td\"|\"x\"\"y\"\n2|c|3\n3|d|\n".replace("|", separator)
                + "Người lập\n";
        Map<String, String> cells = read(text);

        assertThat(cells)
                .containsEntry("B2", "Tên")
                .containsEntry("B3", "a, b; c\td")
                .containsEntry("C3", "x\"y")
                .containsEntry("C4", "3")
                .containsEntry("A6", "Người lập")
                .doesNotContainKey("C5");
    }

    @Test
    void decimalCommasMakeNoTableBesideSemicolons() throws Exception {
        assertThat(read("Tên;Giá\na;1,5\nb;2,5\n")).containsEntry("B1", "Giá").containsEntry("B2", "1,5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kính gửi Văn phòng\nĐơn vị xin báo cáo\n",
                "a,b;c\nd,e;f\n",
                "a;b\n1;\"never closed\n2;3\n",
                "a;b\n1;in\"side\n",
                "a;b\n1;\"closed\" and on\n"
            })
    void textWithoutATableThatCanBeTold(String text) throws Exception {
        assertThat(refused.refusalOf(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.TEXT_WITHOUT_TABLE);
    }

    @Test
    void aQuoteInTheWrongPlaceFurtherDownIsARefusalToo() throws Exception {
        String text = "a;b\n".repeat(5_000) + "c;d\"e\n";
        assertThat(refused.refusalOf(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.TEXT_WITHOUT_TABLE);
    }

    @Test
    void blankLinesCountAsRowsAndEveryEndOfALineIsTaken() throws Exception {
        assertThat(read("a,b\r\r\n\nc,d\n,\n e ,\u001A"))
                .isEqualTo(Map.of("A1", "a", "B1", "b", "A4", "c", "B4", "d", "A6", " e "));
    }

    @Test
    void theSheetIsNamedAfterTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("text"), TABLE);
        Map<String, String> names =
                Map.of("C:\\gửi\\Biểu 1.2.csv", "Biểu 1.2", "inbox/a.xlsx", "a", "tsv", "tsv", ".csv", ".csv");
        for (Map.Entry<String, String> name : names.entrySet()) {
            try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(file, name.getKey(), ReadLimits.DEFAULT)) {
                assertThat(workbook.sheets())
                        .isEqualTo(List.of(new SheetInfo(0, name.getValue(), false, DateSystem.SINCE_1900)));
                assertThat(workbook.merges(0)).isEmpty();
            }
        }
    }

    @Test
    void aLineThatIsTooLongAndAQuoteThatSwallowsTheFile() throws Exception {
        byte[] line = new byte[10 << 20];
        Arrays.fill(line, (byte) 'x');
        assertThat(refused.refusalOf(line)).isEqualTo(Refusal.TEXT_TOO_LONG);

        String quote = "a;b\n".repeat(2_000) + "\"" + "a;b\n".repeat(1_000_000);
        assertThat(refused.refusalOf(quote.getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.TEXT_TOO_LONG);
    }

    @Test
    void zeroBytesBehindTheStart() throws Exception {
        byte[] text = Arrays.copyOf("a;b\n".repeat(2_000).getBytes(StandardCharsets.UTF_8), 12_000);
        assertThat(refused.refusalOf(text)).isEqualTo(Refusal.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({
        "fileBytes,10,FILE_TOO_LARGE",
        "rows,2,TOO_MANY_ROWS",
        "cells,7,TOO_MANY_CELLS",
        "textLength,10,TEXT_TOO_LONG",
        "time,1,TOO_SLOW"
    })
    void eachBoundHasItsRefusal(String limit, long value, Refusal expected) throws Exception {
        byte[] text = TABLE.getBytes(StandardCharsets.UTF_8);
        assertThat(refused.refusalOf(text, "a.csv", Limits.with(limit, value))).isEqualTo(expected);
    }

    @Test
    void moreThanASheetHolds() throws Exception {
        String wide = ",".repeat(CellAddress.MAX_COLUMN) + "x\n";
        String longCell = "y,\"" + "z".repeat(CellReader.MAX_CELL_TEXT + 1) + "\"\n";
        Path file = Files.writeString(folder.resolve("text"), wide + wide + longCell);
        try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
            assertThat(ReadSheet.of(workbook, 0).anomalyCodes())
                    .containsExactly("text-too-long-for-cell B3", "out-of-grid", "out-of-grid");
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("a,b\n");
            out.write("\n".repeat(CellAddress.MAX_ROW));
            out.write("a,b\n");
        }
        assertThat(refused.refusalOf(Files.readAllBytes(file))).isEqualTo(Refusal.TOO_MANY_ROWS);
    }
}
