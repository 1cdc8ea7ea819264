package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Block;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.Chart;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.FaultyLayout;
import vn.tonghop.workbook.Layout;
import vn.tonghop.workbook.LayoutPart;
import vn.tonghop.workbook.Placeholder;
import vn.tonghop.workbook.Prototype;

/** Compares an appendix's layout with what the appendix declares. */
public final class LayoutCheck {

    private static final Set<String> IN_BLOCKS = Set.of(PrintedFigure.COUNT, "incomplete");
    private static final Set<String> IN_SECTIONS = Set.of("section.number", "section.label");
    private static final CellAddress WHOLE = new CellAddress(1, 1);

    private final Appendix appendix;
    private final Map<String, Set<String>> columns;
    private final Set<String> facts;
    private final List<CatalogueFault> faults = new ArrayList<>();

    private LayoutCheck(Appendix appendix, Map<String, Set<String>> columns, Set<String> facts) {
        this.appendix = appendix;
        this.columns = columns;
        this.facts = new TreeSet<>(facts);
    }

    /**
     * All that is wrong with the layout, with the row as line; empty when it can be printed.
     *
     * @param columns of each block's SELECT, by block
     * @param facts names that {@link Publication#publish} will be given
     */
    public static List<CatalogueFault> faults(Appendix appendix, Map<String, Set<String>> columns, Set<String> facts) {
        LayoutCheck check = new LayoutCheck(appendix, columns, facts);
        check.run();
        return check.faults.stream().sorted().toList();
    }

    private void run() {
        Layout layout;
        try {
            layout = Layout.read(appendix.layout().asStream());
        } catch (FaultyLayout e) {
            e.faults().forEach(fault -> add(fault.cell(), fault.message()));
            return;
        }
        checkBlocks(layout);
        for (Prototype prototype : layout.prototypes()) {
            Optional<Block> block = prototype.block().flatMap(this::block);
            if (prototype.block().isEmpty() || block.isPresent()) {
                prototype.placeholders().forEach(placeholder -> check(placeholder, prototype, block));
            }
        }
        appendix.chart().ifPresent(chart -> checkChart(chart, layout));
        for (String line : appendix.title()) {
            Facts.unknown(line, facts)
                    .forEach(name -> add(
                            WHOLE,
                            "Dòng tiêu đề trong appendix.yaml dùng {" + name + "}, chỉ được dùng: " + facts + "."));
        }
    }

    private void checkBlocks(Layout layout) {
        List<String> declared = appendix.blocks().stream().map(Block::id).toList();
        for (Prototype prototype : layout.prototypes()) {
            prototype
                    .block()
                    .filter(id -> !declared.contains(id))
                    .ifPresent(id -> add(
                            prototype.at(),
                            "Thẻ nêu khối " + id + " mà appendix.yaml không khai báo; các khối: " + declared + "."));
        }
        List<String> missing =
                declared.stream().filter(id -> !layout.blocks().contains(id)).toList();
        missing.forEach(
                id -> add(WHOLE, "Khối " + id + " chưa có hàng nào trong mẫu: thêm hàng có thẻ " + id + " row."));
        if (missing.isEmpty()
                && !layout.blocks().stream().filter(declared::contains).toList().equals(declared)) {
            add(WHOLE, "Các khối trong mẫu phải theo thứ tự của appendix.yaml: " + declared + ".");
        }
        layout.blocks().stream()
                .filter(declared::contains)
                .filter(id -> !saysIncomplete(layout, id))
                .forEach(id -> add(
                        WHOLE,
                        "Khối " + id + " không có chỗ ghi số liệu chưa đầy đủ: thêm {incomplete} vào một hàng luôn"
                                + " được in, hoặc thêm hàng có thẻ " + id + " incomplete."));
    }

    /** A chart is drawn from cells: what it shows must be printed in the rows of its block. */
    private void checkChart(Chart chart, Layout layout) {
        Set<String> printed = layout.find(chart.block(), LayoutPart.ROW).stream()
                .flatMap(row -> row.placeholders().stream())
                .map(Placeholder::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.concat(Stream.of(chart.categories()), chart.series().stream().map(Chart.Series::column))
                .filter(column -> !printed.contains(column))
                .forEach(column -> add(
                        WHOLE,
                        "Biểu đồ trong appendix.yaml dùng cột {" + column + "} mà hàng " + chart.block()
                                + " row không in; các cột được in: " + printed + "."));
    }

    /** A total over an incomplete set of units must say so: somewhere that is printed whenever there are gaps. */
    private static boolean saysIncomplete(Layout layout, String block) {
        return layout.prototypes().stream()
                .filter(prototype -> prototype.part() != LayoutPart.ROW && prototype.part() != LayoutPart.EMPTY)
                .filter(prototype -> prototype.block().map(block::equals).orElse(true))
                .flatMap(prototype -> prototype.placeholders().stream())
                .anyMatch(placeholder -> placeholder.name().equals("incomplete"));
    }

    private void check(Placeholder placeholder, Prototype prototype, Optional<Block> block) {
        String name = placeholder.name();
        boolean known = block.map(of -> isKnown(name, prototype.part(), of))
                .orElseGet(() ->
                        name.equals("incomplete") || (prototype.part() == LayoutPart.TITLE && name.equals("title")));
        Set<String> ofBlock = block.map(this::columnsOf).orElse(Set.of());
        if (placeholder.wording() == Placeholder.Wording.DAYS_LEFT && prototype.part() != LayoutPart.ROW) {
            add(placeholder.at(), "{" + name + "|days-left} chỉ đặt được ở hàng có thẻ row.");
        }
        if (!known && !Facts.isFact(name, facts)) {
            add(placeholder.at(), "Không có {" + name + "}; có thể dùng các cột " + ofBlock + " và " + facts + ".");
        } else if (ofBlock.contains(name) && Facts.isFact(name, facts)) {
            add(placeholder.at(), "{" + name + "} vừa là cột vừa là thông tin của đợt báo cáo: đổi tên cột.");
        }
    }

    private boolean isKnown(String name, LayoutPart part, Block block) {
        return IN_BLOCKS.contains(name)
                || (IN_SECTIONS.contains(name) && block.sectionColumn().isPresent())
                || (part == LayoutPart.ROW
                        && block.number().filter(name::equals).isPresent())
                || columnsOf(block).contains(name);
    }

    private Set<String> columnsOf(Block block) {
        return new TreeSet<>(columns.getOrDefault(block.id(), Set.of()));
    }

    private Optional<Block> block(String id) {
        return appendix.blocks().stream().filter(block -> block.id().equals(id)).findFirst();
    }

    private void add(CellAddress cell, String message) {
        faults.add(new CatalogueFault(appendix.layout().path(), cell.row(), cell.a1() + ": " + message));
    }
}
