package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -                 | DASH      | true
                    –                 | DASH      | true
                    —                 | DASH      | true
                    −                 | DASH      | true
                    ---               | DASH      | true
                    Không             | NONE      | true
                    không có          | NONE      | true
                    KHÔNG PHÁT SINH   | NONE      | true
                    Không.            | NONE      | true
                    x                 | NO_FIGURE | false
                    X                 | NO_FIGURE | false
                    …                 | NO_FIGURE | false
                    ...               | NO_FIGURE | false
                    N/A               | NO_FIGURE | false
                    #N/A              | NO_FIGURE | false
                    Chưa có số liệu   | NO_FIGURE | false
                    không có số liệu  | NO_FIGURE | false
                    """)
    void isToldByItsTextAndIsZeroOnlyByHabit(String text, Absence absence, boolean zero) {
        assertThat(Absence.of(text)).contains(absence);
        assertThat(absence.isZero()).isEqualTo(zero);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "không quá 5", "không có nhiệm vụ quá hạn", "xong", "-3", "chưa"})
    void isNoOtherText(String text) {
        assertThat(Absence.of(text)).isEmpty();
    }
}
