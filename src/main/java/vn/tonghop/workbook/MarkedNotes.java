package vn.tonghop.workbook;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes the notes of one sheet. */
final class MarkedNotes {

    private static final int CHARACTERS_A_LINE = 44;
    private static final int WIDE = 4;
    private static final int MOST_LINES = 30;
    /** Excel keeps no more of a note. */
    private static final int LONGEST = 4_000;

    private final XSSFSheet sheet;
    private final String author;
    private @Nullable XSSFDrawing drawing;

    MarkedNotes(XSSFSheet sheet, String author) {
        this.sheet = sheet;
        this.author = author;
    }

    void add(CellAddress cell, String text) {
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        long lines = text.lines()
                .mapToLong(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(cell.column() - 1);
        anchor.setRow1(cell.row() - 1);
        anchor.setCol2(Math.min(CellAddress.MAX_COLUMN - 1, cell.column() - 1 + WIDE));
        anchor.setRow2((int) Math.min(CellAddress.MAX_ROW - 1, cell.row() + Math.min(MOST_LINES, lines)));
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setString(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
        comment.setAuthor(author);
    }
}
