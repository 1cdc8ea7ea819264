package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One printing of a stencil: its cells cut into rows no taller than Excel allows, and the height of each row. */
final class Placement {

    /** Excel's tallest row, in points. */
    static final double TALLEST = 409;
    /** Free room above and below text, in points. */
    private static final double PADDING = 2;

    private final List<List<SheetRow>> lines = new ArrayList<>();

    /** @param contents by line and slot */
    Placement(Stencil stencil, List<List<Content>> contents) {
        for (int line = 0; line < stencil.lines().size(); line++) {
            double least = stencil.prototype().lines().get(line).leastHeight();
            lines.add(rows(stencil.lines().get(line), contents.get(line), least));
        }
        for (int line = 0; line < lines.size() && stencil.isTall(); line++) {
            for (int slot = 0; slot < stencil.lines().get(line).size(); slot++) {
                makeRoom(lines.get(line).get(0).piece(slot), line);
            }
        }
    }

    /** The rows that each line of the prototype becomes: one, or more when text goes on below. */
    List<List<SheetRow>> lines() {
        return lines;
    }

    /** Of all rows, in points. */
    double height() {
        double height = 0;
        for (List<SheetRow> rows : lines) {
            for (SheetRow row : rows) {
                height += row.height();
            }
        }
        return height;
    }

    private static List<SheetRow> rows(List<Stencil.Slot> slots, List<Content> contents, double least) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(new SheetRow(Math.min(least, TALLEST), slots));
        for (int i = 0; i < slots.size(); i++) {
            Stencil.Slot slot = slots.get(i);
            Content content = contents.get(i);
            if (slot.covered() || content.isEmpty()) {
                rows.get(0).put(i, new Piece(slot, Content.EMPTY, 0));
            } else if (isOneLine(slot, content)) {
                rows.get(0).put(i, new Piece(slot, content, 1));
            } else {
                goOn(rows, i, slot, content);
            }
        }
        return rows;
    }

    private static boolean isOneLine(Stencil.Slot slot, Content content) {
        return content.number().isPresent()
                || slot.turned()
                || LineBreaks.isOneLine(content.text(), slot.font(), slot.width());
    }

    /** Puts as much of a text into each row as it can hold. */
    private static void goOn(List<SheetRow> rows, int slot, Stencil.Slot cell, Content content) {
        List<Integer> starts = LineBreaks.starts(content.text(), cell.font(), cell.width());
        int most = cell.isTall()
                ? starts.size()
                : (int) ((TALLEST - PADDING) / cell.font().lineHeight());
        for (int from = 0; from < starts.size(); from += most) {
            int row = from / most;
            int to = Math.min(from + most, starts.size());
            if (row == rows.size()) {
                rows.add(new SheetRow(0, rows.get(0).slots));
            }
            String text = LineBreaks.lines(content.text(), starts, from, to);
            rows.get(row).put(slot, new Piece(cell, content.cut(text), to - from));
        }
    }

    /** A cell merged over several lines has the room of all of them; what it lacks, the last one gives. */
    private void makeRoom(Piece piece, int line) {
        if (!piece.slot().isTall()) {
            return;
        }
        double missing = piece.height();
        for (int at = line; at <= piece.slot().lastLine(); at++) {
            missing -= lines.get(at).stream().mapToDouble(SheetRow::height).sum();
        }
        List<SheetRow> last = lines.get(piece.slot().lastLine());
        while (missing > 0) {
            SheetRow row = last.get(last.size() - 1);
            double more = Math.min(missing, TALLEST - row.height());
            row.grow(more);
            missing -= more;
            if (missing > 0) {
                last.add(new SheetRow(0, row.slots));
            }
        }
    }

    /**
     * The part of a cell that stands in one row.
     *
     * @param lineCount lines of text
     */
    record Piece(Stencil.Slot slot, Content content, int lineCount) {

        double height() {
            return lineCount * slot.font().lineHeight() + (lineCount > 0 ? PADDING : 0);
        }
    }

    /** A row of the printed sheet. */
    static final class SheetRow {

        private final List<Stencil.Slot> slots;
        private final @Nullable Piece[] pieces;
        private double height;

        private SheetRow(double height, List<Stencil.Slot> slots) {
            this.height = height;
            this.slots = slots;
            this.pieces = new Piece[slots.size()];
        }

        double height() {
            return height;
        }

        /** What a slot shows in this row; an empty piece where its text has ended. */
        Piece piece(int slot) {
            Piece piece = pieces[slot];
            return piece == null ? new Piece(slots.get(slot), Content.EMPTY, 0) : piece;
        }

        private void put(int slot, Piece piece) {
            pieces[slot] = piece;
            if (!piece.slot().isTall()) {
                height = Math.max(height, piece.height());
            }
        }

        private void grow(double more) {
            height += more;
        }
    }
}
