package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.text.LegacyTable;

/** Makes a file of a drawing: the same bytes each time, as far as compression is the same. */
public final class DrawnWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern WRITTEN_AT = Pattern.compile("(<dcterms:\\w+[^>]*>)[^<]*");

    private final Drawing drawing;
    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    /** All that a cell's style depends on. */
    private record Look(boolean centred, boolean bold, boolean bordered, boolean day, String font) {}

    private DrawnWorkbook(Drawing drawing, Workbook workbook) {
        this.drawing = drawing;
        this.workbook = workbook;
    }

    public static void write(Drawing drawing, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        if (drawing.format().equals("csv")) {
            Files.writeString(file, "\uFEFF" + delimited(drawing.sheets().get(0)), StandardCharsets.UTF_8);
            return;
        }
        boolean old = drawing.format().equals("xls");
        try (Workbook made = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            DrawnWorkbook drawn = new DrawnWorkbook(drawing, made);
            drawing.sheets().forEach(drawn::draw);
            made.write(out);
        }
        if (!old) {
            ZipParts parts = ZipParts.of(file);
            parts.put(PROPERTIES, WRITTEN_AT.matcher(parts.text(PROPERTIES)).replaceAll("$12023-06-15T01:00:00Z"));
            parts.write(file);
        }
    }

    /** With semicolons, as a Vietnamese Excel saves it. */
    private static String delimited(Drawing.Sheet sheet) {
        TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        int columns = 0;
        for (Map.Entry<CellAddress, Object> cell : sheet.cells().entrySet()) {
            rows.computeIfAbsent(cell.getKey().row(), none -> new TreeMap<>())
                    .put(cell.getKey().column(), quoted(cell.getValue().toString()));
            columns = Math.max(columns, cell.getKey().column());
        }
        StringBuilder text = new StringBuilder();
        for (int row = 1; row <= rows.lastKey(); row++) {
            TreeMap<Integer, String> cells = rows.getOrDefault(row, new TreeMap<>());
            text.append(java.util.stream.IntStream.rangeClosed(1, columns)
                            .mapToObj(column -> cells.getOrDefault(column, ""))
                            .collect(Collectors.joining(";")))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return text.matches("[^;\"\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void draw(Drawing.Sheet drawn) {
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet(drawn.name());
        for (int column = 0; column < drawn.columns().size(); column++) {
            sheet.setColumnWidth(column, drawn.columns().get(column) * 256);
        }
        drawn.cells().forEach((at, value) -> fill(cell(sheet, at), at, value, drawn));
        if (!drawn.looks().table().isEmpty()) {
            CellRangeAddress table = CellRangeAddress.valueOf(drawn.looks().table());
            table.forEach(place -> {
                CellAddress at = new CellAddress(place.getRow() + 1, place.getColumn() + 1);
                if (!drawn.cells().containsKey(at)) {
                    cell(sheet, at).setCellStyle(style(look(at, "", drawn)));
                }
            });
        }
        drawn.merged().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Sheet sheet, CellAddress at) {
        Row row = sheet.getRow(at.row() - 1);
        return (row == null ? sheet.createRow(at.row() - 1) : row).createCell(at.column() - 1);
    }

    private void fill(Cell cell, CellAddress at, Object value, Drawing.Sheet sheet) {
        Look look = look(at, value, sheet);
        cell.setCellStyle(style(look));
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(encoded(value.toString(), look.font()));
        }
    }

    private Look look(CellAddress at, Object value, Drawing.Sheet sheet) {
        Drawing.Looks looks = sheet.looks();
        boolean header = looks.header().holds(at.row());
        boolean title = looks.titles().holds(at.row());
        boolean table = !looks.table().isEmpty()
                && CellRangeAddress.valueOf(looks.table()).isInRange(at.row() - 1, at.column() - 1);
        String font =
                looks.capitals().holds(at.row()) || (header && looks.capitals().first() > 0)
                        ? drawing.capitalFont()
                        : drawing.font();
        return new Look(header || title, header || title, table, value instanceof LocalDate, font);
    }

    private CellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    private CellStyle made(Look look) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName(look.font());
        font.setFontHeightInPoints((short) 12);
        font.setBold(look.bold());
        style.setFont(font);
        style.setWrapText(look.bordered());
        style.setVerticalAlignment(look.centred() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        if (look.centred()) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.day()) {
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        }
        return style;
    }

    /** As it was typed for the font: those ending in H show small letters as capitals. */
    private static String encoded(String text, String font) {
        if (!font.startsWith(".Vn")) {
            return text;
        }
        String typed = font.endsWith("H") ? text.toLowerCase(Locale.ROOT) : text;
        String encoded = LegacyTable.TCVN3.encode(typed);
        encoded.chars()
                .filter(c -> c > 0xFF && (c < 0x2010 || c > 0x2026))
                .findFirst()
                .ifPresent(c -> {
                    throw new IllegalArgumentException(font + " cannot show " + Character.toString(c) + " of " + text);
                });
        return encoded;
    }
}
