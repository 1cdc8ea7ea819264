package vn.tonghop.workbook;

/**
 * A sheet of a submitted workbook.
 *
 * @param index from 0, in the workbook's order
 */
public record SheetInfo(int index, String name, boolean hidden) {}
