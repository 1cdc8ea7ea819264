package vn.tonghop.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.text.TextKey;

/** Reads abbreviations.csv: {@code short,full}. A catalogue may do without it. */
final class AbbreviationsReader {

    private static final String FILE = "abbreviations.csv";
    private static final List<String> COLUMNS = List.of("short", "full");

    private AbbreviationsReader() {}

    static Abbreviations read(OpenedFiles files, Faults faults) {
        if (!files.has(FILE)) {
            return Abbreviations.NONE;
        }
        List<CsvTable.Row> rows =
                CsvTable.read(files, FILE, COLUMNS, COLUMNS.size(), faults).orElse(List.of());
        Map<String, String> fullByShort = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            String abbreviation = TextKey.FOLDED.of(row.text("short"));
            String full = TextKey.FOLDED.of(row.text("full"));
            if (abbreviation.isEmpty() || full.isEmpty()) {
                continue; // a blank cell is a fault already
            }
            if (abbreviation.equals(full)) {
                row.fault("“" + row.text("short") + "” và từ đầy đủ là một.");
            } else if (fullByShort.putIfAbsent(abbreviation, full) != null) {
                row.fault("Chữ viết tắt “" + row.text("short") + "” ghi hai lần.");
            }
        }
        Abbreviations all = new Abbreviations(fullByShort);
        for (CsvTable.Row row : rows) {
            if (!all.spelledOut(row.text("full")).equals(TextKey.FOLDED.of(row.text("full")))) {
                row.fault("Từ đầy đủ “" + row.text("full") + "” còn có chữ viết tắt: hãy ghi đủ chữ.");
            }
        }
        return all;
    }
}
