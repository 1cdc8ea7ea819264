package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.FormVersions;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.DateSystem;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;

class HeaderSearchTest {

    private static final List<String> LABELS = List.of("Nội dung nhiệm vụ", "Đơn vị thực hiện");

    /** As the list of discriminators was given; they make another column of any header that they are put into. */
    private static final List<String> WORDS = List.of(
            "chưa",
            "không",
            "đã",
            "đang",
            "trước hạn",
            "đúng hạn",
            "quá hạn",
            "trong hạn",
            "giao",
            "hoàn thành",
            "dự kiến",
            "nguyên nhân",
            "kỳ trước",
            "lũy kế",
            "tháng",
            "năm trước",
            "so sánh");

    @Property
    void aWordThatMakesAnotherColumnIsNeitherMatchedNorSuggested(
            @ForAll("words") String word, @ForAll("words") String other, @ForAll("places") int place) {
        String label = "Tổng số hồ sơ của các đơn vị trực thuộc và các tổ chức có liên quan trên địa bàn " + word;
        List<String> words = new ArrayList<>(List.of(label.split(" ", -1)));
        words.add(Math.min(place, words.size()), other);
        String header = String.join(" ", words);

        FormSheet sheet = find(form(label), List.of(LABELS.get(0), LABELS.get(1), header));

        // a word that the label has already makes no other column of it: then the header is at most near
        assertThat(sheet.columns()).doesNotContainKey("tong_so");
        if (!word.equals(other)) {
            assertThat(sheet.unknown())
                    .extracting(FormSheet.UnknownHeader::suggestion)
                    .containsExactly("");
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 18);
    }

    @Test
    void oneFieldIsOfferedToTheNearestHeaderOnly() {
        String label = "Tổng số hồ sơ của các đơn vị";
        FormSheet sheet = find(form(label), List.of(LABELS.get(0), LABELS.get(1), label + "uu", label + "u"));

        assertThat(sheet.unknown())
                .extracting(FormSheet.UnknownHeader::suggestion)
                .containsExactly("", label);
    }

    @Test
    void aFieldThatTwoHeadersAreEquallyNearToIsOfferedToNeither() {
        String label = "Tổng số hồ sơ của các đơn vị";
        FormSheet sheet = find(form(label), List.of(LABELS.get(0), LABELS.get(1), label + "u", label + "a"));

        assertThat(sheet.unknown())
                .extracting(FormSheet.UnknownHeader::suggestion)
                .containsExactly("", "");
    }

    private static FormSheet find(Form form, List<String> headers) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            cells.add(new Cell(new CellAddress(1, i + 1), new CellValue.Text(headers.get(i)), null, false));
        }
        return new HeaderSearch(form, FormVersions.FIRST)
                .find(
                        new SheetInfo(0, "Bảng", false, DateSystem.SINCE_1900),
                        List.of(new Row(1, false, cells)),
                        List.of())
                .orElseThrow();
    }

    private static Form form(String label) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("noi_dung", field("noi_dung", LABELS.get(0)));
        fields.put("don_vi", field("don_vi", LABELS.get(1)));
        fields.put("tong_so", field("tong_so", label));
        return new Form(
                "bang",
                "Bảng",
                "Bảng",
                Set.of(),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                fields,
                FormVersions.only(fields),
                Map.of(),
                List.of());
    }

    private static Field field(String key, String label) {
        return new Field(key, label, List.of(), FieldType.TEXT, false, Map.of(), Optional.empty(), Optional.empty());
    }
}
