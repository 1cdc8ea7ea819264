package vn.tonghop.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.tonghop.catalogue.Field;
import vn.tonghop.submission.CellText;
import vn.tonghop.text.Absence;
import vn.tonghop.text.DocumentReference;
import vn.tonghop.text.DocumentReferences;
import vn.tonghop.text.Reading;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.DateSystem;

/** Turns one cell into the value of its field. */
final class CellTyping {

    private final Field field;
    private final DateSystem dates;
    private final Function<DocumentReference, String> ids;
    private final CellFindings findings;

    /**
     * @param dates those of the workbook, for a number that lost its date format
     * @param ids what tells a document from others
     * @param place asked for only when something is found: nearly every cell is sound
     */
    CellTyping(Field field, DateSystem dates, Function<DocumentReference, String> ids, Supplier<Place> place) {
        this.field = field;
        this.dates = dates;
        this.ids = ids;
        this.findings = new CellFindings(field, place);
    }

    List<Finding> findings() {
        return findings.all();
    }

    /** Puts the value, and a document's parts, under the columns of the form's table. */
    void type(CellValue cell, Map<String, Object> values) {
        if (cell instanceof CellValue.ErrorValue error) {
            findings.add(FindingCode.CELL_ERROR, error.code(), Map.of());
        } else if (cell instanceof CellValue.MissingResult) {
            findings.add(FindingCode.FORMULA_WITHOUT_RESULT, "", Map.of());
        } else if (CellText.isBlank(cell)) {
            field.defaultValue().ifPresentOrElse(text -> read(new CellValue.Text(text), values), this::blank);
        } else {
            read(cell, values);
        }
    }

    private void blank() {
        if (field.required()) {
            findings.add(FindingCode.REQUIRED, "", Map.of());
        }
    }

    private void read(CellValue cell, Map<String, Object> values) {
        Optional<?> value = switch (field.type()) {
            case TEXT, LONG_TEXT -> content(cell);
            case DATE -> new DateTyping(dates, findings).day(cell);
            case DATE_OR_PERIOD -> new DateTyping(dates, findings).dayOrPeriod(cell);
            case DOCUMENT -> document(cell, values);
            case CHOICE -> choice(cell);
            case COUNT, NUMBER -> new NumberTyping(field, findings).read(cell);
        };
        value.ifPresent(known -> values.put(field.key(), known));
    }

    /**
     * The text itself. A dash is a blank. "Không" and the like are no content, unless the field is required or has a
     * default: there they are the answer.
     */
    private Optional<String> content(CellValue cell) {
        String text = CellText.of(cell);
        Optional<Absence> absence = Absence.of(text);
        boolean mayBeBlank = !field.required() || field.defaultValue().isPresent();
        if (absence.equals(Optional.of(Absence.DASH))) {
            return mayBeBlank ? field.defaultValue() : findings.missing(Absence.DASH, cell);
        }
        boolean answers = field.required() || field.defaultValue().isPresent();
        return absence.equals(Optional.of(Absence.NONE)) && !answers ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> document(CellValue cell, Map<String, Object> values) {
        Reading<DocumentReference> reading = DocumentReferences.read(CellText.of(cell));
        if (reading instanceof Reading.Ambiguous<DocumentReference> two) {
            return findings.refuseTwo(FindingCode.AMBIGUOUS_DOCUMENT, two.readings(), cell);
        }
        if (!(reading instanceof Reading.Understood<DocumentReference> known)) {
            return findings.refuse(FindingCode.NOT_A_DOCUMENT, reading, cell);
        }
        DocumentReference document = known.value();
        findings.doubt(known.doubts(), document.canonical(), cell);
        values.put(field.key() + "_type", document.type());
        values.put(field.key() + "_number", Integer.toString(document.number()));
        values.put(field.key() + "_symbol", document.symbol());
        document.date().ifPresent(date -> values.put(field.key() + "_date", date));
        values.put(field.key() + "_issuer", document.issuer());
        values.put(field.key() + "_id", ids.apply(document));
        return Optional.of(document.canonical());
    }

    private Optional<String> choice(CellValue cell) {
        String text = CellText.of(cell);
        // as the drop-down writes it; folding costs more than all the rest of a row
        Optional<String> choice = chosen(text::equals).or(() -> {
            String key = TextKey.FOLDED.of(text);
            return chosen(candidate -> TextKey.FOLDED.of(candidate).equals(key));
        });
        if (choice.isEmpty()) {
            findings.add(
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
}
