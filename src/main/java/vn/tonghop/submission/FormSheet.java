package vn.tonghop.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.SheetInfo;

/**
 * Where a form stands in a submitted workbook.
 *
 * @param columns column (from 1) by field key
 * @param unknown headers that belong to no field
 * @param twins headers of fields that another column has already
 * @param hidden keys of the fields whose columns Excel does not show
 */
public record FormSheet(
        Form form,
        SheetInfo sheet,
        Header header,
        Map<String, Integer> columns,
        List<UnknownHeader> unknown,
        List<TwinHeader> twins,
        Set<String> hidden) {

    /**
     * The rows that name the columns.
     *
     * @param firstRow the rows above it are titles
     * @param lastRow the rows below it are the form's
     * @param version of the form's workbook by which they are read
     * @param numbers column (from 1) of the running numbers; 0 when there is none
     */
    public record Header(int firstRow, int lastRow, String version, int numbers) {}

    /**
     * A second header of one field.
     *
     * @param cell A1 address
     * @param field key
     */
    public record TwinHeader(String cell, String field) {}

    /**
     * A header that was not recognised.
     *
     * @param cell A1 address
     * @param suggestion label of the field that may be meant; empty when none is near enough
     */
    public record UnknownHeader(String cell, String text, String suggestion) {}

    public int lastHeaderRow() {
        return header.lastRow();
    }

    boolean isNumbered() {
        return header.numbers() > 0;
    }

    /** The same, told which of the sheet's columns (from 1) Excel does not show. */
    FormSheet withHidden(Set<Integer> hiddenColumns) {
        Set<String> fields = columns.entrySet().stream()
                .filter(column -> hiddenColumns.contains(column.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new FormSheet(form, sheet, header, columns, unknown, twins, fields);
    }

    /** The cell in which the form's first row begins. */
    public CellAddress firstCell() {
        String first = form.fields().keySet().iterator().next();
        return new CellAddress(Math.min(CellAddress.MAX_ROW, lastHeaderRow() + 1), columns.getOrDefault(first, 1));
    }

    /** The header that may be meant for a field that has none. */
    public Optional<UnknownHeader> headerLike(Field field) {
        return unknown.stream()
                .filter(header -> header.suggestion().equals(field.label()))
                .findFirst();
    }

    /** The column (from 1) right of all headers. */
    public int firstFreeColumn() {
        IntStream strangers = Stream.concat(
                        unknown.stream().map(UnknownHeader::cell),
                        twins.stream().map(TwinHeader::cell))
                .mapToInt(cell -> CellAddress.parse(cell).column());
        IntStream known = columns.values().stream().mapToInt(Integer::intValue);
        return Math.min(
                CellAddress.MAX_COLUMN,
                1 + IntStream.concat(known, strangers).max().orElse(0));
    }
}
