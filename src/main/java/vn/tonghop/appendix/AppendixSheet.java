package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.workbook.Layout;
import vn.tonghop.workbook.LayoutPart;
import vn.tonghop.workbook.Placeholder;
import vn.tonghop.workbook.PrintedValue;
import vn.tonghop.workbook.Prototype;
import vn.tonghop.workbook.PublishedSheet;

/** Prints one appendix: title and texts, and its blocks in between. */
final class AppendixSheet {

    private final ConsolidatedAppendix appendix;
    private final Layout layout;
    private final PublishedSheet sheet;
    private final Facts facts;
    private final Wording wording;

    AppendixSheet(ConsolidatedAppendix appendix, Layout layout, PublishedSheet sheet, Facts facts, Wording wording) {
        this.appendix = appendix;
        this.layout = layout;
        this.sheet = sheet;
        this.facts = facts;
        this.wording = wording;
    }

    List<DrawnFigure> print() {
        List<DrawnFigure> figures = new ArrayList<>();
        // a title stays with the block below it
        PublishedSheet.Together together = sheet.startTogether();
        printOpening();
        List<ConsolidatedBlock> blocks = appendix.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                together = sheet.startTogether();
            }
            BlockPrinter.Place place = place(blocks.get(i).block().id());
            BlockPrinter printer = new BlockPrinter(blocks.get(i), layout, sheet, facts, wording);
            figures.addAll(printer.print(appendix.appendix().id(), place, together));
            layout.following(blocks.get(i).block().id()).forEach(text -> print(text, ""));
        }
        appendix.appendix()
                .chart()
                .flatMap(chart -> ChartFigures.of(chart, figures))
                .ifPresent(sheet::draw);
        return figures;
    }

    private BlockPrinter.Place place(String block) {
        List<String> headed = layout.blocks().stream()
                .filter(id -> layout.find(id, LayoutPart.HEADER).isPresent())
                .toList();
        if (headed.isEmpty() || !headed.get(headed.size() - 1).equals(block)) {
            return BlockPrinter.Place.EARLIER;
        }
        return headed.size() == 1 ? BlockPrinter.Place.ONLY : BlockPrinter.Place.LAST;
    }

    private void printOpening() {
        List<String> titles = appendix.appendix().title();
        int printed = 0;
        List<Prototype> opening = layout.opening();
        for (int i = 0; i < opening.size(); i++) {
            Prototype prototype = opening.get(i);
            if (prototype.part() == LayoutPart.TEXT) {
                print(prototype, "");
                continue;
            }
            boolean last = opening.stream().skip(i + 1L).noneMatch(next -> next.part() == LayoutPart.TITLE);
            int until = last ? titles.size() : Math.min(printed + 1, titles.size());
            for (; printed < until; printed++) {
                print(prototype, facts.fill(titles.get(printed)));
            }
        }
    }

    private void print(Prototype prototype, String title) {
        sheet.print(prototype, placeholder -> value(placeholder, title));
    }

    private PrintedValue value(Placeholder placeholder, String title) {
        return switch (placeholder.name()) {
            case "title" -> PrintedValue.words(title);
            case "incomplete" -> PrintedValue.words(wording.incomplete(appendix.blocks()));
            default ->
                PrintedValue.words(facts.find(placeholder.name())
                        .orElseThrow(() -> new IllegalArgumentException("unknown fact {" + placeholder.name() + "} in "
                                + appendix.appendix().layout().path() + " "
                                + placeholder.at().a1())));
        };
    }
}
