package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.catalogue.Section;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.text.Roman;
import vn.tonghop.workbook.Layout;
import vn.tonghop.workbook.LayoutPart;
import vn.tonghop.workbook.Placeholder;
import vn.tonghop.workbook.PrintedRows;
import vn.tonghop.workbook.PrintedValue;
import vn.tonghop.workbook.Prototype;
import vn.tonghop.workbook.PublishedSheet;

/** Prints one block, part by part, and remembers where each figure went. */
final class BlockPrinter {

    /** Where a block stands in its sheet. */
    enum Place {
        EARLIER,
        /** Its header is what the print repeats. */
        LAST,
        /** No other has a header, so that it stays in sight as well. */
        ONLY
    }

    private final ConsolidatedBlock block;
    private final Layout layout;
    private final PublishedSheet sheet;
    private final Facts facts;
    private final Wording wording;
    private final List<Placed> placed = new ArrayList<>();
    private Optional<PublishedSheet.Together> lead = Optional.empty();
    private PublishedSheet.Together tail = () -> {};

    BlockPrinter(ConsolidatedBlock block, Layout layout, PublishedSheet sheet, Facts facts, Wording wording) {
        this.block = block;
        this.layout = layout;
        this.sheet = sheet;
        this.facts = facts;
        this.wording = wording;
    }

    /** @param together the rows that shall stay with the beginning of the block, and with all of it if a page allows */
    List<DrawnFigure> print(String appendix, Place place, PublishedSheet.Together together) {
        lead = Optional.of(together);
        BlockRows rows = new BlockRows(block);
        BlockScope whole = BlockScope.ofBlock(rows);
        print(LayoutPart.HEADING, whole);
        boolean spoken = print(LayoutPart.SENTENCE, whole).isPresent();
        if (spoken) {
            printGaps(whole);
        }
        Optional<PrintedRows> header = print(LayoutPart.HEADER, whole);
        if (place == Place.LAST) {
            header.ifPresent(sheet::repeatOnEachPage);
        } else if (place == Place.ONLY) {
            header.ifPresent(sheet::repeatOnEachPage);
            header.ifPresent(sheet::freezeBelow);
        }
        if (block.sections().isEmpty()) {
            printLines(rows.all(), whole, together);
        }
        for (int i = 0; i < block.sections().size(); i++) {
            printSection(rows, block.sections().get(i), i + 1);
        }
        print(LayoutPart.TOTAL, whole);
        tail.keep();
        if (!spoken) {
            printGaps(whole);
        }
        together.keep();
        return placed.stream().map(figure -> figure.of(sheet, appendix, block)).toList();
    }

    private void printGaps(BlockScope whole) {
        if (!block.gaps().isEmpty()) {
            print(LayoutPart.INCOMPLETE, whole);
        }
    }

    private void printSection(BlockRows rows, Section section, int number) {
        BlockScope scope = BlockScope.ofSection(rows, section, number);
        PublishedSheet.Together together = sheet.startTogether();
        print(LayoutPart.SECTION, scope);
        printLines(rows.of(section), scope, together);
        if (print(LayoutPart.SUBTOTAL, scope).isPresent()) {
            keepBeginning(together);
        }
    }

    /** @param section the beginning of the section that the lines are in */
    private void printLines(List<BlockRows.Line> lines, BlockScope scope, PublishedSheet.Together section) {
        tail = section;
        Optional<Prototype> row = layout.find(block.block().id(), LayoutPart.ROW);
        if (row.isEmpty()) {
            return;
        }
        if (lines.isEmpty()) {
            // what stands there says that there was nothing to report
            if (!block.hasNoReport()) {
                print(LayoutPart.EMPTY, scope);
            }
            keepBeginning(section);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                tail = sheet.startTogether();
            }
            print(row.get(), scope.ofRow(lines.get(i), i + 1));
            if (i == 0) {
                keepBeginning(section);
            }
        }
    }

    /** A heading and a header are not left behind at the foot of a page, nor is the name of a section. */
    private void keepBeginning(PublishedSheet.Together section) {
        section.keep();
        lead.ifPresent(PublishedSheet.Together::keep);
        lead = Optional.empty();
    }

    private Optional<PrintedRows> print(LayoutPart part, BlockScope scope) {
        return layout.find(block.block().id(), part).map(prototype -> print(prototype, scope));
    }

    private PrintedRows print(Prototype prototype, BlockScope scope) {
        PrintedRows printed = sheet.print(prototype, placeholder -> value(placeholder, scope));
        for (PrintedRows.Filled filled : printed.placeholders()) {
            if (isFigure(filled.placeholder(), scope)) {
                placed.add(new Placed(filled, scope, label(prototype, filled), amount(filled.placeholder(), scope)));
            }
        }
        return printed;
    }

    private boolean isFigure(Placeholder placeholder, BlockScope scope) {
        String name = placeholder.name();
        // what the clock says is no figure of the revision
        return placeholder.wording() != Placeholder.Wording.DAYS_LEFT
                && !name.equals("incomplete")
                && !name.startsWith("section.")
                && !isNumber(name, scope)
                && facts.find(name).isEmpty();
    }

    private boolean isNumber(String name, BlockScope scope) {
        return scope.kind() == PrintedFigure.Scope.ROW
                && block.block().number().filter(name::equals).isPresent();
    }

    private PrintedValue value(Placeholder placeholder, BlockScope scope) {
        String name = placeholder.name();
        if (placeholder.wording() == Placeholder.Wording.DAYS_LEFT) {
            return scope.day(name)
                    .map(wording::daysLeft)
                    .map(PrintedValue::words)
                    .orElse(PrintedValue.NOTHING);
        }
        PrintedValue value = plain(placeholder, scope);
        if (isUnknown(placeholder, scope) && value instanceof PrintedValue.Amount) {
            return PrintedValue.words(
                    wording.text(placeholder.wording() == Placeholder.Wording.PROSE ? "unknown.prose" : "unknown"));
        }
        return placeholder.wording() == Placeholder.Wording.PROSE && value instanceof PrintedValue.Amount amount
                ? PrintedValue.words(wording.prose(amount.value(), placeholder.counted()))
                : value;
    }

    /** A figure that no report stands behind is not 0, and not "none" either. */
    private boolean isUnknown(Placeholder placeholder, BlockScope scope) {
        return block.hasNoReport() && isFigure(placeholder, scope);
    }

    private Optional<BigDecimal> amount(Placeholder placeholder, BlockScope scope) {
        return !isUnknown(placeholder, scope) && plain(placeholder, scope) instanceof PrintedValue.Amount amount
                ? Optional.of(amount.value())
                : Optional.empty();
    }

    private String label(Prototype prototype, PrintedRows.Filled filled) {
        String before = prototype.wordsBefore(filled.placeholder());
        String above = before.isEmpty()
                ? layout.headerOver(block.block().id())
                        .map(header -> header.wordsIn(filled.cell().column()))
                        .orElse("")
                : before;
        return above.isEmpty() ? filled.placeholder().name() : above;
    }

    /** The value before it is put into words. */
    private PrintedValue plain(Placeholder placeholder, BlockScope scope) {
        String name = placeholder.name();
        return switch (name) {
            case PrintedFigure.COUNT -> PrintedValue.amount(scope.lines().size());
            case "incomplete" -> PrintedValue.words(wording.incomplete(List.of(block)));
            case "section.number" -> PrintedValue.words(Roman.of(scope.number()));
            case "section.label" ->
                PrintedValue.words(
                        scope.section().map(Section::label).map(facts::fill).orElse(""));
            default ->
                isNumber(name, scope)
                        ? PrintedValue.amount(scope.number())
                        : facts.find(name).map(PrintedValue::words).orElseGet(() -> scope.value(placeholder));
        };
    }

    private record Placed(PrintedRows.Filled filled, BlockScope scope, String label, Optional<BigDecimal> amount) {

        DrawnFigure of(PublishedSheet sheet, String appendix, ConsolidatedBlock block) {
            PrintedFigure figure = new PrintedFigure(
                    sheet.name(),
                    filled.cell().a1(),
                    appendix,
                    block.block().id(),
                    filled.placeholder().name(),
                    scope.kind(),
                    scope.section().map(Section::key),
                    scope.ordinal(),
                    filled.shown(),
                    amount);
            return new DrawnFigure(figure, label);
        }
    }
}
