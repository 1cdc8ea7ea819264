package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    /** The most that a cell of a workbook holds. */
    private static final int CELL = 32_767;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "1",
                "-A",
                "A",
                "1/A-",
                "1/AB-CD",
                "1/2023/",
                "số ",
                "số/",
                "ngày ",
                "1/1/2023 ",
                "(1)=(2)+",
                "*",
                "[1",
                ".",
                "1.234",
                "i ",
                "quý ",
                "Quyết định số 1/QĐ-UBND của UBND ",
                " ",
                "\n",
                "\u0301",
                "a\u0323",
                "\u00D0",
                "\u00B8",
                "o\u00F9",
                "c\u1ECFc\u1EDB\u1EDB\u1EDB ",
                "\u0111\u00F3 hoàn th\u00E0nh ",
                "\u00C3\u00A1",
                "\u00E1\u00BA",
                "đ "
            })
    void readsAFullCellOfAnythingInTime(String part) {
        String text = part.repeat(CELL / part.length());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (String hostile : new String[] {text, "1/QĐ" + text, "Quý " + text, "1 " + text}) {
                for (TextKey key : TextKey.values()) {
                    assertThat(key.of(hostile)).isNotNull();
                }
                assertThat(DocumentReferences.read(hostile)).isNotNull();
                assertThat(Dates.readDateOrPeriod(hostile)).isNotNull();
                assertThat(Numbers.read(hostile)).isNotNull();
                assertThat(HeaderText.of(hostile)).isNotNull();
                assertThat(Roman.read(hostile)).isEmpty();
                assertThat(Paragraphs.split(hostile)).isNotNull();
                assertThat(Discriminators.agree(hostile, "")).isIn(true, false);
                GarbleSearch<String> search = new GarbleSearch<>();
                search.add(hostile, "");
                assertThat(search.found()).isNotNull();
                for (LegacyFont font : LegacyFont.values()) {
                    assertThat(font.toUnicode(hostile)).isNotEmpty();
                }
                for (Garble garble : Garble.values()) {
                    assertThat(garble.reading(hostile)).isNotNull();
                }
            }
        });
    }
}
