package vn.tonghop.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.template.Filling;
import vn.tonghop.template.Templates;

/**
 * The workbooks that four units send for January 2023, made out of the tables in {@code 2023-01}: one of them is dissolved
 * before the half-year report, another one renamed.
 */
public final class MonthWorkbooks {

    static final Path INBOX = Path.of("samples", "2023-01", "inbox");

    private static final String DATA = "2023-01/";

    private final Catalogue catalogue;
    private final Period period = Period.parse("2023-01").orElseThrow();
    private final ReportType report;

    private MonthWorkbooks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.report = catalogue.standardFor(period.kind()).orElseThrow();
    }

    /** Writes the samples; from the project's folder, or into the folder that is named. */
    public static void main(String[] args) throws IOException {
        write(args.length > 0 ? Path.of(args[0]) : INBOX);
    }

    static void write(Path folder) throws IOException {
        MonthWorkbooks samples = new MonthWorkbooks(Catalogues.read(CatalogueFiles.builtIn()));
        for (Map<String, String> sender : TsvTable.read(DATA + "thong-tin.tsv")) {
            samples.write(sender, folder);
        }
    }

    private void write(Map<String, String> sender, Path folder) throws IOException {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (Form form : catalogue.formsOf(report)) {
            rows.put(form.id(), rows(form, cell(sender, "don_vi")));
        }
        Map<CoverSheet, String> cover = Map.of(
                CoverSheet.UNIT, cell(sender, "ten"),
                CoverSheet.VERSION, cell(sender, "lan_gui"),
                CoverSheet.AUTHOR, cell(sender, "nguoi_lap"),
                CoverSheet.PHONE, cell(sender, "dien_thoai"),
                CoverSheet.HEAD, cell(sender, "thu_truong"));
        new Templates(catalogue)
                .write(
                        report,
                        period,
                        catalogue.unit(cell(sender, "don_vi")).orElseThrow(),
                        new Filling(rows, cover),
                        folder.resolve(cell(sender, "tap_tin")));
    }

    private static List<Map<String, Object>> rows(Form form, String unit) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, String> given : TsvTable.read(DATA + form.id() + ".tsv")) {
            if (cell(given, "don_vi").equals(unit)) {
                Map<String, Object> row = new LinkedHashMap<>();
                form.fields().forEach((key, field) -> {
                    String text = given.getOrDefault(key, "");
                    if (!text.isEmpty()) {
                        row.put(key, field.type() == FieldType.DATE ? LocalDate.parse(text) : text);
                    }
                });
                rows.add(row);
            }
        }
        return rows.isEmpty()
                ? List.of(Map.of(
                        form.fields().keySet().iterator().next(), form.nothing().orElseThrow()))
                : rows;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
