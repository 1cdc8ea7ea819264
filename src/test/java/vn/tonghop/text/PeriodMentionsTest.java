package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodMentionsTest {

    @ParameterizedTest
    @CsvSource({
        "PHỤ LỤC IV. KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2023, 6 tháng đầu năm 2023",
        "Báo cáo quý I/2023, Quý I/2023",
        "Báo cáo tháng 01 năm 2023, tháng 01/2023",
        "Kế hoạch năm 2023, năm 2023",
        "6 tháng đầu năm 2023 so với 6 tháng đầu năm 2022, 6 tháng đầu năm 2023; 6 tháng đầu năm 2022"
    })
    void findsPeriodsInATitle(String title, String mentions) {
        assertThat(PeriodMentions.in(title)).containsExactly(mentions.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quảng Trị, ngày 15 tháng 6 năm 2023",
                "Quyết định số 109/QĐ-UBND ngày 16/01/2023",
                "6 tháng đầu năm",
                "Từ 15/12/2022 đến 14/6/2023",
                "Giao năm trước"
            })
    void takesNoDayAndNothingWithoutAYearForOne(String text) {
        assertThat(PeriodMentions.in(text)).isEmpty();
    }
}
