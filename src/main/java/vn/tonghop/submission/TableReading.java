package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellComment;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;

/**
 * Takes the rows below a header one by one, counts each in its class, and hands out those that carry data, each as soon as
 * nothing below can belong to it any more.
 */
final class TableReading {

    /** Remarks that are kept of one sheet. */
    private static final int MOST_REMARKS = 1_000;
    /** Page breaks in one row of a table; what goes on longer is no continuation. */
    private static final int MOST_CONTINUATIONS = 50;
    /** Characters that a cell can hold. */
    private static final int LONGEST_CELL = 32_767;

    /** Characters of a content that a remark shows. */
    private static final int LONGEST_SHOWN = 200;
    /** Author of the notes in the workbooks that we give back, which may be corrected and sent again. */
    private static final String OWN_NAME = "tonghop";

    private final FormSheet sheet;
    private final FormColumns columns;
    private final MergedCells merged;
    private final RepeatedHeader header;
    private final RowClassifier classifier;
    private final Totals totals;
    private final RunningNumbers numbers;
    private final Map<RowClass, Integer> counts = new EnumMap<>(RowClass.class);
    private final List<RowRemark> remarks = new ArrayList<>();
    private final Map<String, Formulas> formulas = new LinkedHashMap<>();

    private @Nullable Row open;
    private int continuations;
    private RowClass before = RowClass.SECTION;
    private boolean afterHeader;
    private boolean footer;
    private boolean dataInSection;
    private @Nullable Cell nothing;

    /** Cells of one column whose values formulas gave. */
    private record Formulas(CellAddress first, int count) {}

    TableReading(FormSheet sheet, MergedCells.Source merges) {
        this.sheet = sheet;
        this.columns = new FormColumns(sheet);
        this.merged = new MergedCells(columns, merges);
        this.header = new RepeatedHeader(sheet);
        this.classifier = new RowClassifier(sheet, header, merged);
        this.totals = new Totals(columns);
        this.numbers = new RunningNumbers(sheet.header().numbers());
    }

    /** Takes a row down to the end of the header. */
    void above(Row row) {
        if (row.number() >= sheet.header().firstRow()) {
            header.learn(row);
        }
    }

    /** The data row that is finished by the next row of the sheet, or null. */
    @Nullable
    Row take(Row row) throws RefusedWorkbook {
        RowCells cells = RowCells.of(row, columns);
        RowClass rowClass = classifier.classify(cells, before, footer, afterHeader);
        Row filled = merged.fill(cells);
        if (rowClass == RowClass.CONTINUATION && !append(cells)) {
            rowClass = RowClass.DATA;
        }
        counts.merge(rowClass, 1, Integer::sum);
        numbers.add(row, rowClass);
        @Nullable Row finished = null;
        if (rowClass == RowClass.DATA) {
            finished = open;
            open = filled;
            continuations = 0;
            data(cells);
        } else {
            other(cells, rowClass);
        }
        afterHeader = rowClass == RowClass.REPEATED_HEADER || (afterHeader && rowClass == RowClass.COLUMN_NUMBERS);
        if (rowClass != RowClass.GHOST && !isHeader(rowClass)) {
            before = rowClass;
        }
        return finished;
    }

    private static boolean isHeader(RowClass rowClass) {
        return rowClass == RowClass.REPEATED_HEADER || rowClass == RowClass.COLUMN_NUMBERS;
    }

    /** The last data row, or null when there is none. */
    @Nullable
    Row end() {
        Row last = open;
        open = null;
        return last;
    }

    Map<RowClass, Integer> counts() {
        return counts;
    }

    /** In order of place. */
    List<RowRemark> remarks() {
        List<RowRemark> all = new ArrayList<>(remarks);
        formulas.forEach((field, cells) -> all.add(new RowRemark(
                RowRemark.Kind.FORMULA_RESULT,
                cells.first(),
                field,
                Map.of("count", Integer.toString(cells.count())))));
        numbers.remark().ifPresent(all::add);
        all.sort(Comparator.comparing(RowRemark::cell));
        return all;
    }

    private void data(RowCells row) {
        totals.add(row);
        dataInSection = true;
        remarkNothing();
        if (footer) {
            footer = false;
            remark(RowRemark.Kind.ROWS_AFTER_FOOTER, row.inForm().get(0), row, Map.of());
        }
        row.inForm().stream()
                .filter(Cell::struck)
                .findFirst()
                .ifPresent(cell -> remark(RowRemark.Kind.STRUCK_TEXT, cell, row, Map.of("value", shown(cell))));
        for (Cell cell : row.inForm()) {
            Field field = row.field(cell);
            if (cell.formula() && field != null && hasResult(cell.value())) {
                formulas.merge(
                        field.key(),
                        new Formulas(cell.address(), 1),
                        (known, one) -> new Formulas(known.first(), known.count() + 1));
            }
        }
    }

    private static boolean hasResult(CellValue value) {
        return !(value instanceof CellValue.MissingResult) && !(value instanceof CellValue.ErrorValue);
    }

    private void other(RowCells row, RowClass rowClass) {
        switch (rowClass) {
            case NOTHING -> {
                nothing = nothing == null ? row.inForm().get(0) : nothing;
                remarkNothing();
            }
            case SECTION -> {
                totals.section();
                dataInSection = false;
                nothing = null;
            }
            case TOTAL ->
                RowClassifier.total(row)
                        .ifPresent(label -> totals.check(row, label).forEach(this::remark));
            case SIGNATURE -> footer = true;
            case REPEATED_HEADER -> footer = false;
            default -> {}
        }
    }

    /** Only within one section the word contradicts the rows. */
    private void remarkNothing() {
        Cell cell = nothing;
        if (dataInSection && cell != null) {
            nothing = null;
            remark(new RowRemark(
                    RowRemark.Kind.NOTHING_BESIDE_ROWS,
                    cell.address(),
                    null,
                    Map.of("value", CellText.of(cell.value()))));
        }
    }

    /** Puts the texts of a continuation behind those of the row above; false when a cell cannot hold them. */
    private boolean append(RowCells row) {
        Row above = open;
        if (above == null || continuations == MOST_CONTINUATIONS) {
            return false;
        }
        for (Cell cell : row.inForm()) {
            above = appended(above, cell, row.field(cell));
            if (above == null) {
                return false;
            }
        }
        remark(RowRemark.Kind.ROW_CONTINUED, row.inForm().get(0), row, Map.of("row", Integer.toString(above.number())));
        open = above;
        continuations++;
        return true;
    }

    private static @Nullable Row appended(Row above, Cell rest, @Nullable Field field) {
        int column = rest.address().column();
        String start = CellText.of(above.value(column));
        String text = CellText.of(rest.value());
        boolean paragraph = field != null && field.type() == FieldType.LONG_TEXT && !RowClassifier.goesOn(text);
        String whole = start.isEmpty() ? text : start + (paragraph ? "\n" : " ") + text;
        CellAddress place = new CellAddress(above.number(), column);
        return whole.length() > LONGEST_CELL ? null : above.with(rest.at(place).with(new CellValue.Text(whole)));
    }

    private static String shown(Cell cell) {
        String text = CellText.of(cell.value());
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    /** Takes what is attached to cells below the header. */
    void comments(List<CellComment> comments) {
        comments.stream()
                .filter(comment -> comment.address().row() > sheet.lastHeaderRow()
                        && !comment.author().equals(OWN_NAME)
                        && !comment.text().isBlank())
                .forEach(comment -> {
                    Field field = columns.at(comment.address().column());
                    remark(new RowRemark(
                            RowRemark.Kind.CELL_COMMENT,
                            comment.address(),
                            field == null ? null : field.key(),
                            Map.of("value", Spelling.clean(comment.text()))));
                });
    }

    private void remark(RowRemark.Kind kind, Cell cell, RowCells row, Map<String, String> facts) {
        Field field = row.field(cell);
        remark(new RowRemark(kind, cell.address(), field == null ? null : field.key(), facts));
    }

    private void remark(RowRemark remark) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(remark);
        }
    }
}
