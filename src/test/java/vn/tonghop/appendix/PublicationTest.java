package vn.tonghop.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.appendix.PrintedFigure.Scope;
import vn.tonghop.catalogue.FileContent;
import vn.tonghop.catalogue.Section;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.consolidation.ConsolidatedRow;
import vn.tonghop.consolidation.Gap;
import vn.tonghop.workbook.FaultyLayout;
import vn.tonghop.workbook.ReadBack;
import vn.tonghop.workbook.TaggedSheet;

class PublicationTest {

    private static final List<Gap> GAPS = List.of(
            new Gap("Chi cục A", List.of()),
            new Gap("Trung tâm B", List.of("Biểu 1", "Biểu 2")),
            new Gap("Chi cục A", List.of()));
    private static final List<Section> SECTIONS =
            List.of(new Section("x", "Nhóm X/{year}", Set.of()), new Section("y", "Nhóm Y", Set.of()));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"III", "IV"})
    void printsTheTablesAsThePaperShowsThem(String appendix) throws IOException {
        Path file = publish(SixMonths.complete());

        assertThat(ReadBack.shown(file, "Phụ lục " + appendix)).containsExactlyElementsOf(SixMonths.printed(appendix));
    }

    @ParameterizedTest
    @CsvSource({"B8,NUMBER", "D8,NUMBER", "B20,NUMBER", "D15,STRING", "E16,STRING", "F8,STRING"})
    void printsCountsAsNumbersAndDatesAsText(String cell, CellType type) throws IOException {
        assertThat(ReadBack.type(publish(SixMonths.complete()), "Phụ lục IV", cell))
                .isEqualTo(type);
    }

    @Test
    void mapsEveryFigureToTheCellThatShowsIt() throws IOException {
        Path file = folder.resolve("out.xlsx");
        List<PrintedFigure> figures = publication()
                .publish(SixMonths.complete(), Optional.empty(), file)
                .figures();

        for (PrintedFigure figure : figures) {
            assertThat(ReadBack.shown(file, figure.sheet(), figure.cell())).contains(figure.value());
        }
        assertThat(figures).hasSize(3 + 2 * 4 + 2 * 5 + 4 + 3 * 5 + 1 + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "III,A6,giao,BLOCK,,0,02 nhiệm vụ",
        "III,A6,qua_han,BLOCK,,0,không có",
        "III,E14,kho_khan,ROW,year,2,Không",
        "IV,B8,giao,SECTION,van-ban,0,58",
        "IV,B10,giao,SECTION,ket-luan,0,0",
        "IV,D11,xong_qua_han,BLOCK,,0,03",
        "IV,E16,xong,ROW,van-ban,2,31/01/2023",
        "IV,B20,count,BLOCK,,0,03"
    })
    void remembersWhereFiguresComeFrom(
            String appendix, String cell, String column, Scope scope, String section, int ordinal, String value)
            throws IOException {
        List<PrintedFigure> figures = publication()
                .publish(SixMonths.complete(), Optional.empty(), folder.resolve("out.xlsx"))
                .figures();

        assertThat(figures)
                .filteredOn(figure -> figure.sheet().equals("Phụ lục " + appendix)
                        && figure.cell().equals(cell)
                        && figure.column().equals(column))
                .extracting(PrintedFigure::scope, PrintedFigure::section, PrintedFigure::ordinal, PrintedFigure::value)
                .containsExactly(tuple(scope, Optional.ofNullable(section), ordinal, value));
    }

    @ParameterizedTest
    @CsvSource({"III,A7", "III,A19", "IV,F11", "IV,C20", "IV,C27"})
    void saysBesideEachTotalWhoIsMissing(String appendix, String cell) throws IOException {
        Path file = publish(SixMonths.lacking(GAPS));

        assertThat(ReadBack.shown(file, "Phụ lục " + appendix, cell))
                .endsWith("Chi cục A; Trung tâm B (biểu Biểu 1, Biểu 2)");
    }

    @Test
    void printsTheSameContentForTheSameInput() throws IOException {
        assertThat(ReadBack.parts(publish(SixMonths.complete())))
                .isEqualTo(ReadBack.parts(publish(SixMonths.complete())));
    }

    @Test
    void repeatsTheHeaderOfTheLastBlockAndRestartsPageNumbers() throws IOException {
        String names = ReadBack.parts(publish(SixMonths.complete())).get("xl/workbook.xml");

        assertThat(names).contains("'Phụ lục III'!$16:$16", "'Phụ lục IV'!$22:$22");
        assertThat(ReadBack.find(folder.resolve("out.xlsx"), "firstPageNumber=\"(\\d+)\""))
                .containsExactly("1");
    }

    @Test
    void printsPartsTextsAndFurtherTitlesInOrder() throws IOException {
        TaggedSheet layout = new TaggedSheet(2)
                .row("text", "Trên {agency}")
                .row("title", "{title}")
                .row("k total", "Tổng", "{so}")
                .row("k subtotal", "Cộng {section.number}", "{so}")
                .row("k empty", "-")
                .row("k row", "{stt} {ten}", "{so}")
                .row("k section", "{section.number}", "{section.label}")
                .row("k header", "Tên", "Số")
                .row("k heading", "Bảng {count}")
                .row("text", "Dưới {incomplete}");
        List<ConsolidatedRow> rows = List.of(
                SixMonths.row("x", List.of("ten", "so"), "a", 1L),
                SixMonths.row("x", List.of("ten", "so"), "b", 1200L));

        Path file = publish(List.of(appendix(layout, rows, List.of("Một", "Hai {PERIOD}"))));

        assertThat(ReadBack.shown(file, "P"))
                .containsExactly(
                        List.of("Trên Sở Khoa học và Công nghệ"),
                        List.of("Một"),
                        List.of("Hai 6 THÁNG ĐẦU NĂM 2023"),
                        List.of("Bảng 2"),
                        List.of("Tên", "Số"),
                        List.of("I", "Nhóm X/2023"),
                        List.of("1 a", "1"),
                        List.of("2 b", "1200"),
                        List.of("Cộng I", "1201"),
                        List.of("II", "Nhóm Y"),
                        List.of("-"),
                        List.of("Cộng II", "0"),
                        List.of("Tổng", "1201"),
                        List.of("Dưới "));
    }

    @Test
    void joinsDistinctTextsInTotals() throws IOException {
        TaggedSheet layout = new TaggedSheet(1).row("k subtotal", "{y_kien}");
        List<ConsolidatedRow> rows = Stream.of("một", "hai", "một", " ")
                .map(text -> SixMonths.row("x", List.of("y_kien"), text))
                .toList();

        Path file = publish(List.of(appendix(layout, rows, List.of())));

        assertThat(ReadBack.shown(file, "P")).containsExactly(List.of("một\nhai"), List.of());
    }

    @Test
    void refusesToSumUpDatesAndNamesTheCellOfTheLayout() {
        TaggedSheet layout = new TaggedSheet(2).row("k row", "{han}").row("k total", "Tổng", "{han}");
        List<ConsolidatedRow> rows = List.of(SixMonths.row("x", List.of("han"), LocalDate.of(2023, 4, 6)));

        assertThatThrownBy(() -> publish(List.of(appendix(layout, rows, List.of()))))
                .isInstanceOfSatisfying(
                        FaultyLayout.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(fault -> fault.cell().a1())
                                .containsExactly("B2"));
    }

    @Test
    void refusesRowsThatNoSectionWouldPrint() {
        TaggedSheet layout = new TaggedSheet(1).row("k row", "{ten}");
        List<ConsolidatedRow> rows = List.of(SixMonths.row("z", List.of("ten"), "a"));

        assertThatThrownBy(() -> publish(List.of(appendix(layout, rows, List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ConsolidatedAppendix appendix(TaggedSheet layout, List<ConsolidatedRow> rows, List<String> title) {
        return new ConsolidatedAppendix(
                SixMonths.declared(
                        "P",
                        title,
                        List.of(SixMonths.declared("k", SECTIONS)),
                        new FileContent("appendices/p/layout.xlsx", layout.bytes())),
                List.of(new ConsolidatedBlock(
                        SixMonths.declared("k", SECTIONS),
                        SECTIONS,
                        rows,
                        List.of(),
                        ConsolidatedBlock.Basis.REPORTS)));
    }

    private Path publish(List<ConsolidatedAppendix> appendices) throws IOException {
        Path file = folder.resolve("out.xlsx");
        publication().publish(appendices, Optional.empty(), file);
        return file;
    }

    private static Publication publication() {
        return new Publication(Locale.forLanguageTag("vi"), LocalDate.of(2023, 6, 15), SixMonths.FACTS);
    }
}
