package vn.tonghop.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as Excel writes it: shared strings, dates and numbers with styles, a cover sheet, then sheets of ten columns.
 * Written part by part without a spreadsheet library, so that no contender is favoured. The same numbers give the same
 * bytes.
 */
final class CorpusWorkbook {

    /** Headers of the ten columns, as the forms of {@link BenchmarkCatalogue} call them. */
    static final List<String> HEADERS = List.of(
            "Mã số", "Tên việc", "Loại", "Ngày giao", "Hạn", "Số lượng", "Kinh phí", "Tỷ lệ", "Kết quả", "Ghi chú");

    /** What the third column holds. */
    static final List<String> KINDS = List.of("Thường xuyên", "Đột xuất", "Theo kế hoạch");

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** 3 January 2023 as Excel counts days. */
    private static final int FIRST_DAY = 44_929;

    private final Random random;
    private final boolean uniqueTexts;
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    /** @param uniqueTexts whether nearly every text stands in one cell only */
    CorpusWorkbook(long seed, boolean uniqueTexts) {
        this.random = new Random(seed);
        this.uniqueTexts = uniqueTexts;
    }

    /** Size of a workbook. */
    record Size(int sheets, int rows) {}

    /** @param cover label and value of the lines of the cover sheet */
    void write(Path file, Map<String, String> cover, Size size) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            fixedParts(zip, size.sheets());
            part(zip, "xl/worksheets/sheet1.xml", coverXml(cover));
            for (int sheet = 1; sheet <= size.sheets(); sheet++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + (sheet + 1) + ".xml"));
                data(zip, sheet, size.rows());
                zip.closeEntry();
            }
            sharedStrings(zip);
        }
    }

    static String sheetName(int sheet) {
        return "Biểu " + sheet;
    }

    private static void fixedParts(ZipOutputStream zip, int sheets) throws IOException {
        StringBuilder types = new StringBuilder(
                XML
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        type(types, "/xl/workbook.xml", "sheet.main");
        type(types, "/xl/styles.xml", "styles");
        type(types, "/xl/sharedStrings.xml", "sharedStrings");
        StringBuilder names = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        for (int sheet = 1; sheet <= sheets + 1; sheet++) {
            type(types, "/xl/worksheets/sheet" + sheet + ".xml", "worksheet");
            names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                    .formatted(sheet == 1 ? "Thông tin" : sheetName(sheet - 1), sheet, sheet));
            relation(targets, sheet, "worksheet", "worksheets/sheet" + sheet + ".xml");
        }
        relation(targets, sheets + 2, "styles", "styles.xml");
        relation(targets, sheets + 3, "sharedStrings", "sharedStrings.xml");
        StringBuilder root = new StringBuilder();
        relation(root, 1, "officeDocument", "xl/workbook.xml");
        part(zip, "[Content_Types].xml", types + "</Types>");
        part(zip, "_rels/.rels", relationships(root));
        part(
                zip,
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                        + "</sheets></workbook>");
        part(zip, "xl/_rels/workbook.xml.rels", relationships(targets));
        part(zip, "xl/styles.xml", STYLES);
    }

    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"1\"><font><sz val=\"12\"/><name val=\"Times New Roman\"/></font></fonts>"
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">"
            + "<xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"14\" fontId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"4\" fontId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private static void type(StringBuilder types, String part, String kind) {
        types.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.")
                .append(kind)
                .append("+xml\"/>");
    }

    private static void relation(StringBuilder relations, int id, String kind, String target) {
        relations.append(
                "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target));
    }

    private static String relationships(StringBuilder relations) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String coverXml(Map<String, String> cover) {
        StringBuilder xml = new StringBuilder(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int row = 1;
        for (Map.Entry<String, String> line : cover.entrySet()) {
            xml.append("<row r=\"").append(row).append("\">");
            text(xml, 'A', row, line.getKey());
            text(xml, 'B', row, line.getValue());
            xml.append("</row>");
            row++;
        }
        return xml + "</sheetData></worksheet>";
    }

    private void data(OutputStream out, int sheet, int rows) throws IOException {
        StringBuilder xml = new StringBuilder(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
        for (int column = 0; column < HEADERS.size(); column++) {
            text(xml, (char) ('A' + column), 1, HEADERS.get(column));
        }
        xml.append("</row>");
        for (int row = 2; row <= rows + 1; row++) {
            row(xml, sheet, row);
            if (xml.length() > 1 << 16) {
                out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
                xml.setLength(0);
            }
        }
        out.write(xml.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private void row(StringBuilder xml, int sheet, int row) {
        xml.append("<row r=\"").append(row).append("\">");
        text(xml, 'A', row, "HS-" + sheet + "-" + row);
        text(xml, 'B', row, "Triển khai chương trình số " + number(200) + " của đơn vị");
        text(xml, 'C', row, KINDS.get(random.nextInt(KINDS.size())));
        int day = FIRST_DAY + random.nextInt(120);
        number(xml, 'D', row, 1, Integer.toString(day));
        number(xml, 'E', row, 1, Integer.toString(day + random.nextInt(60)));
        number(xml, 'F', row, 0, Integer.toString(random.nextInt(500)));
        number(xml, 'G', row, 2, random.nextInt(100_000) + "." + random.nextInt(10));
        number(xml, 'H', row, 0, "0." + (1 + random.nextInt(99)));
        text(xml, 'I', row, "Đã hoàn thành bước " + number(50) + ", báo cáo kết quả theo quy định");
        text(xml, 'J', row, "Ghi chú " + number(20));
        xml.append("</row>");
    }

    private int number(int bound) {
        return random.nextInt(uniqueTexts ? Integer.MAX_VALUE : bound);
    }

    private void text(StringBuilder xml, char column, int row, String text) {
        Integer known = strings.get(text);
        int index = known == null ? strings.size() : known;
        if (known == null) {
            strings.put(text, index);
        }
        xml.append("<c r=\"")
                .append(column)
                .append(row)
                .append("\" t=\"s\"><v>")
                .append(index)
                .append("</v></c>");
    }

    private static void number(StringBuilder xml, char column, int row, int style, String digits) {
        xml.append("<c r=\"").append(column).append(row);
        if (style > 0) {
            xml.append("\" s=\"").append(style);
        }
        xml.append("\"><v>").append(digits).append("</v></c>");
    }

    private void sharedStrings(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        StringBuilder xml =
                new StringBuilder(XML + "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + strings.size() + "\">");
        for (String text : strings.keySet()) {
            xml.append("<si><t>").append(text).append("</t></si>");
            if (xml.length() > 1 << 16) {
                zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
                xml.setLength(0);
            }
        }
        zip.write(xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
