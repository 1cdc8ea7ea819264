package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class LineBreaksTest {

    private static final FontMeasure TIMES_12 = times();

    @Property
    void losesNoLetter(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 300) int width) {
        List<Integer> starts = LineBreaks.starts(text, TIMES_12, width);

        assertThat(starts).startsWith(0).isSorted().doesNotHaveDuplicates();
        assertThat(starts.get(starts.size() - 1)).isLessThanOrEqualTo(text.length());
    }

    @Property
    void fitsEveryLine(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 300) int width) {
        List<Integer> starts = LineBreaks.starts(text, TIMES_12, width);

        for (int line = 0; line < starts.size(); line++) {
            String shown = LineBreaks.lines(text, starts, line, line + 1).stripTrailing();
            assertThat(shown.chars()
                            .mapToDouble(letter -> TIMES_12.width((char) letter))
                            .sum())
                    .isLessThanOrEqualTo(width);
            assertThat(shown).doesNotContain("\n");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(" \n.-aăâbcdđeêghilmnoôơuưỹỆẬW0159")
                .ofMaxLength(200);
    }

    private static FontMeasure times() {
        XSSFFont font = new XSSFWorkbook().createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        return new FontMeasure(font);
    }
}
