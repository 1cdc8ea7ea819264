package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;

/**
 * What stands above the tables of a workbook that units made themselves: lines with a known label ("Đơn vị: …"), and
 * titles.
 *
 * @param lines of all visible sheets
 * @param titles above tables only, since a list of names is no title
 */
record Letterhead(List<Line> lines, List<Title> titles) {

    /**
     * A line with a label.
     *
     * @param value folded; of several lines in one cell only this one's
     * @param text as written in the cell of the value
     */
    record Line(CoverSheet label, String value, String text, String sheet, String cell) {}

    record Title(String text, String sheet, String cell) {}

    static final Letterhead NONE = new Letterhead(List.of(), List.of());

    /** Far longer than any title or line: a remark or an instruction. */
    private static final int LONGEST = 500;

    /** Collects sheet by sheet. */
    static final class Builder {

        private final List<Line> lines = new ArrayList<>();
        private final List<Title> titles = new ArrayList<>();

        /** The rows above a form's table. */
        void aboveTable(SheetInfo sheet, List<Row> rows) {
            boolean addressed = false;
            for (Row row : rows) {
                row(sheet, row);
                for (Cell cell : row.cells()) {
                    String text = text(cell);
                    // whom a letter is sent to stands behind a colon
                    if (!addressed && !text.isEmpty() && !isLine(sheet, cell)) {
                        titles.add(new Title(text, sheet.name(), cell.address().a1()));
                    }
                    addressed = text.isEmpty() ? addressed : text.endsWith(":");
                }
            }
        }

        /** A sheet without a form's table. */
        void withoutTable(SheetInfo sheet, List<Row> rows) {
            rows.forEach(row -> row(sheet, row));
        }

        private void row(SheetInfo sheet, Row row) {
            Optional<CoverSheet> open = Optional.empty();
            for (Cell cell : row.cells()) {
                String text = text(cell);
                if (text.isEmpty()) {
                    continue;
                }
                Optional<CoverSheet> label = CoverSheet.labelled(text);
                if (label.isEmpty() && open.isPresent()) {
                    add(open.get(), TextKey.FOLDED.of(text), sheet, cell);
                } else if (label.isEmpty()) {
                    within(text, sheet, cell);
                }
                open = label;
            }
        }

        /** "Đơn vị: A. Kỳ báo cáo: B" holds two lines; the label ends what stands before its colon. */
        private void within(String text, SheetInfo sheet, Cell cell) {
            String[] parts = text.split("[:：]", -1);
            for (int i = 1; i < parts.length; i++) {
                Optional<CoverSheet.Ending> label = CoverSheet.endingOf(TextKey.FOLDED.of(parts[i - 1]));
                String value = TextKey.FOLDED.of(parts[i]);
                Optional<CoverSheet.Ending> next = i + 1 < parts.length ? CoverSheet.endingOf(value) : Optional.empty();
                String own = next.map(CoverSheet.Ending::before).orElse(value);
                label.filter(found -> !own.isEmpty()).ifPresent(found -> add(found.line(), own, sheet, cell));
            }
            if (parts.length == 1) {
                CoverSheet.beginningOf(TextKey.FOLDED.of(text))
                        .ifPresent(found -> add(found.line(), found.behind(), sheet, cell));
            }
        }

        /** A line is taken at its word; it is no title beside. */
        private boolean isLine(SheetInfo sheet, Cell cell) {
            String a1 = cell.address().a1();
            return lines.stream()
                    .anyMatch(line -> line.cell().equals(a1) && line.sheet().equals(sheet.name()));
        }

        private void add(CoverSheet label, String value, SheetInfo sheet, Cell cell) {
            lines.add(new Line(
                    label, value, text(cell), sheet.name(), cell.address().a1()));
        }

        private static String text(Cell cell) {
            if (cell.value() instanceof CellValue.Text text && text.text().length() > LONGEST) {
                return "";
            }
            return CellText.of(cell.value());
        }

        Letterhead build() {
            return new Letterhead(List.copyOf(lines), List.copyOf(titles));
        }
    }
}
