package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscriminatorsTest {

    @ParameterizedTest
    @CsvSource({
        "Tổng số nhiệm vụ đã hoàn thành, Tổng số nhiệm vụ chưa hoàn thành (**)",
        "Tổng số nhiệm vụ đã hoàn thành, Tổng số nhiệm vụ đã hoàn thành nhưng quá hạn (*)",
        "Tổng số nhiệm vụ được giao, Tổng số nhiệm vụ đã hoàn thành",
        "Thời hạn giao, Thời hạn hoàn thành",
        "Thời hạn hoàn thành, Dự kiến thời hạn hoàn thành",
        "Trước hạn, Đúng hạn",
        "Đang giải quyết trong hạn, Đang giải quyết quá hạn",
        "Kỳ này, Kỳ trước",
        "Tổng số đa hoàn thành, Tổng số đã hoàn thành",
        "Số liệu, Số liệu quý",
        "Số liệu tháng, Số liệu quý",
        "Kết quả, Lũy kế kết quả",
        "Kết quả, Kết quả năm trước"
    })
    void keepApartWhatOnlyLooksAlike(String one, String other) {
        assertThat(Discriminators.agree(one, other)).isFalse();
        assertThat(Discriminators.agree(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Thời hạn hoàn thành, Thời gian hoàn thành",
        "Tổng số NV đã hoàn thành, Tổng số nhiệm vụ ĐÃ HOÀN THÀNH",
        "Đơn vị chủ trì, Cơ quan chủ trì",
        "Luỹ kế, lũy kế",
        "Đá, Đa",
        "Thángg, Quýt",
        "Thời hạn được giaoo, Thời hạn được giao",
        "Ngày hoàn thàn thực tế, Ngày hoàn thành thực tế"
    })
    void agreeOnTheSameWords(String one, String other) {
        assertThat(Discriminators.agree(one, other)).isTrue();
    }
}
