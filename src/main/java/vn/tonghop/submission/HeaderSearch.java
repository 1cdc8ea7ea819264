package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.text.Discriminators;
import vn.tonghop.text.HeaderText;
import vn.tonghop.text.Similarity;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.MergedRegion;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;

/**
 * Finds the header of a form: the block of one to three rows, under any number of title rows, that names most of its
 * fields. A header is a field's only when it equals its label or an alias after folding; what is merely near is offered
 * as a suggestion and never used.
 */
final class HeaderSearch {

    /** How far down a header may stand. */
    static final int TOP_ROWS = 40;

    private static final int MOST_HEADER_ROWS = 3;
    /** Characters of the longest header with what stands above it; longer text is a remark. */
    private static final int LONGEST_PATH = 300;
    /** Part of the required fields that makes a sheet of any name the form's. */
    private static final double ENOUGH = 0.6;
    /** Similarity of a suggestion, and its lead over the second best. */
    private static final double NEAR = 0.9;

    private static final double LEAD = 0.1;
    /** Heads of the column of running numbers, which is no field. */
    private static final Set<String> RUNNING_NUMBER = Set.of(key("STT"), key("TT"), key("Số TT"), key("Số thứ tự"));

    private final Form form;
    private final Map<String, String> fieldByHeader = new HashMap<>();
    /** Characters of the longest header with room for footnote marks. */
    private final int longest;

    HeaderSearch(Form form) {
        this.form = form;
        for (Field field : form.fields().values()) {
            fieldByHeader.put(key(field.label()), field.key());
            field.aliases().forEach(alias -> fieldByHeader.put(key(alias), field.key()));
        }
        longest = 20
                + form.fields().values().stream()
                        .flatMap(field -> Stream.concat(Stream.of(field.label()), field.aliases().stream()))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /**
     * The best header among the first rows of a sheet; empty when none names two fields. Of equally good ones the smallest
     * block wins: title rows above it are no part of it.
     */
    Optional<FormSheet> find(SheetInfo sheet, List<Row> top, List<MergedRegion> merges) {
        Map<CellAddress, Integer> lastColumns = new HashMap<>();
        merges.forEach(
                region -> lastColumns.putIfAbsent(region.first(), region.last().column()));
        Candidate best = new Candidate(0, Map.of(), Map.of());
        for (int rows = 1;
                rows <= MOST_HEADER_ROWS
                        && best.columns().size() < form.fields().size();
                rows++) {
            for (int first = 0; first + rows <= top.size(); first++) {
                Candidate candidate = read(top.subList(first, first + rows), lastColumns);
                if (candidate.columns().size() > best.columns().size()) {
                    best = candidate;
                }
            }
        }
        boolean names = best.columns().size() >= Math.min(2, form.fields().size());
        return names ? Optional.of(place(sheet, best)) : Optional.empty();
    }

    /** A block of rows read as a header: column by field, and text by column for what belongs to no field. */
    private record Candidate(int lastRow, Map<String, Integer> columns, Map<Integer, String> unknown) {}

    /** Whether a header names so many of the required fields that its sheet is the form's, whatever its name. */
    boolean isEnough(FormSheet found) {
        List<String> required = form.fields().values().stream()
                .filter(Field::required)
                .map(Field::key)
                .toList();
        long present = required.stream().filter(found.columns()::containsKey).count();
        return required.isEmpty()
                ? found.columns().size() * 2 >= form.fields().size()
                : present >= ENOUGH * required.size();
    }

    private Candidate read(List<Row> block, Map<CellAddress, Integer> lastColumns) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Integer, String> unknown = new TreeMap<>();
        paths(block, lastColumns).forEach((column, path) -> {
            String field = field(String.join(" ", path));
            if (field == null && path.size() > 1) {
                field = field(path.get(path.size() - 1));
            }
            if (field != null && !columns.containsKey(field)) {
                columns.put(field, column);
            } else {
                unknown.put(column, String.join(" ", path));
            }
        });
        return new Candidate(block.get(block.size() - 1).number(), columns, unknown);
    }

    private @Nullable String field(String header) {
        return header.length() > LONGEST_PATH ? null : fieldByHeader.get(key(header));
    }

    private FormSheet place(SheetInfo sheet, Candidate header) {
        List<FormSheet.UnknownHeader> strangers = new ArrayList<>();
        header.unknown().forEach((column, text) -> {
            if (!isRunningNumber(text)) {
                String a1 = new CellAddress(header.lastRow(), column).a1();
                strangers.add(new FormSheet.UnknownHeader(a1, text, suggestion(text, header.columns())));
            }
        });
        return new FormSheet(form, sheet, header.lastRow(), header.columns(), strangers);
    }

    /** The texts above each column, top-down, merged cells counted for all their columns. */
    private static Map<Integer, List<String>> paths(List<Row> block, Map<CellAddress, Integer> lastColumns) {
        Map<Integer, List<String>> paths = new TreeMap<>();
        for (Row row : block) {
            Map<Integer, String> texts = new TreeMap<>();
            for (Cell cell : row.cells()) {
                if (cell.value() instanceof CellValue.Text text && !text.text().isBlank()) {
                    int first = cell.address().column();
                    for (int column = first; column <= lastColumns.getOrDefault(cell.address(), first); column++) {
                        texts.put(column, text.text());
                    }
                }
            }
            texts.forEach((column, text) -> {
                List<String> path = paths.computeIfAbsent(column, none -> new ArrayList<>());
                if (path.isEmpty() || !path.get(path.size() - 1).equals(text)) {
                    path.add(text);
                }
            });
        }
        return paths;
    }

    private String suggestion(String text, Map<String, Integer> taken) {
        String best = "";
        double bestRatio = 0;
        double secondRatio = 0;
        if (text.length() > LONGEST_PATH) {
            return best;
        }
        for (Field field : form.fields().values()) {
            if (taken.containsKey(field.key()) || !Discriminators.agree(text, field.label())) {
                continue;
            }
            double ratio = Similarity.ratio(key(text), key(field.label()));
            if (ratio > bestRatio) {
                secondRatio = bestRatio;
                bestRatio = ratio;
                best = field.label();
            } else if (ratio > secondRatio) {
                secondRatio = ratio;
            }
        }
        return bestRatio >= NEAR && bestRatio - secondRatio >= LEAD ? best : "";
    }

    /** Whether a row below the header repeats it (a page break pasted along). */
    boolean isRepeatedHeader(FormSheet found, Row row) {
        int named = 0;
        int others = 0;
        for (Map.Entry<String, Integer> column : found.columns().entrySet()) {
            boolean header = row.value(column.getValue()) instanceof CellValue.Text text
                    && text.text().length() <= longest
                    && column.getKey().equals(fieldByHeader.get(key(text.text())));
            named += header ? 1 : 0;
            others += header ? 0 : 1;
            // nearly every row is data: its first cells tell
            if (others > 2 && others > named) {
                return false;
            }
        }
        return named >= 2 && named >= others;
    }

    static boolean isRunningNumber(String header) {
        return RUNNING_NUMBER.contains(key(header));
    }

    private static String key(String text) {
        return TextKey.FOLDED.of(HeaderText.of(text));
    }
}
