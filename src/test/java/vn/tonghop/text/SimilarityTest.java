package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 1",
        "a, '', 0",
        "ab, ba, 0.5",
        "abcd, abdc, 0.75",
        "ca, abc, 0",
        "kitten, sitting, 0.571",
        "don vi chu tri, co quan chu tri, 0.6",
        "thoi han hoan thanh, thoi gian hoan thanh, 0.9"
    })
    void measuresTheShareOfEdits(String a, String b, double ratio) {
        assertThat(Similarity.ratio(a, b)).isCloseTo(ratio, within(0.01));
    }

    @Test
    void scoresOppositesHighWhichIsWhyItOnlySuggests() {
        String done = TextKey.UNTONED.of("Tổng số nhiệm vụ đã hoàn thành");
        String open = TextKey.UNTONED.of("Tổng số nhiệm vụ chưa hoàn thành (**)");

        assertThat(Similarity.ratio(done, open)).isGreaterThan(0.9);
    }

    @Test
    void doesNotCompareTextsTooLongToBeNames() {
        String tooLong = "a".repeat(Similarity.LONGEST + 1);

        assertThat(Similarity.ratio(tooLong, "a")).isZero();
        assertThat(Similarity.ratio(tooLong, tooLong)).isOne();
    }

    @Property
    void isSymmetricAndBetween0And1(@ForAll String a, @ForAll String b) {
        assertThat(Similarity.ratio(a, b)).isEqualTo(Similarity.ratio(b, a)).isBetween(0.0, 1.0);
    }
}
