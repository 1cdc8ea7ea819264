package vn.tonghop.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DistinctTextsTest {

    @Test
    void eachTextIsCountedOnceHoweverOftenItComes() {
        Random random = new Random(11);
        DistinctTexts counted = new DistinctTexts();
        Set<String> expected = new HashSet<>();
        assertThat(counted.size()).isZero();
        for (int i = 0; i < 20_000; i++) {
            String text = "việc " + random.nextInt(3_000);
            counted.add(text);
            expected.add(text);
            assertThat(counted.size()).isEqualTo(expected.size());
        }
        counted.add("");
        assertThat(counted.size()).isEqualTo(expected.size() + 1);
    }
}
