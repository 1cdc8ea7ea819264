package vn.tonghop.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.period.Period;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.TypedRow;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.submission.WorkbookReadings;
import vn.tonghop.validation.Finding;
import vn.tonghop.validation.ReadingFindings;
import vn.tonghop.workbook.ReadLimits;

/** A workbook as units make it themselves: sheets of text, written part by part, so that anything can be left out. */
final class ClumsyWorkbook {

    /** A table of tasks with one row, and the lines that say whose it is. */
    static final String HEADER =
            "STT | Nguồn giao | Văn bản giao nhiệm vụ | Nội dung nhiệm vụ được giao | Thời hạn được giao | Ngày hoàn thành";

    static final String SOURCE = "Nhiệm vụ giao tại các Quyết định, Kế hoạch, Công văn... của UBND tỉnh";
    static final String ROW =
            "1 | " + SOURCE + " | Công văn số 1490/UBND-TH ngày 06/4/2023 | Góp ý dự thảo | 30/6/2023 | 12/6/2023";
    static final String UNIT = "Đơn vị: Thanh tra Sở";
    static final String PERIOD = "Kỳ báo cáo: 6 tháng đầu năm 2023";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder related = new StringBuilder();
    private int count;
    private String hiddenColumns = "";
    private String merged = "";
    private int hiddenRow;

    /** What was read and found. */
    record Read(ReadItem.Opened opened, List<TypedRow> rows, List<Finding> findings) {

        List<String> codes() {
            return findings.stream().map(Finding::code).toList();
        }

        Finding finding(String code) {
            return findings.stream()
                    .filter(finding -> finding.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(code + " is not in " + findings));
        }

        /** Values of a field, row by row. */
        List<Object> values(String field) {
            return rows.stream()
                    .map(row -> String.valueOf(row.values().get(field)))
                    .<Object>map(value -> value)
                    .toList();
        }

        String unit() {
            return opened.identification()
                    .owner()
                    .map(match -> match.unit().code())
                    .orElse("");
        }

        String period() {
            return opened.round().map(Round::code).orElse("");
        }
    }

    /** Hides columns (from 1) of the next sheet. */
    ClumsyWorkbook hidingColumns(int first, int last) {
        hiddenColumns = "<cols><col min='%d' max='%d' hidden='1'/></cols>".formatted(first, last);
        return this;
    }

    /** Hides a row of the next sheet. */
    ClumsyWorkbook hidingRow(int row) {
        hiddenRow = row;
        return this;
    }

    /** Merges cells of the next sheet. */
    ClumsyWorkbook merging(String... ranges) {
        StringBuilder all = new StringBuilder("<mergeCells>");
        for (String range : ranges) {
            all.append("<mergeCell ref='").append(range).append("'/>");
        }
        merged = all + "</mergeCells>";
        return this;
    }

    /** @param lines rows from the first on, cells parted by {@code |} */
    ClumsyWorkbook sheet(String name, String... lines) {
        return add(name, "visible", lines);
    }

    ClumsyWorkbook hiddenSheet(String name, String... lines) {
        return add(name, "hidden", lines);
    }

    /** A sheet with a drawing and no cell. */
    ClumsyWorkbook picture(String name) {
        add(name, "visible");
        parts.put(
                "xl/worksheets/_rels/sheet%d.xml.rels".formatted(count),
                "<Relationships xmlns='%s'><Relationship Id='rId1' Type='%s/drawing' Target='../drawings/d.xml'/>"
                                .formatted(RELATIONSHIPS, OFFICE)
                        + "</Relationships>");
        return this;
    }

    private ClumsyWorkbook add(String name, String state, String... lines) {
        count++;
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= lines.length; row++) {
            rows.append("<row r='%d'%s>".formatted(row, row == hiddenRow ? " hidden='1'" : ""));
            for (String cell : lines[row - 1].split("\\|", -1)) {
                String text = cell.strip().replace("&", "&amp;");
                rows.append(text.isEmpty() ? "<c/>" : "<c t='inlineStr'><is><t>" + text + "</t></is></c>");
            }
            rows.append("</row>");
        }
        parts.put(
                "xl/worksheets/sheet%d.xml".formatted(count),
                "<worksheet xmlns='%s'>%s<sheetData>%s</sheetData>%s</worksheet>"
                        .formatted(MAIN, hiddenColumns, rows, merged));
        sheets.append("<sheet name='%s' sheetId='%d' state='%s' r:id='rId%d'/>".formatted(name, count, state, count));
        related.append("<Relationship Id='rId%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
                .formatted(count, OFFICE, count));
        hiddenColumns = "";
        merged = "";
        hiddenRow = 0;
        return this;
    }

    private Path write(Path folder) throws IOException {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='%s'><Relationship Id='rId1' Type='%s/officeDocument' Target='xl/workbook.xml'/>"
                                .formatted(RELATIONSHIPS, OFFICE)
                        + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>".formatted(MAIN, OFFICE, sheets));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='%s'>%s</Relationships>".formatted(RELATIONSHIPS, related));
        Path file = folder.resolve("clumsy.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Reads it under the built-in catalogue. */
    Read read(Path folder, String fileName) throws IOException {
        return read(folder, Catalogues.read(CatalogueFiles.builtIn()), fileName);
    }

    /** Reads it as a file of that name, where the first half of 2023 is asked for. */
    Read read(Path folder, Catalogue catalogue, String fileName) throws IOException {
        Period period = Period.parse("2023-H1").orElseThrow();
        Round round = Round.of(catalogue, catalogue.standardFor(period.kind()).orElseThrow(), period);
        ReadingFindings judge = new ReadingFindings(catalogue, round);
        ReadItem.@Nullable Opened opened = null;
        List<TypedRow> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        WorkbookReading.Source source = new WorkbookReading.Source(1, write(folder), fileName);
        try (WorkbookReading reading = new WorkbookReadings(catalogue, ReadLimits.DEFAULT, round).open(source)) {
            for (ReadItem item = reading.next(); item != null; item = reading.next()) {
                ReadingFindings.Judged judged = judge.judge(item);
                findings.addAll(judged.findings());
                rows.addAll(judged.rows());
                opened = item instanceof ReadItem.Opened head ? head : opened;
            }
        }
        if (opened == null) {
            throw new AssertionError("refused: " + findings);
        }
        return new Read(opened, rows, findings);
    }
}
