package vn.tonghop.submission;

import java.util.Arrays;
import java.util.Optional;
import vn.tonghop.text.TextKey;

/**
 * The lines of the cover sheet of a workbook that units fill in, in order: the label stands in column A, the value in
 * column B. Below the lines stand instructions, which are nobody's data.
 */
public enum CoverSheet {
    UNIT("Đơn vị"),
    REPORT("Loại báo cáo"),
    PERIOD("Kỳ báo cáo"),
    FROM("Số liệu từ ngày"),
    TO("đến ngày"),
    DUE("Hạn gửi về Văn phòng"),
    VERSION("Lần gửi"),
    AUTHOR("Người lập"),
    PHONE("Điện thoại"),
    HEAD("Thủ trưởng đơn vị");

    /** Name of the cover sheet. */
    public static final String NAME = "Thông tin";

    private final String label;

    CoverSheet(String label) {
        this.label = label;
    }

    /** The line whose label a cell holds, whatever its case, accents placement or closing colon. */
    static Optional<CoverSheet> labelled(String text) {
        String key = TextKey.FOLDED.of(text);
        return Arrays.stream(values())
                .filter(line -> TextKey.FOLDED.of(line.label).equals(key))
                .findFirst();
    }

    /** What stands in column A. */
    public String label() {
        return label;
    }
}
