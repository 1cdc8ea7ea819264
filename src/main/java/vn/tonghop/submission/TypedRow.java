package vn.tonghop.submission;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.catalogue.Form;

/**
 * A data row with values of the types of its form.
 *
 * @param sheet from 0, in the workbook's order
 * @param row from 1
 * @param identity what makes it the same thing as another row; absent when the form has no identity or too little of it
 *     is filled
 * @param values by column of the form's table: String, LocalDate, Long or BigDecimal; a column without value is left out
 */
public record TypedRow(
        long submission, Form form, int sheet, int row, Optional<String> identity, Map<String, Object> values) {}
