package vn.tonghop.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.submission.MetaSheet;
import vn.tonghop.template.Filling;
import vn.tonghop.template.Templates;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.Drawing;
import vn.tonghop.workbook.DrawnWorkbook;
import vn.tonghop.workbook.TypedDates;

/** The workbooks that eight units send for the first half of 2023, made out of the tables beside this class. */
public final class SampleWorkbooks {

    public static final Path INBOX = Path.of("samples", "2023-H1", "inbox");

    private static final String DATA = "2023-H1/";
    /** Column with the drawing of a workbook that was made without our template. */
    private static final String DRAWN = "ve_theo";

    private final Catalogue catalogue;
    private final Period period = Period.parse("2023-H1").orElseThrow();
    private final ReportType report;

    private SampleWorkbooks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.report = catalogue.standardFor(period.kind()).orElseThrow();
    }

    /** Writes the samples; from the project's folder, or into the folder that is named. */
    public static void main(String[] args) throws IOException {
        write(args.length > 0 ? Path.of(args[0]) : INBOX);
    }

    static void write(Path folder) throws IOException {
        SampleWorkbooks samples = new SampleWorkbooks(Catalogues.read(CatalogueFiles.builtIn()));
        for (Map<String, String> sender : TsvTable.read(DATA + "thong-tin.tsv")) {
            samples.write(sender, folder);
        }
    }

    /** The workbook of a sender in the shape in which it is sent. */
    private void write(Map<String, String> sender, Path folder) throws IOException {
        Path file = folder.resolve(value(sender, "tap_tin"));
        if (sender.containsKey(DRAWN)) {
            DrawnWorkbook.write(Drawing.read(SampleWorkbooks.class, DATA + value(sender, DRAWN)), file);
        } else {
            fillTemplate(sender, file);
        }
    }

    /** The template of each sender who made a workbook of its own, filled with what that is to say; by the sender's file name. */
    public static Map<String, Path> templatesOfDrawn(Path folder) throws IOException {
        SampleWorkbooks samples = new SampleWorkbooks(Catalogues.read(CatalogueFiles.builtIn()));
        Map<String, Path> written = new LinkedHashMap<>();
        for (Map<String, String> sender : TsvTable.read(DATA + "thong-tin.tsv")) {
            if (sender.containsKey(DRAWN)) {
                Path file = folder.resolve(value(sender, "don_vi") + ".xlsx");
                samples.fillTemplate(sender, file);
                written.put(value(sender, "tap_tin"), file);
            }
        }
        return written;
    }

    private void fillTemplate(Map<String, String> sender, Path file) throws IOException {
        OrgUnit unit = catalogue.unit(value(sender, "don_vi")).orElseThrow();
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (Form form : catalogue.formsOf(report)) {
            rows.put(form.id(), rows(form, unit));
        }
        new Templates(catalogue).write(report, period, unit, new Filling(rows, cover(sender)), file);
        TypedDates.type(file, typedDates(file, rows));
    }

    private static Map<CoverSheet, String> cover(Map<String, String> sender) {
        Map<CoverSheet, String> cover = new EnumMap<>(CoverSheet.class);
        cover.put(CoverSheet.UNIT, value(sender, "ten"));
        cover.put(CoverSheet.VERSION, value(sender, "lan_gui"));
        cover.put(CoverSheet.AUTHOR, value(sender, "nguoi_lap"));
        cover.put(CoverSheet.PHONE, value(sender, "dien_thoai"));
        cover.put(CoverSheet.HEAD, value(sender, "thu_truong"));
        return cover;
    }

    /** The unit's rows of a form; without any, the word for "nothing to report" in the first column. */
    private static List<Map<String, Object>> rows(Form form, OrgUnit unit) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, String> given : TsvTable.read(DATA + form.id() + ".tsv")) {
            if (value(given, "don_vi").equals(unit.code())) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (Field field : form.fields().values()) {
                    if (given.containsKey(field.key())) {
                        row.put(field.key(), typed(field, value(given, field.key())));
                    }
                }
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            String first = form.fields().keySet().iterator().next();
            rows.add(Map.of(first, form.nothing().orElseThrow()));
        }
        return rows;
    }

    private static Object typed(Field field, String text) {
        boolean day = text.matches("\\d{4}-\\d{2}-\\d{2}");
        return switch (field.type()) {
            case DATE -> LocalDate.parse(text);
            case DATE_OR_PERIOD -> day ? LocalDate.parse(text) : text;
            case COUNT, NUMBER -> new BigDecimal(text);
            case TEXT, LONG_TEXT, DOCUMENT, CHOICE -> text;
        };
    }

    /** The first column of days in each form: a column in part of real dates would look as if days and months were swapped. */
    private List<TypedDates.Place> typedDates(Path file, Map<String, List<Map<String, Object>>> rows)
            throws IOException {
        Map<String, Row> meta = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Row row : workbook.findSheet(MetaSheet.NAME).orElseThrow().read()) {
                meta.put(row.getCellText(0), row);
            }
        }
        List<TypedDates.Place> places = new ArrayList<>();
        for (Form form : catalogue.formsOf(report)) {
            Row sheet = row(meta, MetaSheet.formKey(form.id()));
            int header = Integer.parseInt(sheet.getCellText(2));
            List<Map<String, Object>> given = rows.getOrDefault(form.id(), List.of());
            Field field = form.fields().values().stream()
                    .filter(candidate -> candidate.type() == FieldType.DATE)
                    .findFirst()
                    .orElse(null);
            for (int i = 0; field != null && i < given.size(); i++) {
                if (given.get(i).get(field.key()) instanceof LocalDate) {
                    String letters = row(meta, MetaSheet.columnKey(form.id(), field.key()))
                            .getCellText(1);
                    places.add(
                            new TypedDates.Place(sheet.getCellText(1), CellAddress.parse(letters + (header + 1 + i))));
                }
            }
        }
        return places;
    }

    private static Row row(Map<String, Row> meta, String key) {
        Row row = meta.get(key);
        if (row == null) {
            throw new IllegalStateException("no " + key);
        }
        return row;
    }

    private static String value(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("no " + column + " in " + row);
        }
        return value;
    }
}
