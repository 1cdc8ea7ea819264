package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hòa              | hoa1
                    hoà              | hoa1
                    HOÀ              | hoa1
                    ủy               | uy3
                    uỷ               | uy3
                    Khỏe             | khoe3
                    khoẻ             | khoe3
                    Quý              | qui2
                    quí              | qui2
                    kỉ niệm          | ki3 niêm5
                    kỷ niệm          | ki3 niêm5
                    lý, lí           | li2 li2
                    mỹ sĩ tỷ hy      | mi4 si4 ti3 hi
                    thủy thuỷ        | thuy3 thuy3
                    đã               | đa4
                    số               | sô2
                    (V/v) KH&CN      | v v kh cn
                    Nghị quyết¹      | nghi5 quyêt2
                    Tỷ lệ (%)        | ti3 lê5 %
                    quá hạn (**)     | qua2 han5
                    10.036           | 10 036
                    hòabình          | hoabinh11
                    ...              | ''
                    """)
    void foldsCasePunctuationToneAndY(String text, String key) {
        assertThat(TextKey.FOLDED.of(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Đã hoàn thành    | Đã hoàn thành | đa4 hoan1 thanh1 | da hoan thanh | dahoanthanh
                    KH & CN          | KH & CN       | kh cn            | kh cn         | khcn
                    Kỷ số sở sơ sò   | Kỷ số sở sơ sò | ki3 sô2 sơ3 sơ so1 | ki so so so so | kisosososo
                    Quý 1            | Quý 1         | qui2 1           | qui 1         | qui1
                    H y              | H y           | h y              | h y           | hi
                    """)
    void goesFromStrictToLoose(String text, String exact, String folded, String untoned, String letters) {
        assertThat(List.of(TextKey.values()))
                .extracting(key -> key.of(text))
                .containsExactly(exact, folded, untoned, letters);
    }

    @ParameterizedTest
    @CsvSource({"số, sổ", "da, đa", "đã, đà", "chưa, chứa", "tai, tay", "hai, hay", "mùi, múi", "thủy, thúi"})
    void keepsWordsApartThatOnlyMarksTellApart(String one, String other) {
        assertThat(TextKey.FOLDED.of(one)).isNotEqualTo(TextKey.FOLDED.of(other));
    }

    @ParameterizedTest
    @CsvSource({"a\u0301\u0302, \u1EA5", "a\u0302\u0301, \u1EA5", "\u00EA\u0323, \u1EC7"})
    void doesNotMindTheOrderInWhichMarksWereTyped(String typed, String letter) {
        assertThat(TextKey.FOLDED.of(typed)).isEqualTo(TextKey.FOLDED.of(letter));
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 'Số\n liệu', Số liệu", "FOLDED, 'Số\n liệu', sô2 liêu5"})
    void joinsLines(TextKey key, String text, String joined) {
        assertThat(key.of(text)).isEqualTo(joined);
    }

    @Property
    void isTheKeyOfItself(@ForAll TextKey key, @ForAll("texts") String text) {
        String once = key.of(text);

        assertThat(key.of(once)).isEqualTo(once);
    }

    @Property
    void doesNotDependOnTheNormalForm(@ForAll TextKey key, @ForAll("words") String text) {
        assertThat(key.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(key.of(text));
    }

    @Property
    void doesNotDependOnCaseOrTonePlacement(@ForAll("words") String text) {
        String otherPlace =
                text.replace("òa", "oà").replace("ỏe", "oẻ").replace("ủy", "uỷ").replace("úy", "uý");

        assertThat(TextKey.FOLDED.of(otherPlace)).isEqualTo(TextKey.FOLDED.of(text));
        assertThat(TextKey.FOLDED.of(text.toUpperCase(Locale.ROOT))).isEqualTo(TextKey.FOLDED.of(text));
    }

    @Provide
    static Arbitrary<String> texts() {
        return SpellingTest.texts();
    }

    @Provide
    static Arbitrary<String> words() {
        return Arbitraries.of(
                        "hòa",
                        "khỏe",
                        "thủy",
                        "ủy",
                        "lũy",
                        "kế",
                        "đã",
                        "chưa",
                        "hoàn",
                        "thành",
                        "Quý",
                        "III",
                        "kỷ",
                        "giấy",
                        "mời",
                        "số",
                        "02",
                        "1490/UBND-TH",
                        "quá",
                        "hạn",
                        "(**)",
                        "nghiệm",
                        "được",
                        "Đề",
                        "án")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }
}
