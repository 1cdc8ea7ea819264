package vn.tonghop.catalogue;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A register kept as CSV, which people edit in Excel: with {@code ,} or {@code ;}, and dates in either way of writing. */
final class CsvTable {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final Columns columns;
    private final Faults faults;

    private CsvTable(String file, Columns columns, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /**
     * The columns of a table.
     *
     * @param required must stand in the first line
     * @param needed how many of them, from the first, must be filled in every row
     * @param optional may stand there too
     */
    record Columns(List<String> required, int needed, Collection<String> optional) {}

    /**
     * The rows of a file with these columns, of which the first {@code needed} must be filled in every row; absent, with
     * a fault, when the file is not such a table.
     */
    static Optional<List<Row>> read(OpenedFiles files, String file, List<String> columns, int needed, Faults faults) {
        return read(files, file, new Columns(columns, needed, List.of()), faults);
    }

    /** The rows of a file with these columns; absent, with a fault, when the file is not such a table. */
    static Optional<List<Row>> read(OpenedFiles files, String file, Columns columns, Faults faults) {
        Optional<List<Row>> rows = files.openText(file).flatMap(new CsvTable(file, columns, faults)::rows);
        for (Row row : rows.orElse(List.of())) {
            columns.required().subList(0, columns.needed()).forEach(row::require);
        }
        return rows;
    }

    private Optional<List<Row>> rows(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .build()) {
            List<String> names = names(reader.readNext());
            int line = (int) reader.getLinesRead() + 1;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                if (!String.join("", cells).isBlank()) {
                    rows.add(row(names, cells, line));
                }
                line = (int) reader.getLinesRead() + 1;
            }
            return names.containsAll(columns.required()) ? Optional.of(rows) : Optional.empty();
        } catch (CsvMalformedLineException wrong) {
            faults.add(file, (int) wrong.getLineNumber(), "Dấu nháy kép mở mà không đóng.");
        } catch (CsvException wrong) {
            faults.add(file, (int) wrong.getLineNumber(), "Sai cú pháp CSV: " + wrong.getMessage());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return Optional.empty();
    }

    private List<String> names(String @Nullable [] header) {
        List<String> names = new ArrayList<>();
        for (String cell : header == null ? new String[0] : header) {
            String name = cell.strip();
            if (!columns.required().contains(name) && !columns.optional().contains(name)) {
                List<String> known = new ArrayList<>(columns.required());
                known.addAll(columns.optional());
                faults.add(file, 1, "Không có cột “" + name + "”." + Names.hint(name, known));
            } else if (names.contains(name)) {
                faults.add(file, 1, "Cột “" + name + "” ghi hai lần.");
            }
            names.add(name);
        }
        for (String column : columns.required()) {
            if (!names.contains(column)) {
                faults.add(file, 1, "Thiếu cột “" + column + "”.");
            }
        }
        return names;
    }

    /**
     * A day written {@code 2023-04-12} or {@code 12/4/2023}.
     *
     * @throws DateTimeParseException for other text
     */
    static LocalDate day(String text) {
        return text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
    }

    private Row row(List<String> names, String[] cells, int line) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (i < names.size()) {
                values.putIfAbsent(names.get(i), cells[i].strip());
            } else if (!cells[i].isBlank()) {
                faults.add(
                        file,
                        line,
                        "Dòng này có nhiều ô hơn số cột: nếu trong ô có dấu phân cách, hãy đặt ô trong nháy kép.");
            }
        }
        return new Row(values, line);
    }

    /** One row; blank cells are absent. */
    final class Row {

        private final Map<String, String> values;
        private final int line;

        private Row(Map<String, String> values, int line) {
            this.values = values;
            this.line = line;
        }

        String text(String column) {
            return values.getOrDefault(column, "");
        }

        Optional<String> find(String column) {
            return Optional.of(text(column)).filter(value -> !value.isEmpty());
        }

        Map<String, String> filled() {
            Map<String, String> filled = new LinkedHashMap<>(values);
            filled.values().removeIf(String::isEmpty);
            return filled;
        }

        /** A day written {@code 2023-04-12} or {@code 12/4/2023}; a fault, and absent, for other text. */
        Optional<LocalDate> day(String column) {
            String text = text(column);
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(CsvTable.day(text));
            } catch (DateTimeParseException wrong) {
                fault("“" + text + "” không phải là ngày: hãy ghi như 2023-04-12 hoặc 12/4/2023.");
                return Optional.empty();
            }
        }

        int line() {
            return line;
        }

        void fault(String message) {
            faults.add(file, line, message);
        }

        void require(String column) {
            if (text(column).isEmpty()) {
                fault("Thiếu “" + column + "”.");
            }
        }
    }
}
