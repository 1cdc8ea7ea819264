package vn.tonghop.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a list of findings as a workbook of one sheet, laid out to be read on screen and on A4 paper. */
public final class FindingsWorkbook {

    /** The column (from 1) of the number of a finding. */
    public static final int NUMBER = 1;
    /** The column (from 1) in which the submitter explains. */
    public static final int EXPLANATION = 10;

    /** Of the columns of the findings, in characters; a page in landscape holds them at about two thirds of their size. */
    private static final int[] WIDTHS = {5, 13, 17, 14, 19, 44, 22, 22, 15, 28};
    /** The column of the cells, which carry the links. */
    private static final int PLACE = 4;
    /** Where the values of a verdict begin and end: number, what, verdict, findings, rows. */
    private static final int[][] VERDICT_SPANS = {{0, 0}, {1, 4}, {5, 5}, {6, 6}, {7, 9}};

    private static final int FACT_COLUMN = 3;
    private static final double HEADING_POINTS = 20;

    private final XSSFSheet sheet;
    private final FindingsStyles styles;
    private final GivenValues values;
    private final List<Integer> lines = new ArrayList<>();
    private int next;

    FindingsWorkbook(XSSFWorkbook workbook, String sheet) {
        this.sheet = workbook.createSheet(sheet);
        this.styles = new FindingsStyles(workbook);
        this.values = new GivenValues(workbook);
    }

    /** Writes an .xlsx file, which appears under its name only when it is whole. A file of that name is replaced. */
    public static void write(FindingsBook book, Path target) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FindingsWorkbook(workbook, book.sheet()).fill(book, Map.of());
            workbook.getProperties().getCoreProperties().setCreator("tonghop");
            WholeFile.write(workbook, target);
        }
    }

    /**
     * Writes the sheet.
     *
     * @param names of the sheets that links lead to, by the names that the book has for them; its own for all others
     * @return the row of each finding, from 1, in their order
     */
    List<Integer> fill(FindingsBook book, Map<String, String> names) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.setDisplayGridlines(false);
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, CellAddress.MAX_ROW - 1, 0, WIDTHS.length - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                IgnoredErrorType.TWO_DIGIT_TEXT_YEAR);
        for (int i = 0; i < book.headings().size(); i++) {
            Row row = row();
            put(row, 0, book.headings().get(i), i == 1 ? styles.title : styles.bold);
            FittedRow.height(row, HEADING_POINTS + i * 4);
        }
        next++;
        for (FindingsBook.Fact fact : book.facts()) {
            Row row = row();
            put(row, 0, fact.label(), styles.bold);
            put(row, FACT_COLUMN, fact.value(), styles.plain);
        }
        next++;
        verdicts(book);
        put(row(), 0, book.stepsHeading(), styles.bold);
        for (int i = 0; i < book.steps().size(); i++) {
            step(i + 1 + ".", book.steps().get(i));
        }
        next++;
        TemplateSheetWriter.print(sheet, book.groups().isEmpty() ? 0 : findings(book, names));
        book.closing().forEach(line -> put(row(), 0, line, styles.bold));
        return lines;
    }

    private void verdicts(FindingsBook book) {
        if (!book.verdicts().isEmpty()) {
            verdict(book.verdictHeader(), styles.header, styles.header);
            book.verdicts().forEach(line -> verdict(line.values(), styles.cell, styles.tinted(line.tone())));
            next++;
        }
    }

    private void verdict(List<String> texts, CellStyle style, CellStyle verdictStyle) {
        Row row = row();
        int lines = 1;
        for (int i = 0; i < VERDICT_SPANS.length; i++) {
            int first = VERDICT_SPANS[i][0];
            int last = VERDICT_SPANS[i][1];
            int width = 0;
            for (int column = first; column <= last; column++) {
                row.createCell(column).setCellStyle(style);
                width += WIDTHS[column];
            }
            lines = Math.max(lines, FittedRow.lines(texts.get(i), width));
            put(row, first, texts.get(i), first == 5 ? verdictStyle : style);
            if (last > first) {
                sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
            }
        }
        FittedRow.fit(row, lines);
    }

    private void step(String number, String text) {
        Row row = row();
        put(row, 0, number, styles.number);
        put(row, 1, text, styles.wrapped);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, WIDTHS.length - 1));
        FittedRow.fit(row, FittedRow.lines(text, IntStream.of(WIDTHS).sum() - WIDTHS[0]));
    }

    /** @return the number of the header row, from 1 */
    private int findings(FindingsBook book, Map<String, String> names) {
        Row header = row();
        int headerRow = next;
        for (int i = 0; i < book.findingHeader().size(); i++) {
            put(header, i, book.findingHeader().get(i), styles.header);
        }
        for (FindingsBook.Group group : book.groups()) {
            Row heading = row();
            for (int i = 0; i < WIDTHS.length; i++) {
                put(heading, i, i == 0 ? group.heading() : "", styles.heading(group.tone()));
            }
            FittedRow.height(heading, HEADING_POINTS);
            group.lines().forEach(found -> finding(found, names));
        }
        return headerRow;
    }

    private void finding(FindingsBook.Found found, Map<String, String> names) {
        Row row = row();
        lines.add(next);
        List<String> texts = found.line().values();
        int most = 1;
        for (int i = 0; i < texts.size(); i++) {
            put(row, i, texts.get(i), i == 1 ? styles.tinted(found.line().tone()) : styles.cell);
            most = Math.max(most, FittedRow.lines(texts.get(i), WIDTHS[i]));
        }
        put(
                row,
                EXPLANATION - 1,
                found.explanation().orElse(""),
                found.explanation().isPresent() ? styles.entry : styles.cell);
        found.place().ifPresent(place -> {
            row.getCell(PLACE).setCellStyle(styles.link);
            SheetLink.add(sheet, new CellAddress(row.getRowNum() + 1, PLACE + 1), place.in(names));
        });
        FittedRow.fit(row, Math.max(most, FittedRow.lines(found.explanation().orElse(""), WIDTHS[EXPLANATION - 1])));
    }

    private Row row() {
        return sheet.createRow(next++);
    }

    private void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (text.isEmpty()) {
            cell.setCellStyle(style);
        } else {
            values.put(cell, text, style);
        }
    }
}
