package vn.tonghop.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well a character separates the cells of a text: it does where records have one and the same number of cells.
 *
 * @param cells the number that most records have, of those with two and more; 0 when none has
 * @param records that have this number
 */
record TextSeparator(char character, int cells, int records) {

    private static final char[] CANDIDATES = {',', ';', '\t'};

    /** Enough to tell by; a table does not change its separator further down. */
    private static final int MOST_RECORDS = 1_000;

    /**
     * The separator that makes more records alike than any other, or as many with more cells: {@code 1,5} in a column of
     * numbers makes no table beside semicolons.
     *
     * @throws RefusedWorkbook when none does, or two do equally well
     */
    static TextSeparator of(Path file, TextEncoding encoding, ReadBudget budget) throws RefusedWorkbook, IOException {
        List<TextSeparator> found = new ArrayList<>();
        RefusedWorkbook refused = new RefusedWorkbook(Refusal.TEXT_WITHOUT_TABLE, "no separator makes a table");
        for (char candidate : CANDIDATES) {
            try (TextRecords records = new TextRecords(file, encoding, candidate, budget)) {
                TextSeparator separator = of(records, candidate);
                if (separator != null) {
                    found.add(separator);
                }
            } catch (RefusedWorkbook e) {
                // a quote in the wrong place under one separator may be in the right one under another
                refused = e;
            }
        }
        if (found.isEmpty()) {
            throw refused;
        }
        found.sort((a, b) -> b.compare(a));
        if (found.size() > 1 && found.get(0).compare(found.get(1)) == 0) {
            throw new RefusedWorkbook(
                    Refusal.TEXT_WITHOUT_TABLE,
                    "two separators make a table of " + found.get(0).cells() + " columns");
        }
        return found.get(0);
    }

    private int compare(TextSeparator other) {
        return records != other.records ? Integer.compare(records, other.records) : Integer.compare(cells, other.cells);
    }

    /** Null when no more than half of the records that it separates, and of those between them, are alike. */
    private static @Nullable TextSeparator of(TextRecords text, char character) throws RefusedWorkbook {
        Map<Integer, Integer> byCells = new TreeMap<>();
        int between = 0;
        int trailing = 0;
        for (String record = text.next(); record != null && text.number() <= MOST_RECORDS; record = text.next()) {
            if (record.isBlank()) {
                continue;
            }
            if (text.fields() > 1) {
                byCells.merge(text.fields(), 1, Integer::sum);
                between += trailing;
                trailing = 0;
            } else if (!byCells.isEmpty()) {
                // titles stand above a table and signatures below it
                trailing++;
            }
        }
        int cells = 0;
        int most = 0;
        int all = between;
        for (Map.Entry<Integer, Integer> entry : byCells.entrySet()) {
            all += entry.getValue();
            if (entry.getValue() >= most) {
                cells = entry.getKey();
                most = entry.getValue();
            }
        }
        return 2 * most > all ? new TextSeparator(character, cells, most) : null;
    }
}
