package vn.tonghop.workbook;

import java.util.List;

/**
 * A column to be filled in.
 *
 * @param note shown when the pointer rests on the header: what belongs in the column
 * @param choices offered as a drop-down; empty for free entry
 * @param width in characters
 */
public record TemplateColumn(String header, String note, Kind kind, List<String> choices, int width) {

    public TemplateColumn {
        choices = List.copyOf(choices);
    }

    /** How Excel treats what is typed. */
    public enum Kind {
        /** Kept as typed, letter by letter: no date, no formula, no lost zero. */
        TEXT,
        /** As {@link #TEXT}, centred: a day is kept in the order in which it was typed, whatever Excel's locale. */
        SHORT_TEXT,
        WHOLE_NUMBER,
        NUMBER
    }
}
