package vn.tonghop.submission;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ids of submitted rows, each once, in order of file, sheet and row. Consecutive rows are kept and written as one run:
 * {@code 3f1c09aa52e07b41:2:9-208,211 4a…:0:7} names 202 rows. A single {@link RowId} is the shortest such text.
 */
public final class RowIds {

    public static final RowIds NONE = new RowIds(List.of(), List.of());

    private final List<Sheet> sheets;

    /** First and last row of each run, in turns, for each sheet. */
    private final List<int[]> runs;

    /** @param runs in order, with a gap between any two */
    RowIds(List<Sheet> sheets, List<int[]> runs) {
        this.sheets = List.copyOf(sheets);
        this.runs = List.copyOf(runs);
    }

    /**
     * A submitted sheet, as row ids name it.
     *
     * @param key the first 16 hexadecimal digits of the file's SHA-256
     * @param number from 0, in the workbook's order
     */
    public record Sheet(String key, int number) implements Comparable<Sheet> {
        @Override
        public int compareTo(Sheet other) {
            int files = key.compareTo(other.key);
            return files != 0 ? files : Integer.compare(number, other.number);
        }
    }

    /**
     * Rows that follow one another.
     *
     * @param first from 1
     * @param last included
     */
    public record Run(int first, int last) {}

    /**
     * Reads the text form; ids may stand in it singly, repeatedly and in any order.
     *
     * @throws IllegalArgumentException when it names something else than rows
     */
    public static RowIds parse(String text) {
        CollectedRowIds collected = new CollectedRowIds();
        collected.add(text);
        return collected.build();
    }

    /** The text form, one text a sheet. Texts of single ids, as they were kept before there were runs, are read as well. */
    public static RowIds parse(List<String> texts) {
        CollectedRowIds collected = new CollectedRowIds();
        texts.forEach(collected::add);
        return collected.build();
    }

    /** All rows that stand in any of them. */
    public static RowIds union(List<RowIds> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        CollectedRowIds collected = new CollectedRowIds();
        all.forEach(collected::add);
        return collected.build();
    }

    /** How many rows. */
    public int size() {
        long rows = 0;
        for (int[] of : runs) {
            for (int i = 0; i < of.length; i += 2) {
                rows += of[i + 1] - of[i] + 1L;
            }
        }
        return Math.toIntExact(rows);
    }

    public boolean isEmpty() {
        return sheets.isEmpty();
    }

    /** In order, each once. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The rows of a sheet, in order; none when it has none here. */
    public List<Run> runs(Sheet sheet) {
        int at = Collections.binarySearch(sheets, sheet);
        return at < 0 ? List.of() : new Runs(runs.get(at));
    }

    /** Runs made while they are asked for: every second row of a long sheet is many. */
    private static final class Runs extends AbstractList<Run> implements RandomAccess {
        private final int[] of;

        Runs(int[] of) {
            this.of = of;
        }

        @Override
        public Run get(int index) {
            return new Run(of[2 * index], of[2 * index + 1]);
        }

        @Override
        public int size() {
            return of.length / 2;
        }
    }

    /** Each id, made while it is asked for. */
    public Stream<RowId> stream() {
        return IntStream.range(0, sheets.size()).boxed().flatMap(this::ids);
    }

    private Stream<RowId> ids(int at) {
        Sheet sheet = sheets.get(at);
        return new Runs(runs.get(at))
                .stream()
                        .flatMap(run -> IntStream.rangeClosed(run.first(), run.last())
                                .mapToObj(row -> new RowId(sheet.key(), sheet.number(), row)));
    }

    /** The text form, one text a sheet. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(sheets.size());
        for (int i = 0; i < sheets.size(); i++) {
            StringBuilder text = new StringBuilder(sheets.get(i).key())
                    .append(':')
                    .append(sheets.get(i).number());
            char before = ':';
            int[] of = runs.get(i);
            for (int j = 0; j < of.length; j += 2) {
                text.append(before).append(of[j]);
                if (of[j + 1] > of[j]) {
                    text.append('-').append(of[j + 1]);
                }
                before = ',';
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowIds ids
                && sheets.equals(ids.sheets)
                && Arrays.deepEquals(runs.toArray(), ids.runs.toArray());
    }

    @Override
    public int hashCode() {
        return 31 * sheets.hashCode() + Arrays.deepHashCode(runs.toArray());
    }

    @Override
    public String toString() {
        return String.join(" ", texts());
    }
}
