package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbleSearchTest {

    private static final List<String> SHEET = List.of(
            "STT",
            "Nội dung công việc được giao",
            "Tổng số đã hoàn thành",
            "Khó khăn, vướng mắc",
            "1",
            "Rà soát, thống kê các cơ sở ngoài địa bàn xã hội hóa",
            "Đã hoàn thành",
            "Không có");

    static Stream<Arguments> accidents() {
        Charset page = Charset.forName("windows-1252");
        return Stream.of(
                accident(Garble.TCVN3, LegacyTable.TCVN3::encode),
                accident(Garble.VNI, LegacyTable.VNI::encode),
                accident(
                        Garble.UTF_8,
                        text -> new String(text.getBytes(StandardCharsets.UTF_8), page).replace('\uFFFD', '\u0081')),
                accident(Garble.TCVN3_TWICE, Tcvn3::toUnicode),
                accident(Garble.VNI_TWICE, Vni::toUnicode));
    }

    private static Arguments accident(Garble garble, UnaryOperator<String> accident) {
        return Arguments.of(garble, accident);
    }

    @ParameterizedTest
    @MethodSource("accidents")
    void whatHappenedToASheetIsTold(Garble garble, UnaryOperator<String> accident) {
        List<String> sent = SHEET.stream().map(accident).toList();
        Optional<GarbleSearch.Found<Integer>> found = search(sent.stream());

        assertThat(found).map(GarbleSearch.Found::garble).contains(garble);
        assertThat(found.orElseThrow().texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.sent())
                        .isEqualTo(sent.get(text.place()))
                        .isNotEqualTo(SHEET.get(text.place())));
    }

    @ParameterizedTest
    @MethodSource("accidents")
    void aFewGarbledRowsAmongSoundOnesAreTold(Garble garble, UnaryOperator<String> accident) {
        Stream<String> sound = Stream.generate(() -> SHEET).limit(10).flatMap(List::stream);

        assertThat(search(Stream.concat(sound, SHEET.stream().map(accident))))
                .map(GarbleSearch.Found::garble)
                .contains(garble);
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, Th«ng tin Khoa häc Thèng kª, Thông tin Khoa học Thống kê",
        "VNI, Sôû Khoa hoïc vaø Coâng ngheä, Sở Khoa học và Công nghệ",
        "UTF_8, cÃ¡c nhiá»‡m vá»¥ ThÃ\u00A0ng, các nhiệm vụ Thàng",
        "TCVN3_TWICE, cỏc cú xó hội thống kờ quỏ hạn Cụng nghệ, các có xã hội thống kê quá hạn Công nghệ",
        "TCVN3_TWICE, nhiệm vụ đó hoàn thành, nhiệm vụ đã hoàn thành",
        "TCVN3_TWICE, xó hội hoỏ, xã hội hoá",
        "TCVN3_TWICE, CễNG TỏC, CÔNG TáC",
        "VNI_TWICE, cĩ hồn thành ngồi khơng, có hoàn thành ngoài không"
    })
    void theReadingIsShown(Garble garble, String sent, String reading) {
        assertThat(garble.reading(sent)).isEqualTo(reading);
    }

    /** A word list each, as a second conversion left them on public pages. */
    @ParameterizedTest
    @CsvSource({
        "TCVN3_TWICE, cỏc|cú|xó hội|thống kờ|hoỏ|đó hoàn thành|quỏ hạn|Cụng nghệ",
        "VNI_TWICE, cĩ|hồn thành|ngồi"
    })
    void theKnownWordsOfASecondConversionTellIt(Garble garble, String words) {
        assertThat(search(Stream.of(words.split("\\|", -1))))
                .map(GarbleSearch.Found::garble)
                .contains(garble);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cú",
                "cỏ",
                "ngồi",
                "Con cú ngồi trên cỏ",
                "trong đó hoàn thành đúng hạn",
                "Sè 12",
                "Nghị quyết¹ của Sony® ©2023, dài 5µm; «như trên» · §1",
                "La señora Muñoz comió café en el jardín y habló español después",
                "Die Würde des Menschen ist für alle Größen schön",
                "Ông Tô Vò, bà Lê Bé, cô Cú",
                "units × forms × rows ÷ 2 ± 3°"
            })
    void aShortTextOrAnotherLanguageTellsNothing(String text) {
        assertThat(search(Stream.of(text))).isEmpty();
    }

    @Test
    void oneRealWordManyTimesIsNoSign() {
        assertThat(search(Stream.generate(() -> "Cú").limit(200))).isEmpty();
    }

    @Test
    void aFewStrangeTextsInALongSheetAreNoSign() {
        Stream<String> sound = Stream.generate(() -> SHEET).limit(100).flatMap(List::stream);

        assertThat(search(Stream.concat(sound, Stream.of("Sè mét", "®ang")))).isEmpty();
    }

    /** The texts that this project itself is made of: its registers, forms, samples and messages. */
    @Test
    void soundVietnameseIsNeverSuspected() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            files = walk.filter(file -> file.toString().matches(".*[.](csv|tsv|yaml|sql|properties)"))
                    // some of the samples are garbled on purpose, and one is in an older encoding
                    .filter(file -> !file.toString().matches(".*(text|-loi|corrections|ttnc[.]yaml).*"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(40);
        assertThat(files)
                .allSatisfy(
                        file -> assertThat(search(parts(file))).as("%s", file).isEmpty());
        assertThat(search(files.stream().flatMap(GarbleSearchTest::parts))).isEmpty();
    }

    private static Stream<String> parts(Path file) {
        try {
            return Files.readAllLines(file).stream().flatMap(line -> Stream.of(line.split("[\t,;]", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<GarbleSearch.Found<Integer>> search(Stream<String> texts) {
        GarbleSearch<Integer> search = new GarbleSearch<>();
        int[] place = {0};
        texts.forEach(text -> search.add(text, place[0]++));
        return search.found();
    }
}
