package vn.tonghop.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tonghop.workbook.Layout;
import vn.tonghop.workbook.Placeholder;
import vn.tonghop.workbook.PrintedValue;
import vn.tonghop.workbook.Prototype;
import vn.tonghop.workbook.PublishedSheet;
import vn.tonghop.workbook.PublishedWorkbook;
import vn.tonghop.workbook.TaggedSheet;

/**
 * A sheet of many styled rows of ten cells, six of text and four of numbers: as the program publishes it, and as bare XML
 * through a Deflater, which is what no writer can beat.
 */
final class LongSheet {

    private static final List<String> COLUMNS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "k");
    private static final int TEXTS = 6;
    private static final int HEIGHT = 21;

    private LongSheet() {}

    /** {@code ours|raw ROWS FILE} */
    public static void main(String[] words) throws IOException {
        int rows = Integer.parseInt(words[1]);
        Path file = Path.of(words[2]);
        if (words[0].equals("ours")) {
            published(rows, file);
        } else {
            raw(rows, file);
        }
    }

    private static String text(int row, int column) {
        return switch (column) {
            case 0 -> "Đơn vị số " + row / 800;
            case 1 -> "Báo cáo " + row / 800 + ".xlsx";
            case 2 -> "Biểu " + row % 4;
            case 3 -> "F" + row;
            case 4 -> "Đã hoàn thành bước " + row % 5000;
            default -> "HS-" + row;
        };
    }

    private static long number(int row, int column) {
        return (long) row * column % 100_000;
    }

    private static void published(int rows, Path file) throws IOException {
        Layout layout = new TaggedSheet(COLUMNS.size())
                .row(
                        "so-lieu row",
                        COLUMNS.stream().map(name -> "{" + name + "}").toArray(String[]::new))
                .layout();
        Prototype prototype = layout.prototypes().get(0);
        try (PublishedWorkbook workbook = new PublishedWorkbook("Đo", "Cơ quan đo", Locale.forLanguageTag("vi"))) {
            PublishedSheet sheet = workbook.add("Số liệu", layout);
            for (int row = 0; row < rows; row++) {
                sheet.print(prototype, values(row));
            }
            workbook.save(file);
        }
    }

    private static Function<Placeholder, PrintedValue> values(int row) {
        return placeholder -> {
            int column = COLUMNS.indexOf(placeholder.name());
            return column < TEXTS
                    ? PrintedValue.words(text(row, column))
                    : PrintedValue.amount(BigDecimal.valueOf(number(row, column)));
        };
    }

    private static void raw(int rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            StringBuilder xml = new StringBuilder("<worksheet><sheetData>\n");
            for (int row = 0; row < rows; row++) {
                xml.append("<row r=\"").append(row + 1).append("\" customHeight=\"true\" ht=\"");
                xml.append(HEIGHT).append("\">\n");
                for (int column = 0; column < COLUMNS.size(); column++) {
                    cell(xml, row, column);
                }
                xml.append("</row>\n");
                if (xml.length() > 1 << 16) {
                    zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
                    xml.setLength(0);
                }
            }
            zip.write(xml.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static void cell(StringBuilder xml, int row, int column) {
        xml.append("<c r=\"").append((char) ('A' + column)).append(row + 1).append("\" s=\"1\"");
        if (column < TEXTS) {
            xml.append(" t=\"inlineStr\"><is><t>").append(text(row, column)).append("</t></is></c>");
        } else {
            xml.append(" t=\"n\"><v>").append(number(row, column)).append("</v></c>");
        }
    }
}
