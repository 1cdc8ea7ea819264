package vn.tonghop.workbook;

/**
 * A note ("ghi chú") that is attached to a cell.
 *
 * @param author empty when the file names none
 * @param text its beginning, when it is long
 */
public record CellComment(CellAddress address, String author, String text) {}
