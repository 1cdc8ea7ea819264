package vn.tonghop.workbook;

import vn.tonghop.workbook.CellStyles.CellStyle;

/** What the cells of all sheets of a workbook refer to. */
record CellMeanings(DateSystem dates, CellStyles styles, SharedStrings strings) {

    CellStyle style(int index) {
        return styles.at(index);
    }
}
