package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Named.named;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    @Test
    void readsBlocksInTheOrderInWhichTheyStandWithTheTextsBetweenThem() {
        Layout layout = new TaggedSheet(2)
                .row("text", "Trên")
                .row("title", "{title}")
                .row("mot header", "A", "B")
                .row("mot header", "A2", "B2")
                .row("mot row", "{a}", "{b}")
                .row("text", "Giữa")
                .row("hai row", "{c}")
                .row("text", "Dưới")
                .layout();

        assertThat(layout.blocks()).containsExactly("mot", "hai");
        assertThat(layout.opening()).extracting(Prototype::part).containsExactly(LayoutPart.TEXT, LayoutPart.TITLE);
        assertThat(layout.find("mot", LayoutPart.HEADER).orElseThrow().lines()).hasSize(2);
        assertThat(layout.find("mot", LayoutPart.TOTAL)).isEmpty();
        assertThat(layout.following("mot")).hasSize(1);
        assertThat(layout.following("hai")).hasSize(1);
    }

    @Test
    void takesPlaceholdersApart() {
        Layout layout = new TaggedSheet(1)
                .row("k sentence", "Có {giao|prose:việc}, {xong}.")
                .layout();

        assertThat(layout.prototypes().get(0).placeholders())
                .extracting(Placeholder::name, Placeholder::wording, Placeholder::counted)
                .containsExactly(
                        tuple("giao", Placeholder.Wording.PROSE, "việc"), tuple("xong", Placeholder.Wording.PLAIN, ""));
    }

    @ParameterizedTest
    @MethodSource("faultyLayouts")
    void namesTheCellOfEveryFault(TaggedSheet sheet, List<String> cells) {
        assertThatThrownBy(sheet::layout)
                .isInstanceOfSatisfying(
                        FaultyLayout.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(fault -> fault.cell().a1())
                                .containsExactlyElementsOf(cells));
    }

    static Stream<Arguments> faultyLayouts() {
        return Stream.of(
                fault("no tag at all", new TaggedSheet(2).row("", "A", "B"), "A1"),
                fault("no block", new TaggedSheet(2).row("text", "A", "B"), "A1"),
                fault("unknown tag", new TaggedSheet(2).row("k row", "A").row("k rows", "B"), "C2"),
                fault("block without part", new TaggedSheet(2).row("k row", "A").row("k", "B"), "C2"),
                fault("block before text", new TaggedSheet(2).row("k row", "A").row("k text", "B"), "C2"),
                fault(
                        "content without tag",
                        new TaggedSheet(2).row("k row", "A").row("", "B"),
                        "C2"),
                fault("content right of the tags", beside(), "D1"),
                fault("unclosed placeholder", new TaggedSheet(2).row("k row", "A", "{giao"), "B1"),
                fault("unknown filter", new TaggedSheet(2).row("k row", "{a|upper}", "{}"), "A1", "B1"),
                fault("formula", new TaggedSheet(2).row("k row", "A").change(LayoutTest::addFormula), "B1"),
                fault(
                        "merge over two tags",
                        new TaggedSheet(2).row("k row", "A").row("k total").merge("A1:A2"),
                        "A1"),
                fault(
                        "merge into the tags",
                        new TaggedSheet(2).row("k row", "A").merge("B1:C1"),
                        "B1"),
                fault(
                        "same tag twice",
                        new TaggedSheet(2).row("k row", "A").row("k total", "B").row("k row", "C"),
                        "A3"),
                fault(
                        "block taken up again",
                        new TaggedSheet(2).row("k row", "A").row("m row", "B").row("k total", "C"),
                        "A3"),
                fault(
                        "text inside a block",
                        new TaggedSheet(2).row("k row", "A").row("text", "B").row("k total", "C"),
                        "A3"),
                fault(
                        "title below a block",
                        new TaggedSheet(2).row("k row", "A").row("title", "{title}"),
                        "A2"),
                fault(
                        "title without its place",
                        new TaggedSheet(2).row("title", "B").row("k row", "A"),
                        "A1"));
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> Layout.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(FaultyLayout.class);
    }

    private static Arguments fault(String name, TaggedSheet sheet, String... cells) {
        return Arguments.of(named(name, sheet), List.of(cells));
    }

    private static TaggedSheet beside() {
        return new TaggedSheet(2)
                .row("k row", "A")
                .change(sheet -> sheet.getRow(0).createCell(3).setCellValue("ghi chú"));
    }

    private static void addFormula(XSSFSheet sheet) {
        sheet.getRow(0).createCell(1).setCellFormula("1+1");
    }
}
