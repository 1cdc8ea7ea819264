package vn.tonghop.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.workbook.TemplateColumn;

/** The columns of a form's sheet, each with a note that says what belongs there. */
final class FormColumn {

    /** Choices that a note lists; the drop-down has them all. */
    private static final int LISTED_CHOICES = 8;

    private FormColumn() {}

    static List<TemplateColumn> all(Form form) {
        List<TemplateColumn> columns = new ArrayList<>();
        for (Field field : form.fields().values()) {
            Optional<String> nothing = columns.isEmpty() ? form.nothing() : Optional.empty();
            columns.add(of(field, nothing));
        }
        return columns;
    }

    /** @param nothing the word that may stand in the column instead of a value, and says that there is none */
    private static TemplateColumn of(Field field, Optional<String> nothing) {
        List<String> choices = new ArrayList<>(field.choices().values());
        if (!choices.isEmpty()) {
            nothing.filter(word -> !choices.contains(word)).ifPresent(choices::add);
        }
        return new TemplateColumn(
                field.required() ? Texts.text("header.required", field.label()) : field.label(),
                note(field, nothing),
                kind(field),
                choices,
                width(field));
    }

    private static String note(Field field, Optional<String> nothing) {
        List<String> lines = new ArrayList<>();
        lines.add(field.label());
        lines.add(Texts.text(field.required() ? "note.required" : "note.optional"));
        switch (field.type()) {
            case TEXT -> lines.add(Texts.text("note.text"));
            case LONG_TEXT -> lines.add(Texts.text("note.long-text"));
            case DATE -> lines.add(Texts.text("note.date"));
            case DATE_OR_PERIOD -> lines.add(Texts.text("note.date-or-period"));
            case DOCUMENT -> lines.add(Texts.text("note.document"));
            case COUNT -> lines.add(Texts.text("note.count"));
            case NUMBER -> lines.add(Texts.text("note.number"));
            case CHOICE -> choices(field, lines);
        }
        field.unit().ifPresent(unit -> lines.add(Texts.text("note.unit", unit.name())));
        field.defaultValue()
                .map(value -> field.choices().getOrDefault(value, value))
                .ifPresent(value -> lines.add(Texts.text("note.default", value)));
        nothing.ifPresent(word -> lines.add(Texts.text("note.nothing", word)));
        return String.join("\n", lines);
    }

    private static void choices(Field field, List<String> lines) {
        lines.add(Texts.text("note.choice"));
        field.choices().values().stream().limit(LISTED_CHOICES).forEach(choice -> lines.add("- " + choice));
        if (field.choices().size() > LISTED_CHOICES) {
            lines.add("…");
        }
    }

    private static TemplateColumn.Kind kind(Field field) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT, DOCUMENT, CHOICE -> TemplateColumn.Kind.TEXT;
            case DATE, DATE_OR_PERIOD -> TemplateColumn.Kind.SHORT_TEXT;
            case COUNT -> TemplateColumn.Kind.WHOLE_NUMBER;
            case NUMBER -> TemplateColumn.Kind.NUMBER;
        };
    }

    private static int width(Field field) {
        return switch (field.type()) {
            case TEXT -> 24;
            case LONG_TEXT -> 36;
            case DOCUMENT -> 22;
            case DATE -> 13;
            case DATE_OR_PERIOD -> 15;
            case COUNT, NUMBER -> 12;
            case CHOICE -> field.choices().values().stream().anyMatch(label -> label.length() > 14) ? 20 : 13;
        };
    }
}
