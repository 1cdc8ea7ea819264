package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    /** Part of the required fields that makes a sheet of any name the form's. */
    private static final double ENOUGH = 0.6;
    /** Similarity of a suggestion, and its lead over the second best. */
    private static final double NEAR = 0.9;

    private static final double LEAD = 0.1;
    /** Heads of the column of running numbers, which is no field. */
    private static final List<String> RUNNING_NUMBER = List.of("STT", "TT", "Số TT", "Số thứ tự");

    private final Form form;
    private final Map<String, String> fieldByHeader = new HashMap<>();

    HeaderSearch(Form form) {
        this.form = form;
        for (Field field : form.fields().values()) {
            fieldByHeader.put(key(field.label()), field.key());
            field.aliases().forEach(alias -> fieldByHeader.put(key(alias), field.key()));
        }
    }

    /**
     * The best header among the first rows of a sheet; empty when none names two fields. Of equally good ones the smallest
     * block wins: title rows above it are no part of it.
     */
    Optional<FormSheet> find(SheetInfo sheet, List<Row> top, List<MergedRegion> merges) {
        Optional<FormSheet> best = Optional.empty();
        for (int rows = 1; rows <= MOST_HEADER_ROWS; rows++) {
            for (int first = 0; first + rows <= top.size(); first++) {
                FormSheet candidate = read(sheet, top.subList(first, first + rows), merges);
                if (candidate.columns().size()
                        > best.map(found -> found.columns().size()).orElse(0)) {
                    best = Optional.of(candidate);
                }
            }
        }
        int fewest = Math.min(2, form.fields().size());
        return best.filter(found -> found.columns().size() >= fewest);
    }

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

    private FormSheet read(SheetInfo sheet, List<Row> block, List<MergedRegion> merges) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Integer, String> unknown = new TreeMap<>();
        paths(block, merges).forEach((column, path) -> {
            String field = fieldByHeader.get(key(String.join(" ", path)));
            if (field == null) {
                field = fieldByHeader.get(key(path.get(path.size() - 1)));
            }
            if (field != null && !columns.containsKey(field)) {
                columns.put(field, column);
            } else {
                unknown.put(column, String.join(" ", path));
            }
        });
        int lastRow = block.get(block.size() - 1).number();
        List<FormSheet.UnknownHeader> strangers = new ArrayList<>();
        unknown.forEach((column, text) -> {
            if (!isRunningNumber(text)) {
                String a1 = new CellAddress(lastRow, column).a1();
                strangers.add(new FormSheet.UnknownHeader(a1, text, suggestion(text, columns)));
            }
        });
        return new FormSheet(form, sheet, lastRow, columns, strangers);
    }

    /** The texts above each column, top-down, merged cells counted for all their columns. */
    private static Map<Integer, List<String>> paths(List<Row> block, List<MergedRegion> merges) {
        Map<Integer, List<String>> paths = new TreeMap<>();
        for (Row row : block) {
            Map<Integer, String> texts = new TreeMap<>();
            for (Cell cell : row.cells()) {
                if (cell.value() instanceof CellValue.Text text && !text.text().isBlank()) {
                    int first = cell.address().column();
                    for (int column = first; column <= lastColumn(cell.address(), merges); column++) {
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

    private static int lastColumn(CellAddress cell, List<MergedRegion> merges) {
        return merges.stream()
                .filter(region -> region.first().equals(cell))
                .mapToInt(region -> region.last().column())
                .findFirst()
                .orElse(cell.column());
    }

    private String suggestion(String text, Map<String, Integer> taken) {
        String best = "";
        double bestRatio = 0;
        double secondRatio = 0;
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
        long named = found.columns().entrySet().stream()
                .filter(entry -> row.value(entry.getValue()) instanceof CellValue.Text text
                        && entry.getKey().equals(fieldByHeader.get(key(text.text()))))
                .count();
        return named >= 2 && named * 2 >= found.columns().size();
    }

    static boolean isRunningNumber(String header) {
        return RUNNING_NUMBER.stream().anyMatch(word -> key(word).equals(key(header)));
    }

    private static String key(String text) {
        return TextKey.FOLDED.of(HeaderText.of(text));
    }
}
