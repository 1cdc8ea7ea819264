package vn.tonghop.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet to be filled in. */
final class TemplateSheetWriter {

    /** Rows below the header that carry borders from the start. */
    private static final int RULED_ROWS = 30;
    /** Rows below the header that offer drop-downs. */
    private static final int INPUT_ROWS = 2_000;

    private static final int NUMBER_WIDTH = 6;
    private static final double TITLE_POINTS = 24;
    private static final double REMARK_POINTS = 19;

    private final XSSFSheet sheet;
    private final TemplateSheet content;
    private final TemplateStyles styles;
    private final GivenValues texts;

    TemplateSheetWriter(XSSFWorkbook workbook, TemplateSheet content, TemplateStyles styles, GivenValues texts) {
        this.sheet = workbook.createSheet(content.name());
        this.content = content;
        this.styles = styles;
        this.texts = texts;
    }

    void write() {
        columns();
        title();
        header();
        rows();
        print(sheet, content.headerRow());
        sheet.createFreezePane(0, content.headerRow());
    }

    /** Drop-downs come last, when all sheets stand in their order. */
    void offer(TemplateChoices choices, String refusal) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < content.columns().size(); i++) {
            List<String> list = content.columns().get(i).choices();
            if (!list.isEmpty()) {
                int column = TemplateSheet.columnNumber(i) - 1;
                int first = content.firstRow() - 1;
                DataValidation validation = helper.createValidation(
                        helper.createFormulaListConstraint(choices.rangeOf(list)),
                        new CellRangeAddressList(first, first + INPUT_ROWS - 1, column, column));
                validation.setEmptyCellAllowed(true);
                validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
                validation.setShowErrorBox(true);
                validation.createErrorBox(null, refusal);
                sheet.addValidationData(validation);
            }
        }
    }

    private void columns() {
        sheet.setColumnWidth(0, NUMBER_WIDTH * 256);
        for (int i = 0; i < content.columns().size(); i++) {
            TemplateColumn column = content.columns().get(i);
            sheet.setColumnWidth(TemplateSheet.columnNumber(i) - 1, column.width() * 256);
            sheet.setDefaultColumnStyle(TemplateSheet.columnNumber(i) - 1, styles.column(column.kind()));
        }
        sheet.addIgnoredErrors(
                new CellRangeAddress(
                        content.firstRow() - 1,
                        CellAddress.MAX_ROW - 1,
                        0,
                        content.columns().size()),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                IgnoredErrorType.TWO_DIGIT_TEXT_YEAR);
    }

    private void title() {
        for (int i = 0; i < content.title().size(); i++) {
            Cell cell = sheet.createRow(i).createCell(0);
            texts.put(cell, content.title().get(i), i == 0 ? styles.title : styles.remark);
            FittedRow.height(cell.getRow(), i == 0 ? TITLE_POINTS : REMARK_POINTS);
        }
    }

    private void header() {
        Row row = sheet.createRow(content.headerRow() - 1);
        row.createCell(0).setCellValue(content.numberHeader());
        row.getCell(0).setCellStyle(styles.header);
        int lines = 1;
        for (int i = 0; i < content.columns().size(); i++) {
            Cell cell = row.createCell(TemplateSheet.columnNumber(i) - 1);
            TemplateColumn column = content.columns().get(i);
            texts.put(cell, column.header(), styles.header);
            note(cell, column.note());
            lines = Math.max(lines, FittedRow.boldLines(column.header(), column.width()));
        }
        FittedRow.fit(row, lines);
    }

    private void note(Cell cell, String text) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        long lines = text.lines().mapToLong(line -> 1 + line.length() / 40).sum();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 3);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + (int) lines);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setString(text);
        cell.setCellComment(comment);
    }

    private void rows() {
        for (int i = 0; i < Math.max(RULED_ROWS, content.rows().size()); i++) {
            Row row = sheet.createRow(content.firstRow() - 1 + i);
            Cell number = row.createCell(0);
            number.setCellStyle(styles.rowNumber);
            Map<Integer, Object> values =
                    i < content.rows().size() ? content.rows().get(i) : Map.of();
            if (!values.isEmpty()) {
                GivenValues.put(number, i + 1, styles.rowNumber);
            }
            int lines = 1;
            for (int c = 0; c < content.columns().size(); c++) {
                Cell cell = row.createCell(TemplateSheet.columnNumber(c) - 1);
                TemplateColumn column = content.columns().get(c);
                Object value = values.getOrDefault(c, "");
                fill(cell, value, column.kind());
                lines = Math.max(lines, FittedRow.lines(value.toString(), column.width()));
            }
            FittedRow.fit(row, lines);
        }
    }

    private void fill(Cell cell, Object value, TemplateColumn.Kind kind) {
        boolean numeric = kind == TemplateColumn.Kind.WHOLE_NUMBER || kind == TemplateColumn.Kind.NUMBER;
        if (numeric && value instanceof Number number) {
            GivenValues.put(cell, number, styles.cell(kind));
        } else if (value.toString().isEmpty()) {
            cell.setCellStyle(styles.cell(kind));
        } else {
            texts.put(cell, value.toString(), styles.cell(kind));
        }
    }

    /** A4 landscape, one page wide, the rows above and with the header repeated on every page. */
    static void print(XSSFSheet sheet, int headerRow) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setCenter("&P/&N");
        if (headerRow > 0) {
            sheet.setRepeatingRows(CellRangeAddress.valueOf(headerRow + ":" + headerRow));
        }
    }
}
