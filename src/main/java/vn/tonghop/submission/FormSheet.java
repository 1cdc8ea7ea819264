package vn.tonghop.submission;

import java.util.List;
import java.util.Map;
import vn.tonghop.catalogue.Form;
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
}
