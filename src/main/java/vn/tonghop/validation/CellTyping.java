package vn.tonghop.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.submission.CellText;
import vn.tonghop.text.Dates;
import vn.tonghop.text.DocumentReference;
import vn.tonghop.text.DocumentReferences;
import vn.tonghop.text.Doubt;
import vn.tonghop.text.Numbers;
import vn.tonghop.text.Reading;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.CellValue;

/** Turns one cell into the value of its field. */
final class CellTyping {

    private static final int MOST_DECIMALS = 6;

    private final Field field;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    CellTyping(Field field, Place place) {
        this.field = field;
        this.place = place;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Puts the value, and a document's parts, under the columns of the form's table. */
    void type(CellValue cell, Map<String, Object> values) {
        if (cell instanceof CellValue.ErrorValue error) {
            found(FindingCode.CELL_ERROR, error.code(), Map.of());
        } else if (cell instanceof CellValue.MissingResult) {
            found(FindingCode.FORMULA_WITHOUT_RESULT, "", Map.of());
        } else if (isBlank(cell)) {
            field.defaultValue().ifPresentOrElse(text -> read(new CellValue.Text(text), values), this::blank);
        } else {
            read(cell, values);
        }
    }

    private void blank() {
        if (field.required()) {
            found(FindingCode.REQUIRED, "", Map.of());
        }
    }

    private void read(CellValue cell, Map<String, Object> values) {
        Optional<?> value = switch (field.type()) {
            case TEXT, LONG_TEXT -> Optional.of(CellText.of(cell));
            case DATE -> date(cell);
            case DATE_OR_PERIOD -> dateOrPeriod(cell);
            case DOCUMENT -> document(cell, values);
            case CHOICE -> choice(cell);
            case COUNT, NUMBER -> number(cell);
        };
        value.ifPresent(known -> values.put(field.key(), known));
    }

    private Optional<LocalDate> date(CellValue cell) {
        if (cell instanceof CellValue.Date date) {
            return Optional.of(date.value().toLocalDate());
        }
        // a bare number may be a serial without its format: a number is not read as a day
        return cell instanceof CellValue.Text text
                ? value(Dates.read(text.text()), FindingCode.NOT_A_DATE, cell)
                : refuse(FindingCode.NOT_A_DATE, cell);
    }

    private Optional<String> dateOrPeriod(CellValue cell) {
        if (cell instanceof CellValue.Date date) {
            return Optional.of(Dates.decree(date.value().toLocalDate()));
        }
        return value(Dates.readDateOrPeriod(CellText.of(cell)), FindingCode.NOT_A_PERIOD, cell);
    }

    private Optional<String> document(CellValue cell, Map<String, Object> values) {
        Reading<DocumentReference> reading = DocumentReferences.read(CellText.of(cell));
        if (reading instanceof Reading.Ambiguous<DocumentReference> two) {
            found(
                    FindingCode.AMBIGUOUS_DOCUMENT,
                    CellText.of(cell),
                    Map.of("expected", String.join(" / ", two.readings())));
            return Optional.empty();
        }
        Optional<DocumentReference> known = value(reading, FindingCode.NOT_A_DOCUMENT, cell);
        known.ifPresent(document -> {
            values.put(field.key() + "_type", document.type());
            values.put(field.key() + "_number", Integer.toString(document.number()));
            values.put(field.key() + "_symbol", document.symbol());
            document.date().ifPresent(date -> values.put(field.key() + "_date", date));
            values.put(field.key() + "_issuer", document.issuer());
            values.put(field.key() + "_id", document.id());
        });
        return known.map(DocumentReference::canonical);
    }

    private Optional<String> choice(CellValue cell) {
        String text = CellText.of(cell);
        // as the drop-down writes it; folding costs more than all the rest of a row
        Optional<String> choice = chosen(text::equals).or(() -> {
            String key = TextKey.FOLDED.of(text);
            return chosen(candidate -> TextKey.FOLDED.of(candidate).equals(key));
        });
        if (choice.isEmpty()) {
            found(
                    FindingCode.NOT_A_CHOICE,
                    CellText.of(cell),
                    Map.of("expected", String.join("; ", field.choices().values())));
        }
        return choice;
    }

    private Optional<String> chosen(Predicate<String> matches) {
        return field.choices().entrySet().stream()
                .filter(entry -> matches.test(entry.getValue()) || matches.test(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Object> number(CellValue cell) {
        Optional<BigDecimal> number;
        if (cell instanceof CellValue.Numeric numeric) {
            number = Optional.of(CellText.exact(numeric.value()));
        } else if (cell instanceof CellValue.Text text) {
            Reading<BigDecimal> reading = Numbers.read(text.text());
            if (reading instanceof Reading.Ambiguous<BigDecimal> two) {
                found(
                        FindingCode.AMBIGUOUS_NUMBER,
                        text.text(),
                        Map.of("expected", String.join(" / ", two.readings())));
                return Optional.empty();
            }
            number = value(reading, FindingCode.NOT_A_NUMBER, cell);
        } else {
            number = refuse(FindingCode.NOT_A_NUMBER, cell);
        }
        return number.flatMap(value -> fitting(value, cell));
    }

    private Optional<Object> fitting(BigDecimal value, CellValue cell) {
        BigDecimal plain = value.stripTrailingZeros();
        if (field.type() == FieldType.NUMBER) {
            return plain.scale() <= MOST_DECIMALS ? Optional.of(plain) : refuse(FindingCode.NOT_A_NUMBER, cell);
        }
        boolean count = plain.scale() <= 0 && plain.signum() >= 0 && plain.precision() - plain.scale() <= 18;
        return count ? Optional.of(plain.longValueExact()) : refuse(FindingCode.NOT_A_NUMBER, cell);
    }

    private <T> Optional<T> value(Reading<T> reading, FindingCode unreadable, CellValue cell) {
        if (reading instanceof Reading.Understood<T> understood) {
            for (Doubt doubt : understood.doubts()) {
                String why = FindingTexts.of(
                        "doubt."
                                + doubt.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                        Map.of());
                found(
                        FindingCode.UNUSUAL_FORM,
                        CellText.of(cell),
                        Map.of("why", why, "expected", shown(understood.value())));
            }
            return Optional.of(understood.value());
        }
        return refuse(unreadable, cell);
    }

    private static String shown(Object value) {
        if (value instanceof LocalDate date) {
            return Dates.decree(date);
        }
        return value instanceof DocumentReference document ? document.canonical() : value.toString();
    }

    private <T> Optional<T> refuse(FindingCode code, CellValue cell) {
        found(code, CellText.of(cell), Map.of());
        return Optional.empty();
    }

    private void found(FindingCode code, String value, Map<String, String> more) {
        Map<String, String> facts = new LinkedHashMap<>(more);
        facts.put("field", field.label());
        if (!value.isEmpty()) {
            facts.put("value", value);
        }
        findings.add(place.finding(code, facts));
    }

    private static boolean isBlank(CellValue cell) {
        return CellText.of(cell).isEmpty();
    }
}
