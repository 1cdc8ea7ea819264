package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void aNameThatTurnsTheDirectionOfWritingShowsItsCodes() {
        assertThat(Visible.name("bao cao\u202Exslx.exe")).isEqualTo("bao cao\\u202Exslx.exe");
        assertThat(Visible.name("a\u2066b\u200Fc\uFEFFd")).isEqualTo("a\\u2066b\\u200Fc\\uFEFFd");
    }

    @Test
    void aNameCannotSteerTheTerminalNorBeginALine() {
        assertThat(Visible.name("a\u001B[2Jb\r\nc\u0007\u009Bd\u2028e"))
                .isEqualTo("a\\u001B[2Jb\\u000D\\u000Ac\\u0007\\u009Bd\\u2028e");
    }

    @Test
    void aVietnameseNameIsShownComposed() {
        assertThat(Visible.name("Ba\u0301o ca\u0301o (sửa 2)/ĐƠN VỊ 😀.xlsx"))
                .isEqualTo("Báo cáo (sửa 2)/ĐƠN VỊ 😀.xlsx");
    }

    @Test
    void ofALongNameBothEndsAreShown() {
        String shown = Visible.name("đầu" + "x".repeat(5_000) + "cuối.xlsx");
        assertThat(shown)
                .startsWith("đầu")
                .endsWith("cuối.xlsx")
                .contains("…")
                .hasSizeLessThanOrEqualTo(Visible.LONGEST_NAME);
    }

    @Test
    void textKeepsItsLinesAndShowsTheRest() {
        assertThat(Visible.text("a\n\tb\u001B]0;x\u0007")).isEqualTo("a\n\tb\\u001B]0;x\\u0007");
        assertThat(Visible.text("\uD83D\uDE00 \uDB40\uDC01 \uD83D")).isEqualTo("\uD83D\uDE00 \\uDB40\\uDC01 \\uD83D");
    }

    @Property
    void whateverStandsInANameOnlyVisibleCharactersAreShown(@ForAll String name) {
        assertThat(Visible.name(name).codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        assertThat(Visible.name(name)).hasSizeLessThanOrEqualTo(Visible.LONGEST_NAME);
    }
}
