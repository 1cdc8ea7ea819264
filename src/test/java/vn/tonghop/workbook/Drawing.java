package vn.tonghop.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A workbook that somebody made without a template, as it is written down in a test's resource:
 *
 * <ul>
 *   <li>{@code format}: xlsx, xls or csv; {@code font}: of all text; {@code capitals}: the font of rows so named
 *   <li>{@code sheets}, each with {@code name}, {@code rows}, {@code merged} ranges, {@code columns} (widths in characters)
 *   <li>{@code titles}, {@code header}, {@code capitals}: first and last row of each, for the looks; {@code table}: the
 *       range that has borders
 *   <li>a row is a line, its cells stand between bars; {@code \n} is a line break, {@code #7} a number, {@code @2023-06-30}
 *       Excel's own date; all other cells are text
 * </ul>
 */
public record Drawing(String format, String font, String capitalFont, List<Sheet> sheets) {

    /** Rows from one to another, both from 1; none when the first is 0. */
    record Span(int first, int last) {
        boolean holds(int row) {
            return first <= row && row <= last;
        }
    }

    /** One sheet; cells by place. */
    record Sheet(
            String name, Map<CellAddress, Object> cells, List<String> merged, List<Integer> columns, Looks looks) {}

    record Looks(Span titles, Span header, Span capitals, String table) {}

    /** Beside a class. */
    public static Drawing read(Class<?> owner, String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return of(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        }
    }

    public static Drawing of(Map<?, ?> given) {
        List<Sheet> sheets = new ArrayList<>();
        for (Object sheet : (List<?>) Objects.requireNonNull(given.get("sheets"))) {
            sheets.add(sheet((Map<?, ?>) sheet));
        }
        return new Drawing(
                text(given, "format", "xlsx"),
                text(given, "font", "Times New Roman"),
                text(given, "capitals", "Times New Roman"),
                sheets);
    }

    private static Sheet sheet(Map<?, ?> given) {
        Map<CellAddress, Object> cells = new TreeMap<>();
        int number = 0;
        for (String line : text(given, "rows", "").lines().toList()) {
            number++;
            int column = 0;
            for (String cell : line.split("\\|", -1)) {
                column++;
                if (!cell.isBlank()) {
                    cells.put(new CellAddress(number, column), value(cell.strip()));
                }
            }
        }
        Looks looks = new Looks(
                span(given, "titles"), span(given, "header"), span(given, "capitals"), text(given, "table", ""));
        return new Sheet(
                text(given, "name", "Sheet1"),
                cells,
                list(given, "merged").stream().map(String::valueOf).toList(),
                list(given, "columns").stream()
                        .map(width -> Integer.valueOf(width.toString()))
                        .toList(),
                looks);
    }

    private static Object value(String cell) {
        return switch (cell.charAt(0)) {
            case '#' -> Double.valueOf(cell.substring(1));
            case '@' -> LocalDate.parse(cell.substring(1));
            default -> cell.replace("\\n", "\n");
        };
    }

    private static Span span(Map<?, ?> given, String key) {
        List<?> ends = list(given, key);
        return ends.isEmpty() ? new Span(0, 0) : new Span((Integer) ends.get(0), (Integer) ends.get(1));
    }

    private static List<?> list(Map<?, ?> given, String key) {
        return given.get(key) instanceof List<?> values ? values : List.of();
    }

    private static String text(Map<?, ?> given, String key, String otherwise) {
        Object value = given.get(key);
        return value == null ? otherwise : value.toString();
    }
}
