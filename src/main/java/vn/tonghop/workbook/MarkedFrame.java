package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import vn.tonghop.workbook.SheetLooks.ColumnLook;
import vn.tonghop.workbook.SheetLooks.InputRule;

/** Gives a sheet what stands around its cells: widths, merges, a fixed head, and what may be entered. */
final class MarkedFrame {

    private static final int MOST_MERGES = 5_000;
    private static final double CUSTOM = 0.1;
    /** Excel takes no longer list written into the drop-down itself. */
    private static final int LONGEST_LIST = 255;

    private static final Pattern RANGE = Pattern.compile(
            "(?:(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!)?(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,10})?");

    private final XSSFSheet sheet;

    MarkedFrame(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void columns(List<ColumnLook> columns, MarkedStyles styles) {
        if (columns.isEmpty()) {
            return;
        }
        CTCols cols = sheet.getCTWorksheet().sizeOfColsArray() == 0
                ? sheet.getCTWorksheet().addNewCols()
                : sheet.getCTWorksheet().getColsArray(0);
        for (ColumnLook column : columns) {
            CTCol col = cols.addNewCol();
            col.setMin(column.first());
            col.setMax(column.last());
            col.setWidth(column.width() == 0 ? sheet.getDefaultColumnWidth() + CUSTOM : column.width());
            col.setCustomWidth(true);
            if (!column.look().equals(CellLook.PLAIN)) {
                col.setStyle(
                        styles.of(column.look(), null, MarkedStyles.Quote.PLAIN).getIndex());
            }
        }
    }

    void pane(SheetLooks.Pane pane) {
        if (pane.rows() > 0 || pane.columns() > 0) {
            sheet.createFreezePane(pane.columns(), pane.rows());
        }
    }

    /** Excel repairs a sheet whose merges meet: the first of two is kept. */
    void merges(List<MergedRegion> merges) {
        List<CellRangeAddress> kept = new ArrayList<>();
        for (MergedRegion merge : merges) {
            CellRangeAddress range = range(merge);
            if (kept.size() < MOST_MERGES
                    && range.getNumberOfCells() > 1
                    && kept.stream().noneMatch(range::intersects)) {
                kept.add(range);
                sheet.addMergedRegionUnsafe(range);
            }
        }
    }

    /** @param sheets names of the sheets that stand in the workbook */
    void rules(List<InputRule> rules, Set<String> sheets) {
        for (InputRule rule : rules) {
            XSSFDataValidationConstraint constraint =
                    rule.type().equals("list") ? list(rule.first(), sheets) : number(rule);
            if (constraint == null) {
                continue;
            }
            CellRangeAddressList cells = new CellRangeAddressList();
            rule.cells().forEach(region -> cells.addCellRangeAddress(range(region)));
            DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
            validation.setEmptyCellAllowed(true);
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
    }

    private static @org.jspecify.annotations.Nullable XSSFDataValidationConstraint list(
            String source, Set<String> sheets) {
        Matcher literal = LITERAL.matcher(source);
        if (literal.matches() && source.length() <= LONGEST_LIST) {
            return new XSSFDataValidationConstraint(literal.group(1).split(","));
        }
        Matcher range = RANGE.matcher(source);
        if (!range.matches()) {
            return null;
        }
        String name = range.group(1) == null ? range.group(2) : range.group(1).replace("''", "'");
        if (name == null) {
            return new XSSFDataValidationConstraint(ValidationType.LIST, range.group(3));
        }
        return sheets.contains(name)
                ? new XSSFDataValidationConstraint(
                        ValidationType.LIST, "'" + name.replace("'", "''") + "'!" + range.group(3))
                : null;
    }

    private static @org.jspecify.annotations.Nullable XSSFDataValidationConstraint number(InputRule rule) {
        int type = switch (rule.type()) {
            case "whole" -> ValidationType.INTEGER;
            case "decimal" -> ValidationType.DECIMAL;
            case "date" -> ValidationType.DATE;
            default -> ValidationType.TEXT_LENGTH;
        };
        int operator = switch (rule.operator()) {
            case "between" -> OperatorType.BETWEEN;
            case "notBetween" -> OperatorType.NOT_BETWEEN;
            case "equal" -> OperatorType.EQUAL;
            case "notEqual" -> OperatorType.NOT_EQUAL;
            case "greaterThan" -> OperatorType.GREATER_THAN;
            case "lessThan" -> OperatorType.LESS_THAN;
            case "greaterThanOrEqual" -> OperatorType.GREATER_OR_EQUAL;
            case "lessThanOrEqual" -> OperatorType.LESS_OR_EQUAL;
            default -> -1;
        };
        boolean interval = operator == OperatorType.BETWEEN || operator == OperatorType.NOT_BETWEEN;
        boolean literal = NUMBER.matcher(rule.first()).matches()
                && (!interval || NUMBER.matcher(rule.second()).matches());
        return operator < 0 || !literal
                ? null
                : new XSSFDataValidationConstraint(type, operator, rule.first(), interval ? rule.second() : null);
    }

    private static CellRangeAddress range(MergedRegion region) {
        return new CellRangeAddress(
                region.first().row() - 1,
                region.last().row() - 1,
                region.first().column() - 1,
                region.last().column() - 1);
    }
}
