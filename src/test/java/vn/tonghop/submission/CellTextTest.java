package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.workbook.CellValue;

class CellTextTest {

    @ParameterizedTest
    @CsvSource({
        "15.5, 15.5",
        "1.1000000000000001, 1.1",
        "1.0E+2, 100",
        "123456789012345678, 123456789012345678",
        "1E+39, 1000000000000000000000000000000000000000",
        "1E+300, 1E+300",
        "-1E+300, -1E+300",
        "1E-300, 1E-300"
    })
    void writesANumberInPlainDigitsUnlessItIsAllZeros(BigDecimal number, String text) {
        assertThat(CellText.of(new CellValue.Numeric(number))).isEqualTo(text);
    }

    @Test
    void writesAShareAsItsCellShowsIt() {
        assertThat(CellText.of(new CellValue.Percent(new BigDecimal("0.995")))).isEqualTo("99.5%");
        assertThat(CellText.of(new CellValue.Percent(BigDecimal.ONE))).isEqualTo("100%");
    }
}
