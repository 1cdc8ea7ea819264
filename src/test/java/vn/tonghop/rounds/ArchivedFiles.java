package vn.tonghop.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.tonghop.submission.MetaSheet;
import vn.tonghop.submission.RowId;

/** Looks up in the kept bytes what stands in a submitted row, by another reader than the program's. */
final class ArchivedFiles {

    private final Path archive;
    private final Map<String, List<List<Row>>> read = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    ArchivedFiles(Path home) {
        this.archive = home.resolve("archive");
    }

    /** Whether a row was sent in an issued template, whose hidden sheet tells which column holds which field. */
    boolean isInTemplate(String rowId) throws IOException {
        String key = RowId.parse(rowId).key();
        if (!read.containsKey(key)) {
            read(key);
        }
        return columns.containsKey(key);
    }

    /** What a row holds in a field's column. */
    String value(String rowId, String form, String field) throws IOException {
        RowId id = RowId.parse(rowId);
        if (!read.containsKey(id.key())) {
            read(id.key());
        }
        String letters = columns.getOrDefault(id.key(), Map.of()).get(MetaSheet.columnKey(form, field));
        if (letters == null) {
            throw new IllegalStateException("no column for " + field + " in " + id.key());
        }
        return read.getOrDefault(id.key(), List.of()).get(id.sheet()).stream()
                .filter(row -> row.getRowNum() == id.row())
                .map(row -> row.getCellText(letters.charAt(0) - 'A'))
                .findFirst()
                .orElseThrow();
    }

    private void read(String key) throws IOException {
        try (var files = Files.list(archive.resolve(key.substring(0, 2)))) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(key))
                    .findFirst()
                    .orElseThrow();
            read.put(key, List.of());
            if (Files.readAllBytes(file)[0] != 'P') {
                return;
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
                var meta = workbook.findSheet(MetaSheet.NAME);
                if (meta.isEmpty()) {
                    return;
                }
                Map<String, String> letters = new HashMap<>();
                for (Row row : meta.get().read()) {
                    letters.put(row.getCellText(0), row.getCellText(1));
                }
                columns.put(key, letters);
                List<List<Row>> sheets = new java.util.ArrayList<>();
                for (var sheet : workbook.getSheets().toList()) {
                    sheets.add(sheet.read());
                }
                read.put(key, sheets);
            }
        }
    }
}
