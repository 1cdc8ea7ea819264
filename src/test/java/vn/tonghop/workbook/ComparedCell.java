package vn.tonghop.workbook;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * One place of a sheet as our reader and POI's user model see it; at least one of them sees something.
 *
 * @param hidden whether our reader calls the row hidden
 * @param anomalies what our reader reported of this cell, of its row, or of a place outside the grid
 */
record ComparedCell(
        String address,
        @Nullable Cell ours,
        boolean hidden,
        @Nullable XSSFCell theirs,
        boolean date1904,
        Set<SheetAnomaly.Kind> anomalies) {

    /** The value as our reader gives it; empty for a cell without one. */
    String ourValue() {
        return ours == null ? "" : words(ours.value());
    }

    /** The value as POI gives it, or the exception that it gives instead. */
    String theirValue() {
        return theirs == null ? "" : value(theirs, date1904);
    }

    /** What is compared. */
    enum Aspect {
        VALUE,
        FORMULA,
        HIDDEN,
        FONT
    }

    /** In what the two differ; where our reader has no cell, or POI has none, only the value is asked for. */
    Set<Aspect> differing() {
        Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
        if (!ourValue().equals(theirValue())) {
            differing.add(Aspect.VALUE);
        }
        if (ours != null && theirs != null) {
            if (ours.formula() != isFormulaForThem()) {
                differing.add(Aspect.FORMULA);
            }
            if (theirs.getRow().getZeroHeight() != hidden) {
                differing.add(Aspect.HIDDEN);
            }
            if (!Objects.equals(ours.font(), theirFont())) {
                differing.add(Aspect.FONT);
            }
        }
        return differing;
    }

    boolean isFormulaForThem() {
        try {
            return theirs != null && theirs.getCellType() == CellType.FORMULA;
        } catch (RuntimeException unreadable) {
            return theirs.getCTCell().isSetF();
        }
    }

    @Nullable
    String theirFont() {
        return theirs == null ? null : theirs.getCellStyle().getFont().getFontName();
    }

    /** What the cell holds below the user model; null where there is none. */
    @Nullable
    String raw() {
        return theirs == null || !theirs.getCTCell().isSetV()
                ? null
                : theirs.getCTCell().getV();
    }

    /** The code of its number format. */
    String format() {
        return theirs == null ? "" : String.valueOf(theirs.getCellStyle().getDataFormatString());
    }

    int formatNumber() {
        return theirs == null ? 0 : theirs.getCellStyle().getDataFormat();
    }

    @Override
    public String toString() {
        return address + ": " + ourValue() + " " + (ours == null ? "" : ours.font() + " " + ours.formula()) + " "
                + hidden
                + " | POI " + theirValue() + " " + theirFont() + " " + isFormulaForThem() + " | raw " + raw() + " "
                + format() + " " + anomalies;
    }

    private static String words(CellValue value) {
        if (value instanceof CellValue.Numeric number) {
            return "number " + number.value().doubleValue();
        }
        return value instanceof CellValue.Text text ? "text " + text.text() : value.toString();
    }

    private static String value(XSSFCell cell, boolean date1904) {
        try {
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            return switch (type) {
                case STRING ->
                    cell.getStringCellValue().isEmpty() ? "" : words(new CellValue.Text(cell.getStringCellValue()));
                case BOOLEAN -> words(new CellValue.Bool(cell.getBooleanCellValue()));
                case ERROR -> words(new CellValue.ErrorValue(cell.getErrorCellString()));
                case NUMERIC -> number(cell, date1904);
                default -> "";
            };
        } catch (RuntimeException unreadable) {
            return "threw " + unreadable.getClass().getSimpleName();
        }
    }

    private static String number(XSSFCell cell, boolean date1904) {
        double number = cell.getNumericCellValue();
        boolean date = DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(number);
        return date ? words(new CellValue.Date(DateUtil.getLocalDateTime(number, date1904))) : "number " + number;
    }
}
