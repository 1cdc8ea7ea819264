package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataFormatter;
import vn.tonghop.workbook.PrintedRows.Filled;

/**
 * What a printed cell holds.
 *
 * @param number the value, when the cell is numeric
 * @param text what is shown; empty when the cell is numeric, because the number format tells
 * @param link address within the workbook to which the cell leads
 */
record Content(Optional<BigDecimal> number, String text, Optional<String> link) {

    static final Content EMPTY = new Content(Optional.empty(), "", Optional.empty());

    /** A piece of the text, in a row of its own. */
    Content cut(String piece) {
        return new Content(number, piece, link);
    }

    boolean isEmpty() {
        return text.isEmpty() && number.isEmpty();
    }

    /** Fills the cells of a layout, and remembers what was filled in. */
    static final class Filler {

        private final Function<Placeholder, PrintedValue> values;
        private final DataFormatter formats;
        private final NumberFormat inText;
        private final List<Entry> entries = new ArrayList<>();

        Filler(Function<Placeholder, PrintedValue> values, DataFormatter formats, NumberFormat inText) {
            this.values = values;
            this.formats = formats;
            this.inText = inText;
        }

        /** What each cell holds, by line. */
        List<List<Content>> fill(Stencil stencil) {
            List<List<Content>> contents = new ArrayList<>(stencil.lines().size());
            for (List<Stencil.Slot> slots : stencil.lines()) {
                List<Content> line = new ArrayList<>(slots.size());
                for (Stencil.Slot slot : slots) {
                    line.add(fill(slot));
                }
                contents.add(line);
            }
            return contents;
        }

        private Content fill(Stencil.Slot slot) {
            Prototype.Box box = slot.box();
            if (box.number().isPresent()) {
                return numeric(box.number().get());
            }
            if (slot.alone().isPresent()) {
                Placeholder placeholder = slot.alone().get();
                PrintedValue value = values.apply(placeholder);
                Content content = value instanceof PrintedValue.Amount amount
                        ? numeric(amount.value())
                        : new Content(Optional.empty(), words(value), link(value));
                entries.add(new Entry(placeholder, slot, content));
                return content;
            }
            LayoutText text = box.text();
            StringBuilder joined = new StringBuilder(text.literals().get(0));
            for (int i = 0; i < text.placeholders().size(); i++) {
                Placeholder placeholder = text.placeholders().get(i);
                String shown = words(values.apply(placeholder));
                entries.add(new Entry(placeholder, slot, EMPTY.cut(shown)));
                joined.append(shown).append(text.literals().get(i + 1));
            }
            return new Content(Optional.empty(), joined.toString(), Optional.empty());
        }

        /**
         * Formats only when it is asked: most of what is printed is never looked at again.
         *
         * @param starts the row, from 0, on which each line of the prototype was printed
         */
        List<Filled> filled(int[] starts) {
            return entries.stream().map(entry -> entry.at(starts, shown(entry))).toList();
        }

        private String shown(Entry entry) {
            Prototype.Box box = entry.slot().box();
            return entry.content()
                    .number()
                    .map(number -> formats.formatRawCellContents(
                            number.doubleValue(),
                            box.style().getDataFormat(),
                            box.style().getDataFormatString()))
                    .orElse(entry.content().text());
        }

        private static Content numeric(BigDecimal number) {
            return new Content(Optional.of(number), "", Optional.empty());
        }

        private static Optional<String> link(PrintedValue value) {
            return value instanceof PrintedValue.Link link ? Optional.of(link.address()) : Optional.empty();
        }

        private String words(PrintedValue value) {
            if (value instanceof PrintedValue.Amount amount) {
                return inText.format(amount.value());
            }
            String text = value instanceof PrintedValue.Link link ? link.text() : ((PrintedValue.Words) value).text();
            return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        }

        private record Entry(Placeholder placeholder, Stencil.Slot slot, Content content) {

            Filled at(int[] starts, String shown) {
                CellAddress cell =
                        new CellAddress(starts[slot.line()] + 1, slot.box().column() + 1);
                return new Filled(placeholder, cell, shown);
            }
        }
    }
}
