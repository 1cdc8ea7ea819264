package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands between the rows, each row is counted once and the data rows are found as they are. */
class RowMixtureTest {

    /** A line with the class that whoever typed it would give it. */
    private record Typed(RowClass meant, String line) {}

    private static final List<Integer> COLUMNS = List.of(2, 3, 4, 5, 6, 7, 8);

    @Property(tries = 300)
    void everyRowIsCountedInExactlyOneClassAndTheDataRowsAreRecovered(@ForAll("mixtures") List<Typed> mixture) {
        ReadTable read = ReadTable.of(lines(mixture));

        assertThat(read.read()).isEqualTo(mixture.size());
        assertThat(read.counts()).isEqualTo(meant(mixture));
        assertThat(texts(read)).isEqualTo(texts(ReadTable.of(lines(onlyData(mixture)))));
    }

    @Property(tries = 300)
    void signaturesAtTheEndChangeNoRow(@ForAll("mixtures") List<Typed> mixture, @ForAll("names") String name) {
        String[] signed = Stream.concat(
                        Arrays.stream(lines(mixture)),
                        Stream.of(" | | | | Ngày 14 tháng 6 năm 2023", "Người lập | | | | | | Thủ trưởng", name))
                .toArray(String[]::new);

        ReadTable read = ReadTable.of(signed);

        assertThat(texts(read)).isEqualTo(texts(ReadTable.of(lines(mixture))));
        assertThat(read.counts()).containsEntry(RowClass.SIGNATURE, 3);
    }

    private static List<List<String>> texts(ReadTable read) {
        return read.texts(COLUMNS.toArray(Integer[]::new));
    }

    private static String[] lines(List<Typed> mixture) {
        return mixture.stream().map(Typed::line).toArray(String[]::new);
    }

    private static List<Typed> onlyData(List<Typed> mixture) {
        return mixture.stream().filter(typed -> typed.meant() == RowClass.DATA).toList();
    }

    private static Map<RowClass, Integer> meant(List<Typed> mixture) {
        Map<RowClass, Integer> counts = new EnumMap<>(RowClass.class);
        mixture.forEach(typed -> counts.merge(typed.meant(), 1, Integer::sum));
        return counts;
    }

    @Provide
    Arbitrary<List<Typed>> mixtures() {
        Arbitrary<Typed> other = Arbitraries.of(
                new Typed(RowClass.SECTION, "I | Văn bản của tỉnh"),
                new Typed(RowClass.SECTION, "Phần II. Văn bản của Bộ"),
                new Typed(RowClass.NOTHING, "1 | Không"),
                new Typed(RowClass.NOTHING, " | 0"),
                new Typed(RowClass.TOTAL, "Cộng | 3 | | | =14"),
                new Typed(RowClass.TOTAL, "Tổng cộng I+II | 05"),
                new Typed(RowClass.REPEATED_HEADER, ReadTable.HEADER),
                new Typed(RowClass.COLUMN_NUMBERS, "(1) | (2) | (3) | (4) | (5)"),
                new Typed(RowClass.NOTE, "Ghi chú: số liệu đến 14/6"),
                new Typed(RowClass.NOTE, "(*) Quá hạn."),
                new Typed(RowClass.GHOST, "4"),
                new Typed(RowClass.GHOST, " | | | | | | | | | ngoài bảng"));
        return Combinators.combine(data().list().ofMaxSize(12), other.list().ofMaxSize(12))
                .as((data, others) ->
                        Stream.concat(data.stream(), others.stream()).toList())
                .flatMap(all -> Arbitraries.shuffle(all));
    }

    private static Arbitrary<Typed> data() {
        Arbitrary<String> content = Arbitraries.of(
                "Góp ý dự thảo",
                "Tổng số",
                "Cộng",
                "Ghi chú: gấp",
                "Người lập biểu",
                "I. Báo cáo",
                "Không",
                "báo cáo 02");
        Arbitrary<String> optional = Arbitraries.of("", "10/4/2023", "=5", "12", "Không", "- Đã họp.", "đang làm");
        return Combinators.combine(
                        Arbitraries.of("", "1", "I", "1.1", "=7"),
                        Arbitraries.integers().between(1, 9_999),
                        content,
                        optional.list().ofSize(5))
                .as((stt, number, text, rest) ->
                        new Typed(RowClass.DATA, String.join(" | ", row(stt, number, text, rest))));
    }

    private static List<String> row(String stt, int number, String text, List<String> rest) {
        List<String> cells = new ArrayList<>(List.of(stt, "Công văn số " + number + "/UBND-TH ngày 06/4/2023", text));
        cells.addAll(rest);
        return cells;
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Nguyễn Thị Hoa", " | Nguyễn Thị Hoa | | | | | Trần Văn Nam", " | | | | | | | Trần Văn Nam");
    }
}
