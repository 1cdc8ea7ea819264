package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tonghop.catalogue.Field;
import vn.tonghop.submission.CellText;
import vn.tonghop.text.Absence;
import vn.tonghop.text.Doubt;
import vn.tonghop.text.Flaw;
import vn.tonghop.text.Reading;
import vn.tonghop.workbook.CellValue;

/** What is found in one cell while it is turned into the value of its field. */
final class CellFindings {

    private final Field field;
    private final Supplier<Place> place;
    private final List<Finding> all = new ArrayList<>();

    CellFindings(Field field, Supplier<Place> place) {
        this.field = field;
        this.place = place;
    }

    List<Finding> all() {
        return all;
    }

    void add(FindingCode code, String value, Map<String, String> more) {
        add(code, code.code(), value, more);
    }

    /** @param text key of another wording than that of the code alone */
    void add(FindingCode code, String text, String value, Map<String, String> more) {
        Map<String, String> facts = new LinkedHashMap<>(more);
        facts.put("field", field.label());
        field.unit().ifPresent(unit -> facts.put("unit", unit.name()));
        if (!value.isEmpty()) {
            facts.put("value", value);
        }
        all.add(place.get().finding(code.severity(), code.code(), FindingTexts.of(text, facts), facts));
    }

    /** @param why what the cell's own text says, when it was read as text */
    <T> Optional<T> refuse(FindingCode code, Flaw why, CellValue cell) {
        String text = why == Flaw.UNKNOWN_FORM ? code.code() : "flaw." + written(why);
        add(code, text, CellText.of(cell), Map.of());
        return Optional.empty();
    }

    <T> Optional<T> refuse(FindingCode code, Reading<?> reading, CellValue cell) {
        Flaw flaw = reading instanceof Reading.Unreadable<?> unreadable ? unreadable.flaw() : Flaw.UNKNOWN_FORM;
        return refuse(code, flaw, cell);
    }

    /** Two readings: neither is taken, and both are shown. */
    <T> Optional<T> refuseTwo(FindingCode code, List<String> readings, CellValue cell) {
        add(
                code,
                CellText.of(cell),
                Map.of(
                        "expected", String.join(" / ", readings),
                        "one", readings.get(0),
                        "other", readings.get(readings.size() - 1)));
        return Optional.empty();
    }

    /** @param shown the value as it was read, written as it should have been */
    void doubt(List<Doubt> doubts, String shown, CellValue cell) {
        for (Doubt doubt : doubts) {
            String why = FindingTexts.of("doubt." + written(doubt), Map.of());
            add(FindingCode.UNUSUAL_FORM, CellText.of(cell), Map.of("why", why, "expected", shown));
        }
    }

    /** A word or dash in the place of a value, where none is known. */
    <T> Optional<T> missing(Absence absence, CellValue cell) {
        String value = CellText.of(cell);
        if (field.required()) {
            add(FindingCode.REQUIRED, "required.absent", value, Map.of());
        } else if (absence == Absence.NO_FIGURE) {
            add(FindingCode.STATED_MISSING, value, Map.of());
        } else {
            add(FindingCode.PLACEHOLDER, "placeholder.blank", value, Map.of());
        }
        return Optional.empty();
    }

    private static String written(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
