package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.tonghop.workbook.CellStyles.CellStyle;

/** What the cells of all sheets of a workbook refer to. */
record CellMeanings(DateSystem dates, CellStyles styles, SharedStrings strings) {

    CellStyle style(int index) {
        return styles.at(index);
    }

    /** A number as what its style makes of it. */
    CellValue number(BigDecimal value, int style) {
        return switch (style(style).kind()) {
            case NUMBER -> new CellValue.Numeric(value);
            case PERCENT -> new CellValue.Percent(value);
            case DATE -> {
                LocalDateTime date = dates.dateOf(value);
                yield date == null ? new CellValue.Numeric(value) : new CellValue.Date(date);
            }
        };
    }
}
