package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.submission.RowClass.COLUMN_NUMBERS;
import static vn.tonghop.submission.RowClass.CONTINUATION;
import static vn.tonghop.submission.RowClass.DATA;
import static vn.tonghop.submission.RowClass.GHOST;
import static vn.tonghop.submission.RowClass.NOTE;
import static vn.tonghop.submission.RowClass.NOTHING;
import static vn.tonghop.submission.RowClass.REPEATED_HEADER;
import static vn.tonghop.submission.RowClass.SECTION;
import static vn.tonghop.submission.RowClass.SIGNATURE;
import static vn.tonghop.submission.RowClass.TOTAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.Row;

/** What units send besides their rows, and what becomes of it. */
class RowClassesTest {

    private static final String FIRST = "1 | Công văn số 1490/UBND-TH ngày 06/4/2023 | Góp ý dự thảo | 10/4/2023 | =5";
    private static final String SECOND =
            "2 | Kế hoạch số 228/KH-UBND ngày 26/12/2022 | Rà soát văn bản | 14/01/2023 | =7";
    private static final String THIRD = "3 | Công văn số 6496/UBND-KGVX ngày 20/12/2022 | Báo cáo | 21/12/2022 | =8";

    @Test
    void notesAndSignaturesBelowATableAreNoRowsOfIt() {
        ReadTable read = ReadTable.of(
                FIRST,
                SECOND,
                "Ghi chú: số liệu tính đến ngày 14/6/2023",
                "(*) Hoàn thành nhưng quá hạn.",
                "- Không gồm nhiệm vụ của kỳ trước.",
                " | | | | Đông Hà, ngày 14 tháng 6 năm 2023",
                " | NGƯỜI LẬP BIỂU | | | | | THỦ TRƯỞNG ĐƠN VỊ",
                " | (Ký, ghi rõ họ tên) | | | | | (Ký tên, đóng dấu)",
                " | Nguyễn Thị Hoa | | | | | Trần Văn Nam",
                "Nơi nhận:",
                "- Như trên;");

        assertThat(read.classes())
                .containsExactly(
                        DATA, DATA, NOTE, NOTE, NOTE, SIGNATURE, SIGNATURE, SIGNATURE, SIGNATURE, SIGNATURE, SIGNATURE);
        assertThat(read.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TM. BAN BIÊN TẬP",
                "KT. GIÁM ĐỐC\\nPHÓ GIÁM ĐỐC",
                "Phó Trưởng phòng Tổng hợp",
                "Kế toán trưởng",
                "Ngày … tháng … năm 2023",
                "Người lập: Nguyễn Thị Hoa"
            })
    void aSignatureIsKnownInAnyColumn(String words) {
        assertThat(ReadTable.of(FIRST, words).classes()).containsExactly(DATA, SIGNATURE);
        assertThat(ReadTable.of(FIRST, " | | | | | | | " + words).classes()).containsExactly(DATA, SIGNATURE);
    }

    @Test
    void rowsBelowTheSignaturesAreReadAndToldOf() {
        ReadTable read = ReadTable.of(FIRST, "Người lập biểu", SECOND, THIRD);

        assertThat(read.classes()).containsExactly(DATA, SIGNATURE, DATA, DATA);
        assertThat(read.said()).containsExactly("ROWS_AFTER_FOOTER B4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Người lập biểu", "Giám đốc", "Ghi chú: gấp", "Không", "TM. Sở"})
    void aRowThatHasWhatTheFormRequiresIsDataWhateverItSays(String content) {
        ReadTable read = ReadTable.of(FIRST, "2 | Công văn số 7/UBND-TH ngày 07/4/2023 | " + content);

        assertThat(read.classes()).containsExactly(DATA, DATA);
    }

    @Test
    void totalsAreComparedAndNeverAdded() {
        ReadTable read = ReadTable.of(
                "I | Văn bản của tỉnh",
                FIRST,
                SECOND,
                "Cộng (I) | | | | =12",
                "II | Văn bản của Bộ",
                THIRD,
                "Cộng | 01 | | | =8",
                "Tổng cộng I+II | 03 | | | =20");

        assertThat(read.classes()).containsExactly(SECTION, DATA, DATA, TOTAL, SECTION, DATA, TOTAL, TOTAL);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.texts(5)).containsExactly(List.of("5"), List.of("7"), List.of("8"));
    }

    @ParameterizedTest
    @CsvSource({
        "Tổng cộng | | | | =21, E4, 21, 12",
        "Tổng số | 58 | | | , B4, 58, 2",
        "Cộng: 03 văn bản, A4, 3, 2",
        " | | Tổng | | 11, E4, 11, 12"
    })
    void aTotalThatDiffersIsToldWithWhatWasTypedAndWhatTheRowsGive(
            String line, String cell, String typed, String expected) {
        ReadTable read = ReadTable.of(FIRST, SECOND, line);

        assertThat(read.classes()).containsExactly(DATA, DATA, TOTAL);
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(RowRemark.Kind.TOTAL_DIFFERS);
            assertThat(remark.cell()).isEqualTo(CellAddress.parse(cell));
            assertThat(remark.facts()).isEqualTo(Map.of("value", typed, "expected", expected));
        });
    }

    @Test
    void aFigureThatIsNoTotalOfTheRowsIsNotComparedWithThem() {
        ReadTable read = ReadTable.of(FIRST, SECOND, "Tổng cộng | 45/58 | Không | | - | 77,5%");

        assertThat(read.classes()).containsExactly(DATA, DATA, TOTAL);
        assertThat(read.said()).containsExactly("TOTAL_DIFFERS E4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng số nhiệm vụ được giao theo chương trình | 02",
                "Tổng hợp | 02",
                "Cộng đồng | 02",
                "Tổng cộng | Công văn số 7/UBND-TH ngày 07/4/2023"
            })
    void onlyALabelBesideNothingButFiguresIsATotal(String line) {
        assertThat(ReadTable.of(FIRST, line).classes()).doesNotContain(TOTAL);
    }

    @Test
    void repeatedHeadersAndContinuationsOfAPageBreakArePutTogether() {
        ReadTable read = ReadTable.of(
                FIRST + " | | - Tham gia sự kiện.\\n- Nghiên cứu hoàn thiện",
                ReadTable.HEADER,
                "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)",
                " | | | | | | chính sách về cơ sở ươm tạo.\\n- Tham dự hội thảo. | Phần mềm chưa cập nhật.",
                SECOND + " | | | Xử lý gấp.",
                " | | | | | | | Hạn của năm trước.");

        assertThat(read.classes())
                .containsExactly(DATA, REPEATED_HEADER, COLUMN_NUMBERS, CONTINUATION, DATA, CONTINUATION);
        assertThat(read.rows()).extracting(Row::number).containsExactly(2, 6);
        assertThat(read.texts(7, 8))
                .containsExactly(
                        List.of(
                                "- Tham gia sự kiện.\n- Nghiên cứu hoàn thiện chính sách về cơ sở ươm tạo.\n- Tham dự hội thảo.",
                                "Phần mềm chưa cập nhật."),
                        List.of("", "Xử lý gấp.\nHạn của năm trước."));
        assertThat(read.said()).containsExactly("ROW_CONTINUED G5", "ROW_CONTINUED H7");
        assertThat(read.rows().get(0).cells()).allMatch(cell -> cell.address().row() == 2);
    }

    @Test
    void aRequiredTextGoesOnOnlyBelowARepeatedHeaderAndInTheMiddleOfASentence() {
        assertThat(ReadTable.of(FIRST, ReadTable.HEADER, " | | báo cáo giữa nhiệm kỳ")
                        .classes())
                .containsExactly(DATA, REPEATED_HEADER, CONTINUATION);
        assertThat(ReadTable.of(FIRST, ReadTable.HEADER, " | | Báo cáo giữa nhiệm kỳ")
                        .classes())
                .containsExactly(DATA, REPEATED_HEADER, DATA);
        assertThat(ReadTable.of(FIRST, " | | báo cáo giữa nhiệm kỳ").classes()).containsExactly(DATA, DATA);
    }

    @Test
    void aTextThatNoRowAboveWaitsForStaysARowOfItsOwn() {
        assertThat(ReadTable.of(" | | | | | | chính sách").classes()).containsExactly(DATA);
        assertThat(ReadTable.of(FIRST, "3 | | | | | | chính sách").classes()).containsExactly(DATA, DATA);
        assertThat(ReadTable.of(FIRST + "| | " + "a".repeat(32_767), " | | | | | | b")
                        .classes())
                .containsExactly(DATA, DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.1", "V", "7", "một", "=1", ""})
    void theRunningNumberIsNoKey(String number) {
        ReadTable read = ReadTable.of(FIRST, SECOND.replaceFirst("2", number), THIRD.replaceFirst("3", number));

        assertThat(read.texts(3))
                .containsExactly(List.of("Góp ý dự thảo"), List.of("Rà soát văn bản"), List.of("Báo cáo"));
        assertThat(read.remarks()).allMatch(remark -> remark.kind() == RowRemark.Kind.NUMBERING_BROKEN);
    }

    @Test
    void aCellMergedOverSeveralRowsIsTheValueOfEachOfThemAndOfNoOther() {
        ReadTable read = ReadTable.merged(
                List.of("A2:A4", "B2:B4", "E2:E3", "D3:E3"),
                FIRST,
                " | | Rà soát văn bản | 14/01/2023",
                " | | Lập kế hoạch",
                "2 | | Báo cáo");

        String document = "Công văn số 1490/UBND-TH ngày 06/4/2023";
        assertThat(read.texts(2, 3, 5))
                .containsExactly(
                        List.of(document, "Góp ý dự thảo", "5"),
                        List.of(document, "Rà soát văn bản", ""),
                        List.of(document, "Lập kế hoạch", ""),
                        List.of("", "Báo cáo", ""));
        assertThat(read.counts()).isEqualTo(Map.of(DATA, 4));
    }

    @Test
    void aRowUnderMergedCellsThatHoldsOnlyARemarkGoesOnWithTheRowAbove() {
        ReadTable read = ReadTable.merged(
                List.of("A2:A3", "B2:B3", "C2:C3"), FIRST + " | | Đã họp.", " | | | | | | Đã gửi văn bản.");

        assertThat(read.texts(7)).containsExactly(List.of("Đã họp.\nĐã gửi văn bản."));
    }

    @ParameterizedTest
    @CsvSource({
        "I | Quý I/2023",
        "A | Văn bản của tỉnh",
        "II. | Văn bản của Bộ",
        "I. Văn bản của tỉnh",
        " | I. VĂN BẢN CỦA TỈNH",
        "Phần II. Văn bản của Bộ",
        " | B - Văn bản của Bộ"
    })
    void aSectionHasANumberAndAName(String line) {
        assertThat(ReadTable.of(line, FIRST).classes()).containsExactly(SECTION, DATA);
    }

    @Test
    void aHeadingMergedAcrossTheTableIsASection() {
        assertThat(ReadTable.merged(List.of("B2:H2"), " | Văn bản của tỉnh", FIRST)
                        .classes())
                .containsExactly(SECTION, DATA);
        assertThat(ReadTable.of(" | Văn bản của tỉnh", FIRST).classes()).containsExactly(DATA, DATA);
        assertThat(ReadTable.of("1 | Văn bản của tỉnh", FIRST).classes()).containsExactly(DATA, DATA);
    }

    @Test
    void anEmptySectionSaysSoWithoutContradictingTheOthers() {
        ReadTable read = ReadTable.of(
                "I | Văn bản của tỉnh", FIRST, "II | Văn bản của Bộ", "1 | Không", "III | Khác", "1 | 0", "2 | ");

        assertThat(read.classes()).containsExactly(SECTION, DATA, SECTION, NOTHING, SECTION, NOTHING, GHOST);
        assertThat(read.remarks()).isEmpty();
        assertThat(ReadTable.of(FIRST, "2 | không có").said()).containsExactly("NOTHING_BESIDE_ROWS B3");
    }
}
