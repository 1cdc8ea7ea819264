package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small packages from raw parts, so that a test can say what no writer would write. */
public final class RawWorkbook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String STYLES = "xl/styles.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one empty sheet, and neither styles nor shared strings. */
    public RawWorkbook() {
        contentType(WORKBOOK_TYPE);
        part(
                "_rels/.rels",
                "<Relationships xmlns='%s'><Relationship Id='rId1' Type='%s/officeDocument' Target='xl/workbook.xml'/>"
                                .formatted(RELATIONSHIPS, OFFICE)
                        + "</Relationships>");
        workbook("<sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets>");
        related("worksheets/sheet1.xml");
        sheet("<sheetData/>");
    }

    public RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    RawWorkbook contentType(String type) {
        return part(
                CONTENT_TYPES,
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + type + "'/></Types>");
    }

    /** Content types of every part that a test may write, which other readers ask for. */
    RawWorkbook fullContentTypes() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml";
        return part(
                CONTENT_TYPES,
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + WORKBOOK_TYPE + "'/>"
                        + "<Override PartName='/" + SHEET + "' ContentType='" + type.formatted("worksheet") + "'/>"
                        + "<Override PartName='/" + STYLES + "' ContentType='" + type.formatted("styles") + "'/>"
                        + "<Override PartName='/" + STRINGS + "' ContentType='" + type.formatted("sharedStrings")
                        + "'/></Types>");
    }

    public RawWorkbook workbook(String body) {
        return part(WORKBOOK, "<workbook xmlns='%s' xmlns:r='%s'>%s</workbook>".formatted(MAIN, OFFICE, body));
    }

    /** The parts of the workbook, in folder xl: rId1, rId2 … in order, of the kind that the names tell. */
    public RawWorkbook related(String... targets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns='" + RELATIONSHIPS + "'>");
        for (int i = 0; i < targets.length; i++) {
            String kind = targets[i].contains("sheets/") ? "worksheet" : targets[i].replaceAll(".*/|\\.xml", "");
            xml.append(
                    "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>".formatted(i + 1, OFFICE, kind, targets[i]));
        }
        return part("xl/_rels/workbook.xml.rels", xml + "</Relationships>");
    }

    public RawWorkbook sheet(String body) {
        return part(SHEET, "<worksheet xmlns='%s'>%s</worksheet>".formatted(MAIN, body));
    }

    public RawWorkbook rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** The content of {@code sst}. */
    RawWorkbook strings(String items) {
        related("worksheets/sheet1.xml", "sharedStrings.xml");
        return part(STRINGS, "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
    }

    /** The content of {@code styleSheet}. */
    public RawWorkbook styles(String body) {
        related("worksheets/sheet1.xml", "styles.xml");
        return part(STYLES, "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, body));
    }

    byte[] bytes() {
        return bytes(Deflater.DEFAULT_COMPRESSION);
    }

    byte[] bytes(int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2023, 6, 15, 8, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("raw.xlsx"), bytes());
    }
}
