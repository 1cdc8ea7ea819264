package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.text.DocumentReference;
import vn.tonghop.text.Measure;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.DateSystem;

/** What one cell came to: a value, or null, and the findings, which are shown as {@code severity code}. */
record TypedCell(@Nullable Object value, List<Finding> findings) {

    private static final Place PLACE = new Place("f", "S", "B5", 5, "k");

    List<String> codes() {
        return findings.stream()
                .map(found -> found.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + found.code())
                .toList();
    }

    String shown() {
        Object known = value;
        String number = known instanceof BigDecimal decimal
                ? decimal.stripTrailingZeros().toPlainString()
                : String.valueOf(known == null ? "nothing" : known);
        return (number + " " + String.join(" ", codes())).strip();
    }

    static TypedCell type(Field field, CellValue cell, DateSystem dates) {
        CellTyping typing = new CellTyping(field, dates, DocumentReference::id, () -> PLACE);
        Map<String, Object> values = new LinkedHashMap<>();
        typing.type(cell, values);
        return new TypedCell(values.get("k"), typing.findings());
    }

    static TypedCell type(Field field, CellValue cell) {
        return type(field, cell, DateSystem.SINCE_1900);
    }

    static Field field(FieldType type, boolean required, @Nullable Measure unit, @Nullable String otherwise) {
        return new Field(
                "k",
                "Cột k",
                List.of(),
                type,
                required,
                Map.of(),
                Optional.ofNullable(unit),
                Optional.ofNullable(otherwise));
    }

    static Field optional(FieldType type) {
        return field(type, false, null, null);
    }

    static Field required(FieldType type) {
        return field(type, true, null, null);
    }

    static CellValue text(@Nullable String text) {
        return text == null ? CellValue.EMPTY : new CellValue.Text(text);
    }

    static CellValue number(String digits) {
        return new CellValue.Numeric(new BigDecimal(digits));
    }
}
