package vn.tonghop.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.text.Dates;

/** Moves about what stands in the tables of a template, as people do who need it in another order or place. */
public final class MovedTables {

    /** Heads the first column of each table. */
    private static final String FIRST_HEADER = "STT";

    private MovedTables() {}

    /** A cell without its place. */
    private record Content(@Nullable Object value, CellStyle style) {}

    /** Puts the columns of each table into a random order. */
    public static void reorder(Path from, Path to, Random random) throws IOException {
        edit(from, to, sheet -> {
            int width = width(sheet);
            List<Integer> order = IntStream.range(0, width).boxed().collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(order, random);
            move(
                    sheet,
                    header(sheet),
                    rows -> rows.stream()
                            .map(row -> order.stream().map(row::get).toList())
                            .toList());
        });
    }

    /** Puts the filled rows of each table into a random order. */
    public static void shuffle(Path from, Path to, Random random) throws IOException {
        edit(
                from,
                to,
                sheet -> move(sheet, header(sheet) + 1, rows -> {
                    List<List<Content>> shuffled = new ArrayList<>(
                            rows.stream().filter(MovedTables::isFilled).toList());
                    Collections.shuffle(shuffled, random);
                    return shuffled;
                }));
    }

    /** Puts other titles and names, and each table further down and to the right. */
    public static void retitle(Path from, Path to, int rows, int columns) throws IOException {
        edit(from, to, sheet -> {
            int first = header(sheet);
            sheet.getRow(0).getCell(0).setCellValue("BIỂU TỔNG HỢP CỦA ĐƠN VỊ");
            int index = sheet.getWorkbook().getSheetIndex(sheet);
            sheet.getWorkbook().setSheetName(index, "Bảng " + index);
            move(sheet, first, table -> {
                List<List<Content>> moved = new ArrayList<>();
                CellStyle plain = sheet.getWorkbook().createCellStyle();
                IntStream.range(0, rows)
                        .forEach(row -> moved.add(List.of(new Content("Phần giới thiệu thứ " + (row + 1), plain))));
                for (List<Content> row : table) {
                    List<Content> wide = new ArrayList<>(Collections.nCopies(columns, new Content(null, plain)));
                    wide.addAll(row);
                    moved.add(wide);
                }
                return moved;
            });
        });
    }

    /** One table as delimited text below some lines, as "Save as CSV" gives it. */
    public static String delimited(Path from, String sheetName, List<String> lines, char separator) throws IOException {
        try (FileInputStream in = new FileInputStream(from.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet(sheetName);
            int width = width(sheet);
            List<String> records = new ArrayList<>();
            lines.forEach(
                    line -> records.add(quoted(line) + String.valueOf(separator).repeat(width - 1)));
            for (List<Content> row : rows(sheet, header(sheet), width)) {
                if (isFilled(row)) {
                    records.add(row.stream()
                            .map(cell -> quoted(shown(cell.value())))
                            .collect(Collectors.joining(String.valueOf(separator))));
                }
            }
            return String.join("\r\n", records) + "\r\n";
        }
    }

    private static String quoted(String text) {
        return text.matches("[^,;\t\"\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return Dates.decree(day);
        }
        return value instanceof Double number
                ? new java.math.BigDecimal(number).toPlainString()
                : value == null ? "" : value.toString();
    }

    private interface Change {
        void make(XSSFSheet sheet);
    }

    private static void edit(Path from, Path to, Change change) throws IOException {
        try (FileInputStream in = new FileInputStream(from.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i)
                        && !workbook.isSheetVeryHidden(i)
                        && header(workbook.getSheetAt(i)) >= 0) {
                    change.make(workbook.getSheetAt(i));
                }
            }
            WholeFile.write(workbook, to);
        }
    }

    /** The row (from 0) of the header; -1 when there is no table. */
    private static int header(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row) != null
                        && sheet.getRow(row).getCell(0) != null
                        && sheet.getRow(row).getCell(0).toString().equals(FIRST_HEADER))
                .findFirst()
                .orElse(-1);
    }

    private static int width(XSSFSheet sheet) {
        return sheet.getRow(header(sheet)).getLastCellNum();
    }

    private static boolean isFilled(List<Content> row) {
        // the running numbers are there before the rows are
        return row.stream().skip(1).anyMatch(cell -> cell.value() != null);
    }

    private static void move(XSSFSheet sheet, int first, UnaryOperator<List<List<Content>>> change) {
        List<List<Content>> moved = change.apply(rows(sheet, first, width(sheet)));
        for (int row = sheet.getLastRowNum(); row >= first; row--) {
            XSSFRow old = sheet.getRow(row);
            if (old != null) {
                sheet.removeRow(old);
            }
        }
        for (int row = 0; row < moved.size(); row++) {
            XSSFRow made = sheet.createRow(first + row);
            for (int column = 0; column < moved.get(row).size(); column++) {
                put(made.createCell(column), moved.get(row).get(column));
            }
        }
    }

    private static List<List<Content>> rows(XSSFSheet sheet, int first, int width) {
        List<List<Content>> rows = new ArrayList<>();
        CellStyle plain = sheet.getWorkbook().getCellStyleAt(0);
        for (int row = first; row <= sheet.getLastRowNum(); row++) {
            List<Content> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
                cells.add(cell == null ? new Content(null, plain) : new Content(value(cell), cell.getCellStyle()));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable Object value(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate()
                    : (Object) cell.getNumericCellValue();
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : null;
    }

    private static void put(Cell cell, Content content) {
        cell.setCellStyle(content.style());
        if (content.value() instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (content.value() instanceof Double number) {
            cell.setCellValue(number);
        } else if (content.value() != null) {
            cell.setCellValue(content.value().toString());
        }
    }
}
