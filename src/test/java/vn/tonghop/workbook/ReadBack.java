package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** What a published workbook holds, read with another library than it was written with. */
public final class ReadBack {

    private static final String COUNT_FORMAT = "[=0]0;[<10]00;#,##0";

    private ReadBack() {}

    /** Names of the sheets, hidden ones too, in their order. */
    public static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    /** The rows of a sheet as they look, without empty cells at the end of a row. */
    public static List<List<String>> shown(Path file, String sheet) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(Files.newInputStream(file), new ReadingOptions(true, true))) {
            Sheet found = workbook.findSheet(sheet).orElseThrow();
            try (Stream<Row> rows = found.openStream()) {
                rows.forEach(row -> lines.add(shown(row)));
            }
        }
        return lines;
    }

    /** What a cell looks like. */
    public static String shown(Path file, String sheet, String a1) throws IOException {
        CellAddress at = CellAddress.parse(a1);
        List<String> row = shown(file, sheet).get(at.row() - 1);
        return at.column() <= row.size() ? row.get(at.column() - 1) : "";
    }

    public static CellType type(Path file, String sheet, String a1) throws IOException {
        CellAddress at = CellAddress.parse(a1);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(Files.newInputStream(file), new ReadingOptions(true, true))) {
            return workbook.findSheet(sheet)
                    .orElseThrow()
                    .read()
                    .get(at.row() - 1)
                    .getCell(at.column() - 1)
                    .getType();
        }
    }

    /** The parts of the package by name, as text. */
    public static SortedMap<String, String> parts(Path file) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                parts.put(entry.getName(), bytes.toString(StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The heights of the rows of the first sheet, in points. */
    public static List<Double> heights(Path file) throws IOException {
        return find(file, "<row [^>]*ht=\"([0-9.]+)\"").map(Double::valueOf).toList();
    }

    /** What the first group of a pattern finds in the first sheet. */
    public static Stream<String> find(Path file, String pattern) throws IOException {
        String sheet = parts(file).getOrDefault("xl/worksheets/sheet1.xml", "");
        return Pattern.compile(pattern).matcher(sheet).results().map((MatchResult match) -> match.group(1));
    }

    private static List<String> shown(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(ReadBack::shown).orElse(""));
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        BigDecimal number = cell.asNumber();
        boolean padded = COUNT_FORMAT.equals(cell.getDataFormatString())
                && number.signum() > 0
                && number.compareTo(BigDecimal.TEN) < 0;
        return (padded ? "0" : "") + number.stripTrailingZeros().toPlainString();
    }
}
