package vn.tonghop.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is laid over a submitted workbook when it is given back.
 *
 * @param findings the sheet that comes first
 * @param marks by name of the submitted sheet, then by cell
 * @param left names of visible sheets that are not given back
 * @param meta what the workbook says about itself, on a hidden sheet of the name that follows
 * @param choicesSheet name of the hidden sheet whose texts stand behind the drop-downs
 * @param author of the notes
 * @param script how text is shown whose letters only a font tells
 */
public record MarkedBook(
        FindingsBook findings,
        Map<String, Map<CellAddress, Mark>> marks,
        Set<String> left,
        List<List<String>> meta,
        String metaSheet,
        String choicesSheet,
        String author,
        Script script) {

    public MarkedBook {
        marks = Map.copyOf(marks);
        left = Set.copyOf(left);
        meta = List.copyOf(meta);
    }

    /** Makes of text and fonts of the time before Unicode what every machine shows. */
    public interface Script {

        /** A text of a cell as its fonts show it. */
        String shown(Cell cell, String text);

        /** The font family to show it in. */
        String family(String submitted);
    }

    /**
     * A mark on one cell.
     *
     * @param line of the finding, from 0 through all groups; empty when no finding asked for the mark
     */
    public record Mark(Tone tone, String note, Optional<Integer> line, Scope scope, Content content) {

        /** A mark on a cell that keeps its content. */
        public Mark(Tone tone, String note, Optional<Integer> line, Scope scope) {
            this(tone, note, line, scope, Content.KEPT);
        }
    }

    /** What a mark is about. */
    public enum Scope {
        CELL,
        /** The whole sheet, in whose first cell the mark stands. */
        SHEET
    }

    /** What stands in a marked cell. */
    public sealed interface Content {

        Content KEPT = new Kept();
        Content UNKNOWN = new Unknown();

        /** What was submitted. */
        record Kept() implements Content {}

        /** An error value: the file does not tell for sure what was meant, and any value would pass for it. */
        record Unknown() implements Content {}

        /** A whole number of ours. */
        record Whole(int value) implements Content {}
    }
}
