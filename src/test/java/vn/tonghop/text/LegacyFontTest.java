package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontTest {

    static Stream<Arguments> letters() {
        return Stream.of(LegacyTable.values())
                .flatMap(table -> table.codes().entrySet().stream()
                        .map(entry -> Arguments.of(table, entry.getKey(), entry.getValue())));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterOfTheTablesIsRead(LegacyTable table, String letter, String code) {
        assertThat(font(table).toUnicode(code)).isEqualTo(letter);
        assertThat(font(table).toUnicode("(" + code + code + ")")).isEqualTo("(" + letter + letter + ")");
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, Times New Roman",
        ".VnTimeH, Times New Roman",
        ".VnArial Narrow, Arial",
        "VNI-Times, Times New Roman",
        "VNI-Helve, Arial",
        "Tahoma, Tahoma",
        "Cambria, Cambria"
    })
    void aFontOfTodayStandsForAnOldOne(String old, String today) {
        assertThat(LegacyFont.unicodeFamily(old)).isEqualTo(today);
    }

    @Test
    void theTablesAreWhole() {
        assertThat(LegacyTable.TCVN3.codes()).hasSize(74);
        assertThat(LegacyTable.VNI.codes()).hasSize(134);
    }

    @Property
    void wordsComeBackAsTheyWere(@ForAll("carried") Carried carried) {
        String sent = carried.table().encode(carried.text());

        assertThat(sent.chars()).allMatch(c -> c < 0x100);
        assertThat(font(carried.table()).toUnicode(sent)).isEqualTo(carried.text());
    }

    @Property
    void plainLettersAndDigitsStay(@ForAll LegacyTable table, @ForAll @CharRange(from = '\t', to = '~') String text) {
        assertThat(font(table).toUnicode(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3",
        ".VnArial Narrow, TCVN3",
        ".vntime, TCVN3",
        ".VnTimeH, TCVN3_CAPITALS",
        ".VNARIAL NARROWH, TCVN3_CAPITALS",
        "VNI-Times, VNI",
        "Vni-Helve-Condense, VNI"
    })
    void aFontIsKnownByItsName(String family, LegacyFont font) {
        assertThat(LegacyFont.of(family)).isEqualTo(font);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Times New Roman", "Calibri", "VnTime", ".Vina", "VNI", "Arial VNI-Times", "."})
    void otherFontsShowUnicode(String family) {
        assertThat(LegacyFont.of(family)).isNull();
        assertThat(LegacyFont.of(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, Th«ng tin Khoa häc Thèng kª, Thông tin Khoa học Thống kê",
        "TCVN3, V¨n phßng th\u00AD viÖn, Văn phòng thư viện",
        "TCVN3, th\u2212 viÖn b\u2219i bá (\u22125), thư viện bãi bỏ (\u22125)",
        "TCVN3, 2022 \u0096 2023, 2022 – 2023",
        "TCVN3_CAPITALS, sè 12/q®-ubnd, SỐ 12/QĐ-UBND",
        "TCVN3_CAPITALS, b¸o c¸o th\u00ADêng kú, BÁO CÁO THƯỜNG KỲ",
        "VNI, Sôû Khoa hoïc vaø Coâng ngheä, Sở Khoa học và Công nghệ",
        "VNI, ÑÔØI SOÁNG XAÕ HOÄI, ĐỜI SỐNG XÃ HỘI",
        "VNI, Aùo Ôû Ñoàng Aâu, Áo Ở Đồng Âu",
        "VNI, quí Quyù Kyø Kyù iù iø yï IÙ IØ YÏ, quí Quý Kỳ Ký í ì ỵ Í Ì Ỵ",
        "VNI, trôøi tröôùc, trời trước"
    })
    void textReadsAsTheFontShowsIt(LegacyFont font, String sent, String shown) {
        assertThat(font.toUnicode(sent)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đã hoàn thành", "số 12", "hoa\u0300n tha\u0300nh", "nhiê\u0323m vu\u0323"})
    void textThatNoSuchFontCanShowWasTypedInUnicodeAndStays(String text) {
        for (LegacyFont font : LegacyFont.values()) {
            assertThat(font.toUnicode(text)).isEqualTo(text);
        }
    }

    private static LegacyFont font(LegacyTable table) {
        return Map.of(LegacyTable.TCVN3, LegacyFont.TCVN3, LegacyTable.VNI, LegacyFont.VNI)
                .getOrDefault(table, LegacyFont.TCVN3_CAPITALS);
    }

    /** Text of letters that an encoding can carry. */
    record Carried(LegacyTable table, String text) {}

    @Provide
    static Arbitrary<Carried> carried() {
        return Arbitraries.of(LegacyTable.values()).flatMap(table -> {
            String marked = String.join("", table.codes().keySet());
            return Arbitraries.strings()
                    .withChars(marked + marked + "abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY 0123456789.,-/()")
                    .ofMaxLength(40)
                    .map(text -> new Carried(table, text));
        });
    }
}
