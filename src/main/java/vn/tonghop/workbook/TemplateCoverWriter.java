package vn.tonghop.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the cover: headings, labelled lines, links to the sheets, instructions. */
final class TemplateCoverWriter {

    private static final int LABEL_WIDTH = 26;
    private static final int VALUE_WIDTH = 96;
    private static final double TITLE_POINTS = 24;
    private static final double LINE_POINTS = 19;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final GivenValues texts;
    private int next;

    TemplateCoverWriter(XSSFWorkbook workbook, String name, TemplateStyles styles, GivenValues texts) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.texts = texts;
    }

    void write(TemplateCover cover, List<TemplateSheet> sheets) {
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        sheet.setColumnWidth(1, VALUE_WIDTH * 256);
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < cover.headings().size(); i++) {
            Row row = row();
            put(row, 0, cover.headings().get(i), i == 1 ? styles.title : i == 0 ? styles.bold : styles.remark);
            FittedRow.height(row, i == 1 ? TITLE_POINTS : LINE_POINTS);
        }
        next++;
        lines(cover.lines());
        next++;
        put(row(), 0, cover.sheetsHeading(), styles.bold);
        for (int i = 0; i < sheets.size(); i++) {
            link(numbered(i), sheets.get(i));
        }
        next++;
        put(row(), 0, cover.stepsHeading(), styles.bold);
        for (int i = 0; i < cover.steps().size(); i++) {
            Row row = numbered(i);
            put(row, 1, cover.steps().get(i), styles.wrapped);
            FittedRow.fit(row, FittedRow.lines(cover.steps().get(i), VALUE_WIDTH));
        }
        TemplateSheetWriter.print(sheet, 0);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private void lines(List<TemplateCover.Line> lines) {
        sheet.addIgnoredErrors(
                new CellRangeAddress(next, next + lines.size() - 1, 1, 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        for (TemplateCover.Line line : lines) {
            Row row = row();
            FittedRow.height(row, LINE_POINTS);
            put(row, 0, line.label(), styles.label);
            CellStyle style = styles.entry(line.entry());
            if (line.entry() == TemplateCover.Entry.COUNT && line.value().matches("\\d{1,9}")) {
                GivenValues.put(row.createCell(1), Integer.valueOf(line.value()), style);
            } else {
                put(row, 1, line.value(), style);
            }
        }
    }

    private void link(Row row, TemplateSheet target) {
        String title = target.title().isEmpty() ? target.name() : target.title().get(0);
        Cell cell = put(row, 1, target.name() + ": " + title, styles.link);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.name().replace("'", "''") + "'!B" + target.firstRow());
        cell.setHyperlink(link);
    }

    private Row numbered(int index) {
        Row row = row();
        put(row, 0, index + 1 + ".", styles.number);
        return row;
    }

    private Row row() {
        return sheet.createRow(next++);
    }

    private Cell put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        texts.put(cell, text, style);
        return cell;
    }
}
