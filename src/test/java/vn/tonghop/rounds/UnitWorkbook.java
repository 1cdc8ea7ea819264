package vn.tonghop.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.template.Filling;
import vn.tonghop.template.Templates;

/** The workbook of one unit as the unit would fill it in; a form without rows says that there is nothing to report. */
final class UnitWorkbook {

    private final Catalogue catalogue;
    private final OrgUnit unit;
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Map<CoverSheet, String> cover = new EnumMap<>(CoverSheet.class);
    private Period period = Period.parse(Office.PERIOD).orElseThrow();
    private String report = "6-thang";

    private UnitWorkbook(Catalogue catalogue, String unit) {
        this.catalogue = catalogue;
        this.unit = catalogue.unit(unit).orElseThrow();
    }

    /** Made with the built-in catalogue. */
    static UnitWorkbook of(String unit) {
        return new UnitWorkbook(BuiltIn.CATALOGUE, unit);
    }

    static UnitWorkbook of(String unit, Catalogue catalogue) {
        return new UnitWorkbook(catalogue, unit);
    }

    UnitWorkbook version(int number) {
        cover.put(CoverSheet.VERSION, Integer.toString(number));
        return this;
    }

    /** Writes another unit's name on the cover. */
    UnitWorkbook claiming(String name) {
        cover.put(CoverSheet.UNIT, name);
        return this;
    }

    UnitWorkbook period(String code) {
        period = Period.parse(code).orElseThrow();
        return this;
    }

    /** For another report type than the six-month report. */
    UnitWorkbook report(String id) {
        report = id;
        return this;
    }

    UnitWorkbook tasks(Task... tasks) {
        Stream.of(tasks).forEach(task -> row(Task.FORM, task.cells()));
        return this;
    }

    UnitWorkbook row(String form, Map<String, Object> cells) {
        rows.computeIfAbsent(form, none -> new ArrayList<>()).add(cells);
        return this;
    }

    Path writeTo(Path folder, String name) throws IOException {
        ReportType type = catalogue.reportType(report).orElseThrow();
        Map<String, List<Map<String, Object>>> filled = new LinkedHashMap<>();
        for (Form form : catalogue.formsOf(type)) {
            String first = form.fields().keySet().iterator().next();
            filled.put(
                    form.id(),
                    rows.getOrDefault(
                            form.id(), List.of(Map.of(first, form.nothing().orElseThrow()))));
        }
        Path file = Files.createDirectories(folder).resolve(name + ".xlsx");
        new Templates(catalogue).write(type, period, unit, new Filling(filled, cover), file);
        return file;
    }

    private static final class BuiltIn {
        static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            try {
                return Catalogues.read(CatalogueFiles.builtIn());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
