package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that is printed from layouts, sheet after sheet. Text is written as text, never as a formula. The same
 * input gives the same parts, byte for byte: no time and no user name is written. Not thread-safe.
 */
public final class PublishedWorkbook implements AutoCloseable {

    private final XSSFWorkbook target = new XSSFWorkbook();
    private final SheetNames names = new SheetNames();
    private final List<PublishedSheet> sheets = new ArrayList<>();
    private final DataFormatter formats;
    private final NumberFormat inText;
    private List<String> remark = List.of();
    private int digitPixels;

    /**
     * @param title of the document, as its properties show it
     * @param company whose document it is
     * @param locale for numbers within text, and for what is reported as shown
     */
    public PublishedWorkbook(String title, String company, Locale locale) {
        formats = new DataFormatter(locale);
        inText = NumberFormat.getNumberInstance(locale);
        inText.setMaximumFractionDigits(Integer.MAX_VALUE);
        POIXMLProperties properties = target.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator(company);
        properties.getCoreProperties().setCreated(Optional.empty());
        properties.getExtendedProperties().setCompany(company);
        properties.getExtendedProperties().setApplication("tonghop");
    }

    /**
     * Adds a sheet that takes columns and print set-up from the layout.
     *
     * @param name what the rules of Excel do not allow is replaced
     */
    public PublishedSheet add(String name, Layout layout) {
        if (target.getNumberOfSheets() == 0) {
            takeStandardFont(layout);
        }
        PublishedSheet sheet = new PublishedSheet(target.createSheet(names.take(name)), layout, this);
        sheets.add(sheet);
        return sheet;
    }

    /** Prints a remark at the foot of every page of all sheets whose layout has no footer of its own. */
    public void remark(List<String> lines) {
        remark = List.copyOf(lines);
    }

    /** Writes the workbook; nothing may be printed afterwards. */
    public void save(Path file) throws IOException {
        Map<String, PublishedPackage.Rows> rows = new HashMap<>();
        for (PublishedSheet sheet : sheets) {
            rows.put(sheet.entry(), sheet.finish());
        }
        if (!remark.isEmpty()) {
            target.forEach(sheet -> PrintArea.remark((XSSFSheet) sheet, remark));
        }
        ByteArrayOutputStream withoutRows = new ByteArrayOutputStream();
        target.write(withoutRows);
        new PublishedPackage(rows).write(withoutRows.toByteArray(), file);
    }

    /** Frees the temporary files that hold the rows. */
    @Override
    public void close() throws IOException {
        for (PublishedSheet sheet : sheets) {
            sheet.close();
        }
        target.close();
    }

    /** Width of a digit in the standard font. */
    int digitPixels() {
        return digitPixels;
    }

    Content.Filler filler(Function<Placeholder, PrintedValue> values) {
        return new Content.Filler(values, formats, inText);
    }

    private void takeStandardFont(Layout layout) {
        XSSFFont wanted = layout.sheet().getWorkbook().getFontAt(0);
        XSSFFont standard = target.getFontAt(0);
        standard.setFontName(wanted.getFontName());
        standard.setFontHeight(wanted.getFontHeight());
        digitPixels = ColumnWidths.digitPixels(layout);
    }
}
