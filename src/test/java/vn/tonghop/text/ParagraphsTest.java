package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void splitsAtEveryKindOfLineBreakAndDropsBlankLines() {
        assertThat(Paragraphs.split(" - Một\r\n\n \u00A0\n- Hai\u2028Ba  ")).containsExactly("- Một", "- Hai", "Ba");
        assertThat(Paragraphs.split(" \n ")).isEmpty();
    }

    @Test
    void keepsTheFirstOfParagraphsThatDifferInFormOnly() {
        assertThat(Paragraphs.distinct(
                        List.of("Phần mềm hòa mạng chậm.", "Thiếu kinh phí", "- phần mềm hoà mạng chậm")))
                .containsExactly("Phần mềm hòa mạng chậm.", "Thiếu kinh phí");
    }
}
