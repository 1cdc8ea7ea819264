package vn.tonghop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.text.TextKey;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource({
        "Tổng số NV đã HT, Tổng số nhiệm vụ đã hoàn thành",
        "nv, Nhiệm vụ",
        "Nhiệm vụ KH&CN, Nhiệm vụ khoa học và công nghệ",
        "Nhiệm vụ KHCN cấp tỉnh, Nhiệm vụ khoa học và công nghệ cấp tỉnh",
        "KN ĐX, kiến nghị đề xuất",
        "NVA, NVA"
    })
    void spellOutWholeWordsOfTheOfficesList(String written, String full) throws Exception {
        Abbreviations abbreviations = abbreviations(CatalogueCopy.ofBuiltIn());

        assertThat(abbreviations.spelledOut(written)).isEqualTo(TextKey.FOLDED.of(full));
        assertThat(abbreviations.spelledOut(full)).isEqualTo(abbreviations.spelledOut(written));
    }

    @Test
    void theLongestFromTheLeftCounts() {
        Abbreviations abbreviations = new Abbreviations(Map.of("kh", "ke hoach", "kh cn", "khoa hoc"));

        assertThat(abbreviations.spelledOut("KH KH&CN cn")).isEqualTo("ke hoach khoa hoc cn");
    }

    @Test
    void aCatalogueMayDoWithoutThem() throws Exception {
        assertThat(abbreviations(CatalogueCopy.ofSmall()).spelledOut("NV")).isEqualTo("nv");
    }

    private static Abbreviations abbreviations(CatalogueCopy copy) {
        Faults faults = new Faults();
        return AbbreviationsReader.read(new OpenedFiles(copy.files(), faults), faults);
    }
}
