package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tổng số nhiệm vụ chưa hoàn thành (**)          | Tổng số nhiệm vụ chưa hoàn thành
                    'Tổng số nhiệm vụ\nđã hoàn thành (*)'          | Tổng số nhiệm vụ đã hoàn thành
                    Nội dung (1)                                   | Nội dung
                    Nội dung [1]                                   | Nội dung
                    Nội dung¹²                                     | Nội dung
                    Nội dung**                                     | Nội dung
                    'Tổng số\n(3)=(4)+(5)+(6)'                     | Tổng số
                    Tổng số (3=4+5)                                | Tổng số
                    Tổng số 7 = 8 + 9 + 10                         | Tổng số
                    (1) (2) (3)=(4)+(5)                            | ''
                    Số tiếp nhận (hồ sơ)                           | Số tiếp nhận
                    Số tiền (ĐVT: triệu đồng)                      | Số tiền
                    Kinh phí (Đơn vị tính: đồng)                   | Kinh phí
                    Diện tích (m²)                                 | Diện tích
                    Diện tích m²                                   | Diện tích m²
                    Tỷ lệ (%)                                      | Tỷ lệ (%)
                    Ngày hoàn thành (thực tế)                      | Ngày hoàn thành (thực tế)
                    Tình hình (đến 14/6/2023)                      | Tình hình (đến 14/6/2023)
                    Số hồ sơ đã giải quyết (hồ sơ) › Trước hạn (8) | Số hồ sơ đã giải quyết › Trước hạn
                    Trước hạn › (8)                                | Trước hạn
                    6 tháng đầu năm 2023                           | 6 tháng đầu năm 2023
                    """)
    void stripsWhatFormsPrintBesideTheName(String header, String name) {
        assertThat(HeaderText.of(header)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1)|(2)|(3)=(1)+(2)",
                "(1)|(2)|(3) = (4)+(5)+(6)|(4)|(5)|(6)",
                "A|B|1|2|3",
                "(A)|(B)|(1)",
                "1|2|3|4|5",
                "1|2|3=4+5|4|5",
                "(1)||(2)|",
                "1|2|(3=1-2)"
            })
    void knowsARowOfColumnNumbers(String row) {
        assertThat(isColumnNumbers(row)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "(1)",
                "1|0",
                "2|",
                "1|2|3",
                "1|02|03|04",
                "58|45|3|0",
                "I|58|45|03",
                "1|3|2|4",
                "A|B",
                "(1)|(3)",
                "1|(1)",
                "1|Không",
                "(2)|(3)|(4)|(5)"
            })
    void doesNotTakeFiguresForColumnNumbers(String row) {
        assertThat(isColumnNumbers(row)).isFalse();
    }

    @Test
    void survivesALongCellOfBrackets() {
        assertThat(HeaderText.of("(1)=".repeat(8000))).isNotNull();
    }

    private static boolean isColumnNumbers(String row) {
        return HeaderText.isColumnNumbers(Arrays.asList(row.split("\\|", -1)));
    }
}
