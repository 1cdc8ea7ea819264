package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Row ids in the making, in whatever order they come. */
final class CollectedRowIds {

    private static final int DECIMAL = 10;

    private final Map<RowIds.Sheet, RowRuns> sheets = new TreeMap<>();

    /** Before the rows, as it is written: most ids that follow one another are of one sheet. */
    private String prefix = "";

    private RowRuns current = new RowRuns();

    /**
     * Adds what a text names.
     *
     * @throws IllegalArgumentException when it names something else than rows
     */
    void add(String text) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            at = addRows(text, rowsOf(text, at, end), end);
        }
    }

    void add(RowIds ids) {
        for (RowIds.Sheet sheet : ids.sheets()) {
            RowRuns runs = runs(sheet);
            ids.runs(sheet).forEach(run -> runs.add(run.first(), run.last()));
        }
    }

    RowIds build() {
        List<RowIds.Sheet> filled = new ArrayList<>(sheets.size());
        List<int[]> runs = new ArrayList<>(sheets.size());
        sheets.forEach((sheet, rows) -> {
            filled.add(sheet);
            runs.add(rows.toArray());
        });
        return new RowIds(filled, runs);
    }

    CollectedRowIds copy() {
        CollectedRowIds copy = new CollectedRowIds();
        sheets.forEach((sheet, rows) -> copy.sheets.put(sheet, rows.copy()));
        return copy;
    }

    private RowRuns runs(RowIds.Sheet sheet) {
        return sheets.computeIfAbsent(sheet, key -> new RowRuns());
    }

    /** Turns to the sheet named at a place of a text; tells where its rows begin. */
    private int rowsOf(String text, int at, int end) {
        if (!prefix.isEmpty() && text.startsWith(prefix, at) && at + prefix.length() < end) {
            return at + prefix.length();
        }
        int afterKey = text.indexOf(':', at);
        int afterSheet = afterKey < 0 ? -1 : text.indexOf(':', afterKey + 1);
        if (afterKey <= at || afterSheet < 0 || afterSheet >= end) {
            throw noRows(text);
        }
        current = runs(new RowIds.Sheet(text.substring(at, afterKey), number(text, afterKey + 1, afterSheet)));
        prefix = text.substring(at, afterSheet + 1);
        return afterSheet + 1;
    }

    private int addRows(String text, int from, int end) {
        int at = from;
        while (at <= end) {
            int stop = find(',', text, at, end);
            int dash = find('-', text, at, stop);
            int first = number(text, at, dash);
            int last = dash == stop ? first : number(text, dash + 1, stop);
            if (first < 1 || last < first) {
                throw noRows(text);
            }
            current.add(first, last);
            at = stop + 1;
        }
        return end;
    }

    /** Looks no further than the end: a text of many ids would be searched whole for each of them. */
    private static int find(char sign, String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != sign) {
            at++;
        }
        return at;
    }

    private static int number(String text, int from, int to) {
        if (from >= to || !Character.isDigit(text.charAt(from))) {
            throw noRows(text);
        }
        try {
            return Integer.parseInt(text, from, to, DECIMAL);
        } catch (NumberFormatException noNumber) {
            throw noRows(text);
        }
    }

    private static IllegalArgumentException noRows(String text) {
        return new IllegalArgumentException("no row ids: " + text);
    }
}
