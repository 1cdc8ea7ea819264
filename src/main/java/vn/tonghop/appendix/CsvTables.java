package vn.tonghop.appendix;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.catalogue.Section;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.consolidation.ConsolidatedRow;
import vn.tonghop.workbook.Layout;
import vn.tonghop.workbook.LayoutPart;
import vn.tonghop.workbook.Placeholder;
import vn.tonghop.workbook.WholeFile;

/**
 * The tables of a workbook as CSV for other programs: UTF-8 with byte order mark, by which Excel knows Vietnamese; ISO
 * dates, numbers without grouping.
 */
record CsvTables(Path folder, Wording wording) {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Rows to write, made one by one. */
    private interface Rows {
        void writeTo(ICSVWriter csv);
    }

    void write(List<ConsolidatedAppendix> appendices, List<TablePage> pages) throws IOException {
        for (ConsolidatedAppendix appendix : appendices) {
            Layout layout = Layout.read(appendix.appendix().layout().asStream());
            for (ConsolidatedBlock block : appendix.blocks()) {
                List<String> columns = columns(block, layout);
                String name = appendix.appendix().id() + "." + block.block().id();
                write(name, csv -> write(block, columns, csv));
            }
        }
        for (TablePage page : pages) {
            for (TablePage.Table table : page.tables()) {
                String name = page.tables().size() == 1 ? page.id() : page.id() + "." + table.id();
                write(name, csv -> write(table, csv));
            }
        }
    }

    private void write(String name, Rows rows) throws IOException {
        WholeFile.write(folder.resolve(name + ".csv"), part -> {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                out.write(BYTE_ORDER_MARK);
                try (ICSVWriter csv = new CSVWriter(out, ',', '"', '"', "\r\n")) {
                    rows.writeTo(csv);
                    csv.flush();
                    if (csv.checkError()) {
                        throw new IOException("cannot write " + name + ".csv", csv.getException());
                    }
                }
            }
        });
    }

    /** The columns of the SELECT, as far as a row has them or the layout prints them. */
    private static List<String> columns(ConsolidatedBlock block, Layout layout) {
        Set<String> columns = new LinkedHashSet<>();
        block.rows().forEach(row -> columns.addAll(row.values().keySet()));
        if (columns.isEmpty()) {
            layout.find(block.block().id(), LayoutPart.ROW).stream()
                    .flatMap(row -> row.placeholders().stream())
                    .map(Placeholder::name)
                    .forEach(columns::add);
            block.block().number().ifPresent(columns::remove);
        }
        return List.copyOf(columns);
    }

    private void write(ConsolidatedBlock block, List<String> columns, ICSVWriter csv) {
        boolean sections = !block.sections().isEmpty();
        List<String> header = new ArrayList<>(columns);
        if (sections) {
            header.add(0, wording.text("csv.section"));
        }
        csv.writeNext(header.toArray(String[]::new), false);
        for (ConsolidatedRow row : block.rows()) {
            List<String> values = new ArrayList<>();
            if (sections) {
                values.add(safe(section(block, row)));
            }
            for (String column : columns) {
                values.add(Optional.ofNullable(row.values().get(column))
                        // that nobody reported is no 0
                        .filter(value -> !(block.hasNoReport() && value instanceof Number))
                        .map(CsvTables::plain)
                        .orElse(""));
            }
            csv.writeNext(values.toArray(String[]::new), false);
        }
    }

    private static String section(ConsolidatedBlock block, ConsolidatedRow row) {
        return block.sections().stream()
                .filter(section -> row.section().filter(section.key()::equals).isPresent())
                .map(Section::label)
                .findFirst()
                .orElse("");
    }

    private static void write(TablePage.Table table, ICSVWriter csv) {
        csv.writeNext(
                table.columns().stream().map(column -> safe(column.header())).toArray(String[]::new), false);
        for (TablePage.Line line : table.lines()) {
            csv.writeNext(
                    line.entries().stream()
                            .map(entry -> entry instanceof Entry.Amount ? entry.plain() : safe(entry.plain()))
                            .toArray(String[]::new),
                    false);
        }
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof String text ? safe(text) : value.toString();
    }

    /** Text that Excel would take for a formula is shown as text instead. */
    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
