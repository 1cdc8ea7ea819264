package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers typed before rows: what leaves one out or says one twice is told, and nothing else. Row 1 is the header. */
class RunningNumbersTest {

    /** @param numbers one for each data row from row 2 on, parted by blanks; {@code _} is a blank cell */
    private static List<RowRemark> told(String numbers) {
        String[] lines = Arrays.stream(numbers.split(" ", -1))
                .map(number -> switch (number) {
                    case "I" -> "I | Văn bản của UBND";
                    case "Cộng" -> " | Cộng | 2";
                    case "ghi_3" -> "3 | ";
                    case "không" -> "1 | Không";
                    case "đầu" -> ReadTable.HEADER;
                    default -> number.replace("_", "") + " | Công văn số 1 | Việc " + number;
                })
                .toArray(String[]::new);
        return ReadTable.of(lines).remarks().stream()
                .filter(remark -> remark.kind() == RowRemark.Kind.NUMBERING_BROKEN)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // what is typed, first cell, value, expected, how many
        "1 2 4, A4, 4, 3, 1",
        "1 2 2 3, A4, 2, 3, 1",
        "1 1, A3, 1, 2, 1",
        "2 3, A2, 2, 1, 1",
        "=1 =2 =5, A4, 5, 3, 1",
        "01 02. 3) 5, A5, 5, 4, 1",
        "1 _ 4, A4, 4, 3, 1",
        "1 2 I 5 6, A5, 5, 1, 1",
        "1 2 5 6 6 7, A4, 5, 3, 2",
        "3 1 2, A2, 3, 1, 1"
    })
    void aNumberThatIsLeftOutOrStandsTwiceIsTold(
            String numbers, String cell, String value, String expected, int count) {
        assertThat(told(numbers)).singleElement().satisfies(remark -> {
            assertThat(remark.cell().a1()).isEqualTo(cell);
            assertThat(remark.facts())
                    .isEqualTo(Map.of("value", value, "expected", expected, "count", Integer.toString(count)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 3",
                "_ _ _",
                "1 _ 3",
                "1 _ _ 2",
                "_ 2 3",
                // each group begins again, or goes on
                "1 2 I 1 2",
                "1 2 I 3 4",
                "I 1 I 1",
                "1 2 3 1 2",
                "1 Cộng 1 2",
                "1 2 đầu 3 4",
                "1 2 đầu 1 2",
                // a line that was left blank, or says that there is nothing, has a number too
                "1 2 ghi_3 4",
                "không I 1 2",
                // numbers of another kind
                "1.1 1.2 1.2",
                "a) b) b)",
                "=1.5 =1.5"
            })
    void whatIsLeftBlankOrBeginsAgainIsNotTold(String numbers) {
        assertThat(told(numbers)).isEmpty();
    }

    @Test
    void aTableWithoutAColumnOfNumbersIsNotJudged() {
        RunningNumbers none = new RunningNumbers(0);
        none.add(ReadTable.row(2, "7 | Công văn số 1 | Việc"), RowClass.DATA);
        none.add(ReadTable.row(3, "7 | Công văn số 2 | Việc"), RowClass.DATA);

        assertThat(none.remark()).isEmpty();
    }

    @Test
    void aNumberMergedOverSeveralRowsIsThatOfAll() {
        ReadTable table = ReadTable.merged(
                List.of("A2:A3"),
                "1 | Công văn số 1 | Việc thứ nhất",
                " | Công văn số 2 | Việc thứ hai",
                "2 | Công văn số 3 | Việc thứ ba",
                "3 | Công văn số 4 | Việc thứ tư");

        assertThat(table.said()).isEmpty();
    }
}
