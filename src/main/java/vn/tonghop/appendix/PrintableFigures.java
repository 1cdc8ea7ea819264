package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.appendix.PrintedFigure.Scope;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Block;
import vn.tonghop.catalogue.CheckCase;
import vn.tonghop.catalogue.Section;
import vn.tonghop.workbook.FaultyLayout;
import vn.tonghop.workbook.Layout;
import vn.tonghop.workbook.LayoutPart;
import vn.tonghop.workbook.Placeholder;
import vn.tonghop.workbook.Prototype;

/** The figures that appendices can print, which are all that a check can speak of. */
public final class PrintableFigures {

    private final Set<String> facts;
    private final Map<String, Map<String, Figures>> appendices = new LinkedHashMap<>();

    /**
     * The figures in a block.
     *
     * @param columns by the rows that they are taken from
     */
    private record Figures(Block block, Map<Scope, Set<String>> columns) {}

    private PrintableFigures(Set<String> facts) {
        this.facts = facts;
    }

    /**
     * Those of all appendices whose layout can be read.
     *
     * @param facts names that {@link Publication#publish} will be given
     */
    public static PrintableFigures of(List<Appendix> appendices, Set<String> facts) {
        PrintableFigures figures = new PrintableFigures(facts);
        appendices.forEach(figures::add);
        return figures;
    }

    private void add(Appendix appendix) {
        Layout layout;
        try {
            layout = Layout.read(appendix.layout().asStream());
        } catch (FaultyLayout told) {
            // by whoever verifies the layout
            return;
        }
        Map<String, Figures> blocks = new LinkedHashMap<>();
        appendix.blocks().forEach(block -> blocks.put(block.id(), new Figures(block, new EnumMap<>(Scope.class))));
        for (Prototype prototype : layout.prototypes()) {
            prototype
                    .block()
                    .map(blocks::get)
                    .ifPresent(figures -> figures.columns
                            .computeIfAbsent(scope(prototype.part(), figures.block), any -> new TreeSet<>())
                            .addAll(columns(prototype, figures.block)));
        }
        appendices.put(appendix.id(), blocks);
    }

    private static Scope scope(LayoutPart part, Block block) {
        return switch (part) {
            case ROW -> Scope.ROW;
            case SECTION, SUBTOTAL -> Scope.SECTION;
            case EMPTY -> block.sections().isEmpty() ? Scope.BLOCK : Scope.SECTION;
            case TEXT, TITLE, HEADING, SENTENCE, INCOMPLETE, HEADER, TOTAL -> Scope.BLOCK;
        };
    }

    private List<String> columns(Prototype prototype, Block block) {
        List<String> columns = new ArrayList<>();
        for (Placeholder placeholder : prototype.placeholders()) {
            String name = placeholder.name();
            boolean numbers = prototype.part() == LayoutPart.ROW
                    && block.number().filter(name::equals).isPresent();
            boolean words = name.equals("incomplete") || name.startsWith("section.") || Facts.isFact(name, facts);
            if (!numbers && !words && placeholder.wording() != Placeholder.Wording.DAYS_LEFT) {
                columns.add(name);
            }
        }
        return columns;
    }

    /** Why no figure can stand in a spot; empty when one can. */
    public Optional<String> fault(CheckCase.Spot spot) {
        Map<String, Figures> blocks = appendices.get(spot.appendix());
        if (blocks == null) {
            return Optional.of("không có “" + spot.appendix() + "” trong “appendices”, có: " + appendices.keySet());
        }
        Figures figures = blocks.get(spot.block());
        if (figures == null) {
            return Optional.of("“blocks” không có bảng “" + spot.block() + "”, có: " + blocks.keySet());
        }
        Set<String> columns = figures.columns.getOrDefault(scope(spot), Set.of());
        if (!columns.contains(spot.column())) {
            return Optional.of("mẫu không in số liệu “" + spot.column() + "” ở phạm vi "
                    + spot.scope().name().toLowerCase(Locale.ROOT) + " của bảng này, có: " + columns);
        }
        return section(spot, figures.block);
    }

    private static Optional<String> section(CheckCase.Spot spot, Block block) {
        List<String> keys = block.sections().stream().map(Section::key).toList();
        boolean inSection = !keys.isEmpty() && spot.scope() != CheckCase.Scope.BLOCK;
        if (inSection && spot.section().filter(keys::contains).isEmpty()) {
            return Optional.of("bảng không có mục “" + spot.section().orElse("") + "”, có: " + keys);
        }
        return inSection || spot.section().isEmpty()
                ? Optional.empty()
                : Optional.of("số liệu này không thuộc mục nào");
    }

    private static Scope scope(CheckCase.Spot spot) {
        return Scope.valueOf(spot.scope().name());
    }
}
