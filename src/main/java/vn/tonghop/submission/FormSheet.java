package vn.tonghop.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.SheetInfo;

/**
 * Where a form stands in a submitted workbook.
 *
 * @param lastHeaderRow the rows below it are the form's
 * @param columns column (from 1) by field key
 * @param unknown headers that belong to no field
 */
public record FormSheet(
        Form form, SheetInfo sheet, int lastHeaderRow, Map<String, Integer> columns, List<UnknownHeader> unknown) {

    /**
     * A header that was not recognised.
     *
     * @param cell A1 address
     * @param suggestion label of the field that may be meant; empty when none is near enough
     */
    public record UnknownHeader(String cell, String text, String suggestion) {}

    /** The cell in which the form's first row begins. */
    public CellAddress firstCell() {
        String first = form.fields().keySet().iterator().next();
        return new CellAddress(Math.min(CellAddress.MAX_ROW, lastHeaderRow + 1), columns.getOrDefault(first, 1));
    }

    /** The header that may be meant for a field that has none. */
    public Optional<UnknownHeader> headerLike(Field field) {
        return unknown.stream()
                .filter(header -> header.suggestion().equals(field.label()))
                .findFirst();
    }

    /** The column (from 1) right of all headers. */
    public int firstFreeColumn() {
        IntStream strangers = unknown.stream()
                .mapToInt(header -> CellAddress.parse(header.cell()).column());
        IntStream known = columns.values().stream().mapToInt(Integer::intValue);
        return Math.min(
                CellAddress.MAX_COLUMN,
                1 + IntStream.concat(known, strangers).max().orElse(0));
    }
}
