package vn.tonghop.workbook;

import static vn.tonghop.workbook.ComparedCell.Aspect.FONT;
import static vn.tonghop.workbook.ComparedCell.Aspect.FORMULA;
import static vn.tonghop.workbook.ComparedCell.Aspect.HIDDEN;
import static vn.tonghop.workbook.ComparedCell.Aspect.VALUE;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * Why our reader and POI's user model (5.5.1) see a cell differently. Each is one where POI departs from the file, from
 * the standard (ECMA-376 part 1) or from Excel, or where our reader reports the cell. Anything else is a fault.
 */
enum Difference {
    /** A formula whose result the file does not carry: POI says 0, or no text. */
    FORMULA_WITHOUT_RESULT(
            Set.of(VALUE),
            cell -> cell.ours() != null
                    && cell.ours().value().equals(CellValue.MISSING_RESULT)
                    && (cell.raw() == null || cell.raw().isBlank())
                    && cell.anomalies().isEmpty()),

    /** An empty element for a value is no value: POI says 0, or false. */
    EMPTY_VALUE(
            Set.of(VALUE),
            cell -> cell.ours() == null
                    && cell.raw() != null
                    && cell.raw().isBlank()
                    && cell.anomalies().isEmpty()),

    /** A decimal number has no negative zero, and Excel shows none. */
    NEGATIVE_ZERO(
            Set.of(VALUE),
            cell -> cell.ourValue().equals("number 0.0") && cell.theirValue().equals("number -0.0")),

    /** Of two rows of one number our reader keeps the first and reports the second; in POI the second replaces it. */
    REPEATED_ROW(
            Set.of(VALUE, FORMULA, HIDDEN, FONT), cell -> cell.anomalies().contains(SheetAnomaly.Kind.DUPLICATE_ROW)),

    /** Of two cells at one place our reader keeps the first and reports the second; in POI the second replaces it. */
    REPEATED_CELL(Set.of(VALUE, FORMULA, FONT), cell -> cell.anomalies().contains(SheetAnomaly.Kind.DUPLICATE_CELL)),

    /** A shared string that is not there: our reader reports it; POI says no text, or fails. */
    SHARED_STRING_MISSING(Set.of(VALUE), cell -> cell.anomalies().contains(SheetAnomaly.Kind.SHARED_STRING_MISSING)),

    /** A value that is no finite number, truth value or day: our reader reports it; POI says NaN, Infinity or false. */
    NO_SUCH_VALUE(Set.of(VALUE), cell -> cell.anomalies().contains(SheetAnomaly.Kind.NUMBER_NOT_FINITE)),

    /** A place outside the grid, or in another row than its own: our reader reports and omits it; POI keeps it. */
    OUT_OF_GRID(Set.of(VALUE), cell -> cell.anomalies().contains(SheetAnomaly.Kind.OUT_OF_GRID) && cell.ours() == null),

    /** Text beyond what a cell holds: our reader reports it and keeps its beginning. */
    TEXT_TOO_LONG(
            Set.of(VALUE),
            cell -> cell.anomalies().contains(SheetAnomaly.Kind.TEXT_TOO_LONG_FOR_CELL)
                    && cell.theirValue().startsWith(cell.ourValue())),

    /** {@code true} for 1 (ST_Boolean knows both): POI knows 1 only. */
    TRUTH_SPELT_OUT(
            Set.of(VALUE),
            cell -> "true".equals(cell.raw()) && cell.ourValue().equals(new CellValue.Bool(true).toString())),

    /** A day written as text, {@code t="d"}: POI fails. */
    DAY_AS_TEXT(
            Set.of(VALUE),
            cell -> cell.ours() != null
                    && cell.ours().value() instanceof CellValue.Date
                    && cell.theirValue().startsWith("threw ")),

    /** 29/02/1900, which never was: our reader leaves the number; POI gives 01/03/1900, or 28/02/1900. */
    FALSE_LEAP_DAY(Set.of(VALUE), cell -> !cell.date1904() && isNumber(cell) && Math.floor(number(cell)) == 60),

    /** Beyond 31/12/9999, where Excel knows no date. */
    AFTER_LAST_DAY(Set.of(VALUE), cell -> isNumber(cell) && number(cell) >= (cell.date1904() ? 2_957_004 : 2_958_466)),

    /** Elapsed time is a number of hours, and no date: {@code [h]:mm}. */
    ELAPSED_TIME(
            Set.of(VALUE),
            cell -> isNumber(cell)
                    && cell.format().toLowerCase(java.util.Locale.ROOT).matches(".*\\[(h+|m+|s+)].*")),

    /** Formats 27 to 36 and 50 to 58 are dates in the locales that define them: POI knows 14 to 22 and 45 to 47. */
    EAST_ASIAN_FORMAT(
            Set.of(VALUE),
            cell -> cell.formatNumber() >= 27
                    && cell.formatNumber() <= 58
                    && !DateUtil.isInternalDateFormat(cell.formatNumber())
                    && NumberFormats.isBuiltInDate(cell.formatNumber())),

    /**
     * Words in quotes, escapes, colours and conditions do not decide whether a format shows dates (18.8.31); POI allows
     * only some of them in a date format.
     */
    WORDS_IN_FORMAT(
            Set.of(VALUE),
            cell -> cell.ours() != null
                    && cell.ours().value() instanceof CellValue.Date
                    && cell.formatNumber() >= 164
                    && withoutShown(cell.format()).matches("(?i).*[dmyhs].*")
                    && cell.theirValue().startsWith("number ")),

    /** Letters in quotes and escapes are shown, and stand for nothing: POI takes those of a date for one. */
    LETTERS_SHOWN(
            Set.of(VALUE),
            cell -> isNumber(cell)
                    && cell.theirValue().startsWith("Date")
                    && !withoutShown(cell.format()).matches("(?i).*[dmyhs].*")),

    /** A font, or a style, that the file does not have: POI takes a font of its own. */
    FONT_WITHOUT_NAME(Set.of(FONT), cell -> cell.ours() != null && cell.ours().font() == null),

    /** All runs of a text name another font than the cell's style, and that is the one it was typed in. */
    FONT_OF_RUNS(
            Set.of(FONT),
            cell -> cell.ours() != null
                    && cell.ours().value() instanceof CellValue.Text
                    && cell.theirs() != null
                    && cell.theirValue().startsWith("text ")
                    && cell.theirs().getRichStringCellValue().hasFormatting()),

    /** POI calls every cell in the range of an array formula a formula; the file says so of the first only. */
    RANGE_OF_ARRAY_FORMULA(
            Set.of(FORMULA),
            cell -> cell.theirs() != null && !cell.theirs().getCTCell().isSetF() && cell.isFormulaForThem()),

    /** A data table is calculated, too; POI does not call it a formula. */
    DATA_TABLE(
            Set.of(FORMULA),
            cell -> cell.theirs() != null
                    && cell.theirs().getCTCell().isSetF()
                    && cell.theirs().getCTCell().getF().getT() == STCellFormulaType.DATA_TABLE);

    private final Set<ComparedCell.Aspect> aspects;
    private final Predicate<ComparedCell> rule;

    Difference(Set<ComparedCell.Aspect> aspects, Predicate<ComparedCell> rule) {
        this.aspects = aspects;
        this.rule = rule;
    }

    boolean explains(ComparedCell cell, ComparedCell.Aspect aspect) {
        return aspects.contains(aspect) && rule.test(cell);
    }

    private static String withoutShown(String format) {
        return format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|[_*].", "");
    }

    private static boolean isNumber(ComparedCell cell) {
        return cell.ours() != null
                && (cell.ours().value() instanceof CellValue.Numeric
                        || cell.ours().value() instanceof CellValue.Date)
                && cell.raw() != null;
    }

    private static double number(ComparedCell cell) {
        try {
            return Double.parseDouble(String.valueOf(cell.raw()));
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }
}
