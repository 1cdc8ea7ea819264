package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.text.Measure;

/**
 * One column of a form.
 *
 * @param key name in SQL: lower-case letters, digits and underscores
 * @param label header in the workbook that units fill in
 * @param aliases other headers under which the column is known, the official ones among them
 * @param choices key to label, in order; empty unless the type is {@link FieldType#CHOICE}
 * @param unit of measure of a {@link FieldType#COUNT} or {@link FieldType#NUMBER}; absent where a unit in the cell is not
 *     checked
 * @param defaultValue what a blank cell stands for, written as it would be typed in the cell
 */
public record Field(
        String key,
        String label,
        List<String> aliases,
        FieldType type,
        boolean required,
        Map<String, String> choices,
        Optional<Measure> unit,
        Optional<String> defaultValue) {}
