package vn.tonghop.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.template.Filling;
import vn.tonghop.template.Templates;
import vn.tonghop.workbook.DrawnWorkbook;
import vn.tonghop.workbook.OddFiles;
import vn.tonghop.workbook.SheetEdits;
import vn.tonghop.workbook.ZipParts;

/** The workbooks with one fault each, or with many, made out of {@code 2023-H1-loi.yaml}. */
public final class FaultWorkbooks {

    public static final Path FOLDER = Path.of("samples", "2023-H1-loi");

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern WRITTEN_AT = Pattern.compile("(<dcterms:\\w+[^>]*>)[^<]*");
    private static final Pattern LETTERS = Pattern.compile("\\{(\\d+)}");
    /** Units take turns; version 1 is left to files that do not say theirs. */
    private static final List<String> UNITS = List.of("vp", "ttr", "qlkh", "qlcn", "qltdc", "khtc", "ttkt");

    private final Catalogue catalogue = Catalogues.read(CatalogueFiles.builtIn());
    private final Period period = Period.parse("2023-H1").orElseThrow();
    private final ReportType report = catalogue.standardFor(period.kind()).orElseThrow();
    private final Map<?, ?> given;

    FaultWorkbooks() throws IOException {
        try (InputStream in = Objects.requireNonNull(FaultWorkbooks.class.getResourceAsStream("2023-H1-loi.yaml"))) {
            this.given = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }

    /** Writes the workbooks of all cases anew; what is expected of them is written by hand. */
    public static void main(String[] args) throws IOException {
        FaultWorkbooks workbooks = new FaultWorkbooks();
        for (FaultCase one : workbooks.cases()) {
            workbooks.write(one, FOLDER.resolve(one.code()).resolve("inbox"));
        }
    }

    List<FaultCase> cases() {
        List<FaultCase> cases = new ArrayList<>();
        ((Map<?, ?>) Objects.requireNonNull(given.get("cases"))).forEach((code, value) -> {
            Map<?, ?> changes = (Map<?, ?>) value;
            Object unit = changes.get("of");
            int turn = cases.size();
            cases.add(new FaultCase(
                    code.toString(),
                    unit == null ? UNITS.get(turn % UNITS.size()) : unit.toString(),
                    2 + turn / UNITS.size(),
                    changes));
        });
        return cases;
    }

    List<Path> write(FaultCase one, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        written.add(workbook(one, folder));
        if (one.again().isPresent()) {
            written.add(workbook(one.again().get(), folder));
        }
        return written;
    }

    private Path workbook(FaultCase one, Path folder) throws IOException {
        Path file = folder.resolve(one.fileName());
        if (one.drawn().isPresent()) {
            DrawnWorkbook.write(one.drawn().get(), file);
            return file;
        }
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (Form form : catalogue.formsOf(report)) {
            rows.put(form.id(), rows(one, form));
        }
        new Templates(catalogue)
                .write(report, period, catalogue.unit(one.unit()).orElseThrow(), new Filling(rows, one.cover()), file);
        if (!one.sheets("remove").isEmpty() || !one.sheets("add").isEmpty()) {
            SheetEdits.edit(file, one.sheets("remove"), one.sheets("add"));
        }
        ZipParts parts = ZipParts.of(file);
        parts.put(PROPERTIES, WRITTEN_AT.matcher(parts.text(PROPERTIES)).replaceAll("$12023-06-15T01:00:00Z"));
        one.cells().forEach(cell -> parts.cell(cell.sheet(), cell.a1(), markup(cell)));
        one.parts()
                .forEach(edit -> parts.replace(
                        edit.part().matches(".*\\.(xml|rels)") ? edit.part() : parts.part(edit.part()),
                        edit.text(),
                        edit.by()));
        one.newParts().forEach(parts::put);
        parts.write(file);
        if (one.sentAs().isPresent()) {
            Files.write(file, sent(one.sentAs().get(), Files.readAllBytes(file)));
        }
        return file;
    }

    private static byte[] sent(OddFiles kind, byte[] workbook) {
        try {
            return kind.of(workbook);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String markup(FaultCase.CellEdit cell) {
        String content =
                LETTERS.matcher(cell.content()).replaceAll(match -> "x".repeat(Integer.parseInt(match.group(1))));
        return content.startsWith("<") ? content : "<c r=\"%s\" t=\"str\"><v>%s</v></c>".formatted(cell.a1(), content);
    }

    /** Without any given, a form of tasks holds its sound row and the others say that there is nothing. */
    private List<Map<String, Object>> rows(FaultCase one, Form form) {
        String nothing = form.nothing().orElseThrow();
        Object unchanged = form.id().equals("nhiem-vu-giao") ? Map.of() : nothing;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : one.rows(form.id()).orElse(List.of(unchanged))) {
            if (row instanceof Map<?, ?> changes) {
                rows.add(sound(form, changes));
            } else {
                rows.add(Map.of(form.fields().keySet().iterator().next(), row));
            }
        }
        return rows;
    }

    private Map<String, Object> sound(Form form, Map<?, ?> changes) {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<?, ?> all = (Map<?, ?>) Objects.requireNonNull(given.get("sound"));
        ((Map<?, ?>) Objects.requireNonNull(all.get(form.id())))
                .forEach((field, value) -> row.put(field.toString(), value));
        changes.forEach((field, value) -> {
            if (value == null) {
                row.remove(field.toString());
            } else {
                row.put(field.toString(), value);
            }
        });
        return row;
    }
}
