package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.DrawnLayout;
import vn.tonghop.workbook.DrawnLayout.Box;
import vn.tonghop.workbook.DrawnLayout.Look;
import vn.tonghop.workbook.PrintedRows;
import vn.tonghop.workbook.PrintedValue;
import vn.tonghop.workbook.Prototype;
import vn.tonghop.workbook.PublishedSheet;
import vn.tonghop.workbook.PublishedWorkbook;
import vn.tonghop.workbook.Tone;

/** Prints a page of tables as a sheet. */
final class TableSheet {

    private static final float TITLE_POINTS = 24;
    private static final float LINE_POINTS = 20;
    /** Room for header, title and notes; Excel's last row is 1,048,576. */
    private static final int MOST_LINES = 1_000_000;
    /** Columns that the label of a fact takes. */
    private static final int LABEL_COLUMNS = 2;

    private final TablePage page;
    private final Wording wording;
    private final DrawnLayout layout;
    private final PublishedSheet sheet;
    private final Map<List<Box>, Prototype> prototypes = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    TableSheet(TablePage page, PublishedWorkbook workbook, Wording wording) {
        this.page = page;
        this.wording = wording;
        this.layout = new DrawnLayout(page.widths());
        this.sheet = workbook.add(page.sheet(), layout.layout());
    }

    /** Prints everything; tells the cells of the lines that have an anchor, by its name. */
    Map<String, String> print() {
        across(Look.TITLE, Optional.empty(), page.title());
        page.remarks().forEach(remark -> across(Look.REMARK, Optional.empty(), remark));
        across(Look.PLAIN, Optional.empty(), "");
        page.verdict().ifPresent(verdict -> across(Look.HEADING, Optional.of(verdict.tone()), verdict.text()));
        for (TablePage.Fact fact : page.facts()) {
            List<Box> boxes = List.of(
                    new Box(LABEL_COLUMNS, Look.LABEL, Optional.empty()),
                    new Box(page.widths().size() - LABEL_COLUMNS, Look.PLAIN, Optional.empty()));
            print(boxes, List.of(PrintedValue.words(fact.label()), PrintedValue.words(fact.value())));
        }
        page.tables().forEach(this::print);
        return anchors;
    }

    private void print(TablePage.Table table) {
        PublishedSheet.Together together = sheet.startTogether();
        if (!table.heading().isEmpty()) {
            across(Look.PLAIN, Optional.empty(), "");
            across(Look.HEADING, Optional.empty(), table.heading());
        }
        PrintedRows header = print(
                table.columns().stream()
                        .map(column -> new Box(1, Look.HEADER, Optional.empty()))
                        .toList(),
                table.columns().stream()
                        .map(column -> PrintedValue.words(column.header()))
                        .toList());
        if (page.tables().size() == 1) {
            sheet.freezeBelow(header);
        }
        sheet.repeatOnEachPage(header);
        long printed = 0;
        Iterator<TablePage.Line> lines = table.lines().iterator();
        for (; lines.hasNext() && printed < MOST_LINES; printed++) {
            print(table, lines.next());
            if (printed == 0) {
                together.keep();
            }
        }
        if (printed == 0) {
            across(Look.PLAIN, Optional.empty(), table.empty());
        } else if (lines.hasNext()) {
            across(Look.LABEL, Optional.of(Tone.WARNING), wording.text("page.cut", MOST_LINES, page.id()));
        }
    }

    private void print(TablePage.Table table, TablePage.Line line) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean leads = line.entries().get(i) instanceof Entry.Link;
            boxes.add(new Box(1, leads ? Look.LINK : table.columns().get(i).look(), line.tone()));
        }
        PrintedRows rows =
                print(boxes, line.entries().stream().map(Entry::printed).toList());
        line.anchor().ifPresent(name -> anchors.put(name, new CellAddress(rows.first(), 1).a1()));
    }

    private void across(Look look, Optional<Tone> tone, String text) {
        print(List.of(new Box(page.widths().size(), look, tone)), List.of(PrintedValue.words(text)));
    }

    private PrintedRows print(List<Box> boxes, List<PrintedValue> values) {
        boolean title = boxes.get(0).look() == Look.TITLE;
        Prototype prototype =
                prototypes.computeIfAbsent(boxes, key -> layout.row(title ? TITLE_POINTS : LINE_POINTS, key));
        return sheet.print(
                prototype,
                placeholder -> values.get(Integer.parseInt(placeholder.name().substring(1))));
    }
}
