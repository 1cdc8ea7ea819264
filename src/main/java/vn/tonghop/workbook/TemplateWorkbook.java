package vn.tonghop.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks to be filled in. Nothing in them is protected, because people copy and paste. */
public final class TemplateWorkbook {

    private TemplateWorkbook() {}

    /**
     * Writes an .xlsx file, which appears under its name only when it is whole. A file of that name is replaced.
     *
     * @throws IllegalArgumentException when a sheet's name is none that Excel takes
     */
    public static void write(TemplateBook book, Path target) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            GivenValues texts = new GivenValues(workbook);
            new TemplateCoverWriter(workbook, book.cover().sheet(), styles, texts).write(book.cover(), book.sheets());
            List<TemplateSheetWriter> writers = new ArrayList<>();
            for (TemplateSheet sheet : book.sheets()) {
                TemplateSheetWriter writer = new TemplateSheetWriter(workbook, sheet, styles, texts);
                writer.write();
                writers.add(writer);
            }
            TemplateChoices choices = new TemplateChoices(workbook, book.choicesSheet());
            writers.forEach(writer -> writer.offer(choices, book.choiceRefusal()));
            describe(workbook, book);
            workbook.getProperties().getCoreProperties().setCreator("tonghop");
            WholeFile.write(workbook, target);
        }
    }

    private static void describe(XSSFWorkbook workbook, TemplateBook book) {
        XSSFSheet sheet = workbook.createSheet(book.metaSheet());
        for (int i = 0; i < book.meta().size(); i++) {
            Row row = sheet.createRow(i);
            List<String> values = book.meta().get(i);
            for (int c = 0; c < values.size(); c++) {
                row.createCell(c).setCellValue(values.get(c));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
