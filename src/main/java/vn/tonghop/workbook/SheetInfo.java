package vn.tonghop.workbook;

/**
 * A sheet of a submitted workbook.
 *
 * @param index from 0, in the workbook's order
 * @param dates from which day the workbook counts its dates, for numbers that lost their date format
 */
public record SheetInfo(int index, String name, boolean hidden, DateSystem dates) {}
