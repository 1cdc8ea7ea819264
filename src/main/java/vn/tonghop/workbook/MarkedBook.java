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
 */
public record MarkedBook(
        FindingsBook findings,
        Map<String, Map<CellAddress, Mark>> marks,
        Set<String> left,
        List<List<String>> meta,
        String metaSheet,
        String choicesSheet,
        String author) {

    public MarkedBook {
        marks = Map.copyOf(marks);
        left = Set.copyOf(left);
        meta = List.copyOf(meta);
    }

    /**
     * A mark on one cell.
     *
     * @param line of the finding, from 0 through all groups; empty when no finding asked for the mark
     * @param value a whole number that stands in place of what was submitted
     */
    public record Mark(Tone tone, String note, Optional<Integer> line, Optional<Integer> value) {}
}
