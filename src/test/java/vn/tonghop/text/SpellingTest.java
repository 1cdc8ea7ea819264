package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTest {

    static Stream<Arguments> spellings() {
        return Stream.of(
                arguments("", ""),
                arguments("Nghị quyết", "Nghị quyết"),
                arguments("  a \t\t b  ", "a b"),
                arguments("a\r\nb\rc\nd", "a\nb\nc\nd"),
                arguments("a\u000Bb\u2028c\u0085d", "a\nb\nc\nd"),
                arguments("\n \n a \n\n b \n\t\n", "a\n\nb"),
                arguments(" \u00A0\n ", ""),
                arguments("a\u00A0\u2007\u202F\u3000b", "a b"),
                arguments("\uFEFFa\u200B\u200Fb\u2060\u00ADc", "abc"),
                arguments("a \u200B b", "a b"),
                arguments("a\u0000b\u001Fc", "abc"),
                arguments("2022 – 2023 “a” …", "2022 – 2023 “a” …"),
                arguments("- a\n\n- b", "- a\n\n- b"),
                arguments("a \nb", "a\nb"),
                arguments("a\n b", "a\nb"),
                arguments("a\n", "a"),
                arguments("\na", "a"),
                arguments("a\u2028b\u2029", "a\nb"),
                arguments("e\u0323\u0302", "\u1EC7"),
                arguments("\u00EA\u0323", "\u1EC7"),
                arguments("e\u200D\u0302", "\u00EA"),
                arguments("Q\u00D0-UBND", "QĐ-UBND"),
                arguments("\u00F0\u00E3 \u0189\u01A1n", "đã Đơn"),
                arguments("\u0436\u00D0 \u00D0", "\u0436\u00D0 Đ"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void writesTextInOneSpelling(String text, String clean) {
        assertThat(Spelling.clean(text)).isEqualTo(clean);
    }

    @Property
    void changesNothingTheSecondTime(@ForAll("texts") String text) {
        String clean = Spelling.clean(text);

        assertThat(Spelling.clean(clean)).isEqualTo(clean);
    }

    @Property
    void doesNotDependOnTheNormalFormOfTheText(@ForAll("texts") String text) {
        assertThat(Spelling.clean(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Spelling.clean(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    /** Any code point, with those that matter here much more often than by chance. */
    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<Integer> telling = Arbitraries.of(
                ("aeơđĐyYoòộ QuÐð\u0189ж1%.-\t\r\n\u000B\u0085\u00A0\u00AD\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323"
                                + "\u0340\u0344\u0345\u200B\u200D\u2028\u3000\uFEFF")
                        .codePoints()
                        .boxed()
                        .toList());
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.SURROGATE);
        return Arbitraries.oneOf(telling, telling, telling, any)
                .list()
                .ofMaxSize(30)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }
}
