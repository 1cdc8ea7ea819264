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
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Headers;
import vn.tonghop.text.Discriminators;
import vn.tonghop.text.HeaderText;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.MergedRegion;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;

/**
 * Finds the header of a form: the block of one to three rows, under up to forty title rows, that names most of its fields.
 * A header is a field's only when it equals its label or an alias after folding and spelling out; what is merely near is
 * offered as a suggestion and never used.
 */
final class HeaderSearch {

    private static final int MOST_HEADER_ROWS = 3;
    /** How many rows tell where the header stands: forty of titles, and its own. */
    static final int TOP_ROWS = 40 + MOST_HEADER_ROWS;

    /** Characters of the longest header with what stands above it; longer text is a remark. */
    static final int LONGEST_PATH = 300;
    /** Part of the required fields that makes a sheet of any name the form's. */
    private static final double ENOUGH = 0.6;
    /** Heads of the column of running numbers, which is no field. */
    private static final Set<String> RUNNING_NUMBER =
            Set.of(folded("STT"), folded("TT"), folded("Số TT"), folded("Số thứ tự"));

    private final Form form;
    private final String version;
    private final Headers headers;
    /** Many blocks have the same paths. */
    private final Map<String, Optional<String>> fieldByText = new HashMap<>();
    /** Characters of the longest header with room for footnote marks. */
    private final int longest;

    /** @param version of the form's workbook; an unknown one is read as the present one, and told */
    HeaderSearch(Form form, String version) {
        this.form = form;
        this.version = version;
        this.headers = form.versions().of(version).orElseGet(form.versions()::ofPresent);
        longest = 20
                + form.fields().values().stream()
                        .flatMap(field -> Stream.concat(Stream.of(field.label()), headers.of(field.key()).stream()))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /**
     * The best header among the first rows of a sheet; empty when none names two fields. Of equally good ones the smallest
     * block wins: title rows above it are no part of it.
     */
    Optional<FormSheet> find(SheetInfo sheet, List<Row> top, List<MergedRegion> merges) {
        Candidate best = Candidate.NONE;
        for (int rows = 1;
                rows <= MOST_HEADER_ROWS
                        && best.columns().size() < form.fields().size();
                rows++) {
            // a header that names every field is not bettered by a later one
            for (int first = 0;
                    first + rows <= top.size()
                            && best.columns().size() < form.fields().size();
                    first++) {
                Candidate candidate = read(new HeaderBlock(top.subList(first, first + rows), merges));
                if (candidate.columns().size() > best.columns().size()) {
                    best = candidate;
                }
            }
        }
        boolean names = best.columns().size() >= Math.min(2, form.fields().size());
        return names ? Optional.of(place(sheet, best)) : Optional.empty();
    }

    /**
     * A block of rows read as a header.
     *
     * @param columns by field
     * @param unknown text by column, of what belongs to no field
     * @param twins by column, the field that another column has already
     */
    private record Candidate(
            int firstRow,
            int lastRow,
            Map<String, Integer> columns,
            Map<Integer, String> unknown,
            Map<Integer, String> twins) {

        static final Candidate NONE = new Candidate(0, 0, Map.of(), Map.of(), Map.of());
    }

    /**
     * Whether a header makes its sheet the form's, whatever its name: a column of running numbers or of what tells rows
     * apart, and so many of the required fields.
     */
    boolean isEnough(FormSheet found) {
        Set<String> columns = found.columns().keySet();
        String first = form.fields().keySet().iterator().next();
        boolean anchor = found.isNumbered()
                || form.identity().stream().anyMatch(fields -> columns.contains(fields.get(0)))
                || (form.identity().isEmpty() && columns.contains(first));
        List<String> required = form.fields().values().stream()
                .filter(Field::required)
                .map(Field::key)
                .toList();
        long present = required.stream().filter(columns::contains).count();
        return anchor
                && (required.isEmpty()
                        ? columns.size() * 2 >= form.fields().size()
                        : present >= ENOUGH * required.size());
    }

    private Candidate read(HeaderBlock block) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Integer, String> unknown = new TreeMap<>();
        Map<Integer, String> twins = new TreeMap<>();
        block.paths().forEach((column, path) -> {
            Optional<String> field = field(path);
            if (field.isEmpty()) {
                unknown.put(column, String.join(" ", path));
            } else if (columns.putIfAbsent(field.get(), column) != null) {
                twins.put(column, field.get());
            }
        });
        return new Candidate(block.firstRow(), block.lastRow(), columns, unknown, twins);
    }

    /**
     * The field of a path as a whole, or of its lower levels alone when those above add no word that makes another column
     * of it: "Kỳ trước › Số hồ sơ" is not "Số hồ sơ".
     */
    private Optional<String> field(List<String> path) {
        String whole = String.join(" ", path);
        for (int level = 0; level < path.size(); level++) {
            String text = String.join(" ", path.subList(level, path.size()));
            Optional<String> field = field(text);
            if (field.isPresent()) {
                return level == 0 || Discriminators.agree(headers.key(whole), headers.key(text))
                        ? field
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> field(String header) {
        return header.length() > LONGEST_PATH ? Optional.empty() : fieldByText.computeIfAbsent(header, headers::field);
    }

    private FormSheet place(SheetInfo sheet, Candidate header) {
        List<FormSheet.UnknownHeader> strangers = new ArrayList<>();
        Map<Integer, String> near = new HeaderSuggestions(form.fields(), headers)
                .of(header.unknown(), header.columns().keySet());
        header.unknown().forEach((column, text) -> {
            if (!isRunningNumber(text) && !headers.isDropped(text)) {
                String a1 = new CellAddress(header.lastRow(), column).a1();
                strangers.add(new FormSheet.UnknownHeader(a1, text, near.getOrDefault(column, "")));
            }
        });
        List<FormSheet.TwinHeader> twins = header.twins().entrySet().stream()
                .map(twin -> new FormSheet.TwinHeader(
                        new CellAddress(header.lastRow(), twin.getKey()).a1(), twin.getValue()))
                .toList();
        int numbers = header.unknown().entrySet().stream()
                .filter(unknown -> isRunningNumber(unknown.getValue()))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
        return new FormSheet(
                form,
                sheet,
                new FormSheet.Header(header.firstRow(), header.lastRow(), version, numbers),
                header.columns(),
                strangers,
                twins,
                Set.of());
    }

    /** Whether a row below the header repeats it (a page break pasted along). */
    boolean isRepeatedHeader(FormSheet found, Row row) {
        int texts = 0;
        for (Integer column : found.columns().values()) {
            texts += row.value(column) instanceof CellValue.Text text
                            && text.text().length() <= longest
                    ? 1
                    : 0;
        }
        if (texts < 2 || 2 * texts < found.columns().size()) {
            return false; // whatever they say: folding them would cost more than all the rest of a row
        }
        int named = 0;
        int others = 0;
        for (Map.Entry<String, Integer> column : found.columns().entrySet()) {
            boolean header = row.value(column.getValue()) instanceof CellValue.Text text
                    && text.text().length() <= longest
                    && headers.field(text.text()).equals(Optional.of(column.getKey()));
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
        return RUNNING_NUMBER.contains(folded(header));
    }

    private static String folded(String text) {
        return TextKey.FOLDED.of(HeaderText.of(text));
    }
}
