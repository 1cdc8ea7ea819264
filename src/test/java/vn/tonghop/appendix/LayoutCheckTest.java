package vn.tonghop.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Block;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.Chart;
import vn.tonghop.catalogue.FileContent;
import vn.tonghop.catalogue.Section;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.workbook.TaggedSheet;

class LayoutCheckTest {

    private static final Set<String> FACTS = Set.of("period", "year", "quarters", "agency", "agency_short");
    private static final List<Section> SECTIONS = List.of(new Section("x", "X", Set.of()));

    @Test
    void findsNoFaultInTheLayoutsThatAreShipped() {
        for (ConsolidatedAppendix shipped : SixMonths.complete()) {
            Appendix appendix = shipped.appendix();
            assertThat(LayoutCheck.faults(appendix, SixMonths.columns(appendix.id()), FACTS))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("faultyLayouts")
    void namesTheRowOfEveryFault(TaggedSheet layout, List<Integer> rows) {
        assertThat(faults(layout, List.of("{PERIOD}")))
                .extracting(CatalogueFault::line)
                .containsExactlyElementsOf(rows);
    }

    static Stream<Arguments> faultyLayouts() {
        return Stream.of(
                fault("nothing wrong", blocks()),
                fault("no layout", new TaggedSheet(1).row("", "x"), 1),
                fault("unknown block", blocks().row("khac row", "A"), 5),
                fault(
                        "block without rows",
                        new TaggedSheet(1).row("mot row", "{a}").row("mot total", "{incomplete}"),
                        1),
                fault("blocks in another order", swapped(), 1),
                fault(
                        "no place for what is missing",
                        new TaggedSheet(1).row("mot row", "{a}").row("hai row", "{c}"),
                        1,
                        1),
                fault("unknown column", blocks().row("hai empty", "{d}"), 5),
                fault("column of another block", blocks().row("hai empty", "{a}"), 5),
                fault("row number in a total", blocks().row("hai empty", "{stt}"), 5),
                fault("section in a block without", blocks().row("hai empty", "{section.label}"), 5),
                fault("days left in a total", blocks().row("hai empty", "{c|days-left}"), 5),
                fault("unknown fact in a text", blocks().row("text", "{a}"), 5));
    }

    @Test
    void wantsEveryColumnOfAChartInTheRowsOfItsBlock() {
        Chart chart = new Chart("T", "mot", "a", List.of(new Chart.Series("b", "B")));
        Appendix plain = declared(blocks(), List.of());
        Appendix charted = new Appendix(
                plain.id(),
                plain.sheet(),
                plain.use(),
                plain.reports(),
                plain.title(),
                plain.blocks(),
                plain.with(),
                plain.layout(),
                Optional.of(chart),
                List.of());

        // b stands in the total only
        assertThat(LayoutCheck.faults(charted, Map.of("mot", Set.of("a", "b"), "hai", Set.of("c")), FACTS))
                .extracting(CatalogueFault::line)
                .containsExactly(1);
    }

    @Test
    void knowsFactsInCapitalsAndRefusesUnknownOnesInTitles() {
        assertThat(faults(blocks(), List.of("{year} {YEAR}"))).isEmpty();
        assertThat(faults(blocks(), List.of("{thang}"))).hasSize(1);
    }

    @Test
    void refusesAColumnThatIsNamedLikeAFact() {
        assertThat(LayoutCheck.faults(
                        declared(blocks(), List.of()),
                        Map.of("mot", Set.of("a", "b"), "hai", Set.of("c")),
                        Set.of("period", "year", "c")))
                .extracting(CatalogueFault::line)
                .containsExactly(3);
    }

    private static List<CatalogueFault> faults(TaggedSheet layout, List<String> title) {
        return LayoutCheck.faults(declared(layout, title), Map.of("mot", Set.of("a", "b"), "hai", Set.of("c")), FACTS);
    }

    private static Appendix declared(TaggedSheet layout, List<String> title) {
        List<Block> blocks = List.of(SixMonths.declared("mot", SECTIONS), SixMonths.declared("hai", List.of()));
        return SixMonths.declared("P", title, blocks, new FileContent("appendices/p/layout.xlsx", layout.bytes()));
    }

    private static TaggedSheet blocks() {
        return new TaggedSheet(1)
                .row("mot row", "{stt} {a} {section.number}")
                .row("mot total", "{b} {count} {year} {incomplete}")
                .row("hai row", "{c}")
                .row("hai total", "{incomplete}");
    }

    private static TaggedSheet swapped() {
        return new TaggedSheet(1).row("hai total", "{incomplete}").row("mot total", "{incomplete}");
    }

    private static Arguments fault(String name, TaggedSheet sheet, Integer... rows) {
        return Arguments.of(named(name, sheet), List.of(rows));
    }
}
