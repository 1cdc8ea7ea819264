package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.samples.SampleWorkbooks;
import vn.tonghop.text.LegacyTable;
import vn.tonghop.workbook.TextEdits;

/** Copies of the sample workbooks whose text is written in another way say the same. */
class CopiesOfAWorkbookTest {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    @TempDir
    Path folder;

    static Stream<Arguments> spellings() {
        return Stream.of(
                spelling("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
                spelling("letters and tones apart", CopiesOfAWorkbookTest::tonesApart),
                spelling("eth", text -> text.replace('đ', 'ð').replace('Đ', 'Ð')),
                spelling("African d", text -> text.replace('Đ', '\u0189')),
                spelling("spaces", text -> "\u00A0\uFEFF" + text.replace(" ", "\u200B\u00A0 \u202F") + " \u2007"),
                spelling("soft hyphens", text -> text.replace("a", "\u00ADa\u2060")));
    }

    private static Arguments spelling(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void otherCharactersForTheSameText(String name, UnaryOperator<String> change) throws IOException {
        for (Path sample : samples()) {
            Path copy = folder.resolve("copy.xlsx");
            assertThat(TextEdits.rewrite(sample, copy, change)).isPositive();

            assertThat(ReadContent.of(copy)).as("%s: %s", name, sample).isEqualTo(ReadContent.of(sample));
        }
    }

    @Test
    void tonesInTheOtherPlace() throws IOException {
        for (Path sample : samples()) {
            Path copy = folder.resolve("copy.xlsx");
            assertThat(TextEdits.rewrite(sample, copy, CopiesOfAWorkbookTest::otherPlaces))
                    .isPositive();
            ReadContent given = ReadContent.of(sample);
            ReadContent read = ReadContent.of(copy);

            assertThat(read.identities()).isEqualTo(given.identities());
            assertThat(read.findings()).isEqualTo(given.findings());
            assertThat(read.allRows()).isEqualTo(otherPlaces(given.allRows()));
        }
    }

    static Stream<Arguments> fonts() {
        return Stream.of(
                Arguments.of(".VnTime", LegacyTable.TCVN3),
                Arguments.of(".VnArial Narrow", LegacyTable.TCVN3),
                Arguments.of("VNI-Times", LegacyTable.VNI));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void legacyFonts(String font, LegacyTable table) throws IOException {
        for (Path sample : samples()) {
            Path copy = folder.resolve("copy.xlsx");
            assertThat(TextEdits.rewrite(sample, copy, carried(table), font)).isPositive();

            assertThat(ReadContent.of(copy)).as("%s", sample).isEqualTo(ReadContent.of(sample));
        }
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void aLegacyFontInAPartOfEachCell(String font, LegacyTable table) throws IOException {
        for (Path sample : samples()) {
            Path copy = folder.resolve("copy.xlsx");
            assertThat(TextEdits.rewriteHalf(sample, copy, carried(table), font))
                    .isPositive();

            assertThat(ReadContent.of(copy)).as("%s", sample).isEqualTo(ReadContent.of(sample));
        }
    }

    @Test
    void aFontForCapitalsShowsCapitals() throws IOException {
        for (Path sample : samples()) {
            Path copy = folder.resolve("copy.xlsx");
            assertThat(TextEdits.rewrite(
                            sample,
                            copy,
                            text -> carried(LegacyTable.TCVN3).apply(text.toLowerCase(Locale.ROOT)),
                            ".VnTimeH"))
                    .isPositive();
            ReadContent given = ReadContent.of(sample);
            ReadContent read = ReadContent.of(copy);

            assertThat(read.identities()).isEqualTo(given.identities());
            assertThat(read.allRows())
                    .extracting(row -> String.valueOf(row.get("noi_dung")))
                    .isEqualTo(given.allRows().stream()
                            .map(row -> String.valueOf(row.get("noi_dung")).toUpperCase(Locale.ROOT))
                            .toList());
        }
    }

    static Stream<Arguments> accidents() {
        Charset page = Charset.forName("windows-1252");
        return Stream.of(
                spelling("tcvn3", carried(LegacyTable.TCVN3)),
                spelling("vni", LegacyTable.VNI::encode),
                spelling("utf-8", text -> new String(text.getBytes(StandardCharsets.UTF_8), page)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accidents")
    void textWithoutItsFontIsRefusedOnEverySheetThatMatters(String name, UnaryOperator<String> accident)
            throws IOException {
        Path sample = SampleWorkbooks.INBOX.resolve("qlkh_6T2023_final_final.xlsx");
        Path copy = folder.resolve("copy.xlsx");
        assertThat(TextEdits.rewrite(sample, copy, accident)).isPositive();

        assertThat(ReadContent.of(copy).findings())
                .as(name)
                .contains(
                        "garbled-text null Thông tin A1",
                        "garbled-text nhiem-vu-trong-tam Nhiệm vụ trọng tâm A1",
                        "garbled-text nhiem-vu-giao Nhiệm vụ được giao A1");
        assertThat(ReadContent.of(copy).allRows())
                .as("nothing is mended")
                .extracting(row -> row.get("noi_dung"))
                .doesNotContainAnyElementsOf(ReadContent.of(sample).allRows().stream()
                        .map(row -> row.get("noi_dung"))
                        .toList());
    }

    private static List<Path> samples() throws IOException {
        return UnitTemplates.all();
    }

    /** As a typist of the time wrote it, as far as the encoding goes; the rest stays. */
    private static UnaryOperator<String> carried(LegacyTable table) {
        return text -> {
            String encoded = table.encode(text);
            return encoded.chars().allMatch(c -> c < 0x100 || (c >= 0x2013 && c <= 0x2026)) ? encoded : text;
        };
    }

    /** A letter with its hat or horn is one character, its tone another. */
    private static String tonesApart(String text) {
        StringBuilder apart = new StringBuilder();
        for (String c : Normalizer.normalize(text, Normalizer.Form.NFC).split("", -1)) {
            String parts = Normalizer.normalize(c, Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^" + TONES + "]", "");
            String letter = parts.replaceAll("[" + TONES + "]", "");
            apart.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tone);
        }
        return apart.toString();
    }

    private static String otherPlaces(String text) {
        String[] pairs = {"òa oà", "óa oá", "ỏa oả", "ọa oạ", "ỏe oẻ", "ủy uỷ", "úy uý", "ũy uỹ", "ụy uỵ", "ùy uỳ"};
        String result = text;
        for (String pair : pairs) {
            result = result.replaceAll(pair.substring(0, 2) + "(?!\\p{L})", pair.substring(3));
        }
        return result;
    }

    private static List<Map<String, Object>> otherPlaces(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue() instanceof String text
                                        ? otherPlaces(text)
                                        : entry.getValue())))
                .toList();
    }
}
