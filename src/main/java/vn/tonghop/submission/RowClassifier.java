package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.text.Absence;
import vn.tonghop.text.Dates;
import vn.tonghop.text.DocumentReference;
import vn.tonghop.text.DocumentReferences;
import vn.tonghop.text.HeaderText;
import vn.tonghop.text.Reading;
import vn.tonghop.text.TableText;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.RefusedWorkbook;

/**
 * Tells the rows below a form's header apart. A row that has all that the form requires is data whatever it says, with one
 * exception: a label such as {@code Tổng cộng} beside nothing but figures, which would be counted twice.
 */
final class RowClassifier {

    /** Characters of the longest first cell in a row such as (1), (2), (3) = (1) + (2). */
    private static final int LONGEST_COLUMN_NUMBER = 30;
    /** Filled cells of the fullest row of signatures. */
    private static final int MOST_SIGNERS = 6;

    /** Characters of the longest figure with its unit of measure; data rows hold longer text. */
    private static final int LONGEST_FIGURE = 40;

    private final FormSheet sheet;
    private final RepeatedHeader header;
    private final MergedCells merged;

    RowClassifier(FormSheet sheet, RepeatedHeader header, MergedCells merged) {
        this.sheet = sheet;
        this.header = header;
        this.merged = merged;
    }

    /**
     * The class of a row.
     *
     * @param before class of the last row above that is neither a ghost nor the header once more; SECTION at the start
     * @param footer whether signatures stand above
     * @param afterHeader whether the row directly above is the header once more
     */
    RowClass classify(RowCells row, RowClass before, boolean footer, boolean afterHeader) throws RefusedWorkbook {
        if (isColumnNumbers(row)) {
            return RowClass.COLUMN_NUMBERS;
        }
        if (header.isIn(row, afterHeader)) {
            return RowClass.REPEATED_HEADER;
        }
        if (total(row).isPresent()) {
            return RowClass.TOTAL;
        }
        if (isNothing(row)) {
            return RowClass.NOTHING;
        }
        if (row.isWhole()) {
            return RowClass.DATA;
        }
        if (row.filled() > 0 && (isSignature(row) || (footer && !isEvidentData(row)))) {
            return RowClass.SIGNATURE;
        }
        if (isContinuation(row, before, afterHeader)) {
            return RowClass.CONTINUATION;
        }
        if (isNote(row, before)) {
            return RowClass.NOTE;
        }
        if (isSection(row)) {
            return RowClass.SECTION;
        }
        return row.inForm().isEmpty() ? RowClass.GHOST : RowClass.DATA;
    }

    /** The numbers run through all columns, that of the running number too. */
    private static boolean isColumnNumbers(RowCells row) {
        List<Cell> cells = row.row().cells();
        if (row.inForm().isEmpty()) {
            return false;
        }
        String first = CellText.of(cells.get(0).value());
        return first.length() <= LONGEST_COLUMN_NUMBER
                && (first.isEmpty() || "1(Aa".indexOf(first.charAt(0)) >= 0)
                && HeaderText.isColumnNumbers(
                        cells.stream().map(cell -> CellText.of(cell.value())).toList());
    }

    /** The label of a row of totals: its first cell, or the first behind a running number, beside nothing but figures. */
    static Optional<TableText.Total> total(RowCells row) {
        Cell label = null;
        for (Cell cell : row.row().cells()) {
            boolean number = label == null && row.leading().contains(cell) && isRunningNumber(cell);
            if (label == null && !number) {
                label = cell;
            } else if (!number && !mayBeFigure(cell.value())) {
                return Optional.empty();
            }
        }
        Cell found = label;
        return found == null
                ? Optional.empty()
                : RowCells.text(found)
                        .flatMap(TableText::total)
                        .filter(total -> row.all().stream()
                                .filter(cell -> cell.address().column()
                                        > found.address().column())
                                .allMatch(RowClassifier::isFigure));
    }

    private static boolean mayBeFigure(CellValue value) {
        return value instanceof CellValue.Text text
                ? text.text().length() <= LONGEST_FIGURE
                : !(value instanceof CellValue.Date);
    }

    private static boolean isRunningNumber(Cell cell) {
        return cell.value() instanceof CellValue.Numeric
                || RowCells.text(cell)
                        .filter(text -> TableText.isSectionNumber(text) || text.matches("\\s*[\\d.]{1,9}\\)?\\s*"))
                        .isPresent();
    }

    private static boolean isFigure(Cell cell) {
        return cell.value() instanceof CellValue.Numeric
                || cell.value() instanceof CellValue.MissingResult
                || cell.value() instanceof CellValue.ErrorValue
                || RowCells.text(cell).filter(TableText::isFigure).isPresent();
    }

    /**
     * The form's own word, or one like it, in every filled cell; or a lone 0, as the source reports have it, where it
     * cannot be a figure because something required is left blank.
     */
    private boolean isNothing(RowCells row) {
        if (row.inForm().isEmpty() || sheet.form().nothing().isEmpty()) {
            return false;
        }
        boolean zero = row.inForm().size() == 1
                && !row.hasRequired()
                && isZero(CellText.of(row.inForm().get(0).value()));
        return zero
                || (row.inForm().stream().allMatch(cell -> cell.value() instanceof CellValue.Text)
                        && row.inForm().stream().allMatch(this::saysNothing));
    }

    private static boolean isZero(String text) {
        return text.equals("0") || Absence.of(text).filter(Absence.DASH::equals).isPresent();
    }

    private boolean saysNothing(Cell cell) {
        Optional<String> said = RowCells.text(cell).filter(text -> text.length() <= LONGEST_COLUMN_NUMBER);
        return said.flatMap(Absence::of).filter(Absence.NONE::equals).isPresent()
                || (said.isPresent()
                        && said.map(TextKey.FOLDED::of)
                                .equals(sheet.form().nothing().map(TextKey.FOLDED::of)));
    }

    private static boolean isSignature(RowCells row) {
        List<Cell> cells = row.all();
        return !cells.isEmpty()
                && cells.size() <= MOST_SIGNERS
                && !row.isWhole()
                && cells.stream().allMatch(cell -> isSignature(row, cell));
    }

    private static boolean isSignature(RowCells row, Cell cell) {
        Field field = row.field(cell);
        // a day written out in a column of days is a value
        boolean day = field != null && (field.type() == FieldType.DATE || field.type() == FieldType.DATE_OR_PERIOD);
        return RowCells.text(cell)
                .filter(text -> TableText.isSignature(text) && !(day && isDay(text)))
                .isPresent();
    }

    /** Below the signatures, names stand in any column: only what cannot be one of them is data. */
    private static boolean isEvidentData(RowCells row) {
        boolean numbered = row.leading().stream().anyMatch(RowClassifier::isRunningNumber);
        return (numbered && row.inForm().size() > 1)
                || row.inForm().size() > 3
                || row.inForm().stream().anyMatch(cell -> isOfItsField(cell, row.field(cell)));
    }

    private static boolean isOfItsField(Cell cell, @Nullable Field field) {
        if (field == null || !(cell.value() instanceof CellValue.Text text)) {
            return field != null;
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> false;
            case CHOICE -> field.choices().containsValue(CellText.of(text));
            case DATE, DATE_OR_PERIOD -> isDay(text.text());
            case DOCUMENT -> DocumentReferences.read(text.text()) instanceof Reading.Understood<DocumentReference>;
            case COUNT, NUMBER -> TableText.figure(text.text()).isPresent();
        };
    }

    private static boolean isDay(String text) {
        return Dates.read(text) instanceof Reading.Understood<LocalDate>;
    }

    /**
     * A row without running number whose cells all stand in columns of remarks. Directly below a repeated header, a required
     * text may go on too, when it begins in the middle of a sentence.
     */
    private static boolean isContinuation(RowCells row, RowClass before, boolean afterHeader) {
        boolean open = before == RowClass.DATA || before == RowClass.CONTINUATION;
        if (!open || !row.leading().isEmpty() || row.inForm().isEmpty() || row.isWhole()) {
            return false;
        }
        return row.inForm().stream().allMatch(cell -> {
            Field field = row.field(cell);
            Optional<String> text = RowCells.text(cell);
            return field != null
                    && text.isPresent()
                    && (row.columns().isRemark(field) || (afterHeader && isText(field) && goesOn(text.get())));
        });
    }

    private static boolean isText(Field field) {
        return field.type() == FieldType.TEXT || field.type() == FieldType.LONG_TEXT;
    }

    /** Whether a text begins in the middle of a sentence. */
    static boolean goesOn(String text) {
        String start = text.strip();
        return !start.isEmpty() && Character.isLowerCase(start.charAt(0));
    }

    /** A note begins its row; the rows below it that hold one text only go on with it. */
    private static boolean isNote(RowCells row, RowClass before) {
        List<Cell> cells = row.all();
        if (cells.isEmpty() || cells.size() > 2 || row.isWhole()) {
            return false;
        }
        if (RowCells.text(cells.get(0)).filter(TableText::isNote).isPresent()) {
            return true;
        }
        return before == RowClass.NOTE
                && cells.size() == 1
                && row.trailing().isEmpty()
                && !isRunningNumber(cells.get(0))
                && RowCells.text(cells.get(0))
                        .filter(text -> !TableText.isNumberedHeading(text))
                        .isPresent();
    }

    /**
     * One text and at most its number: with the number of a section (I, A) in the columns where names stand, left of the
     * form's columns, or in a cell that is merged across them.
     */
    private boolean isSection(RowCells row) throws RefusedWorkbook {
        List<Cell> texts = new ArrayList<>(row.all());
        boolean numbered = false;
        if (texts.size() == 2 && isRunningNumber(texts.get(0)) && !row.leading().isEmpty()) {
            numbered = RowCells.text(texts.remove(0))
                    .filter(TableText::isSectionNumber)
                    .isPresent();
        }
        if (texts.size() != 1 || !row.trailing().isEmpty()) {
            return false;
        }
        Cell title = texts.get(0);
        Field field = row.field(title);
        String text = RowCells.text(title).orElse("");
        if (text.isEmpty() || isRunningNumber(title)) {
            return false;
        }
        if (field == null) {
            return true;
        }
        boolean named = title.address().column() == row.columns().first() || field.type() == FieldType.TEXT;
        boolean marked = (numbered || TableText.isNumberedHeading(text)) && named && !row.hasRequired();
        return marked || merged.isHeading(title.address());
    }
}
