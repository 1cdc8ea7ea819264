package vn.tonghop.workbook;

import java.util.List;

/**
 * The first sheet of a workbook to be filled in: headings, labelled lines (label in column A, value in column B), links
 * to the sheets, and numbered instructions.
 *
 * @param headings lines at the top; the second one is the title
 */
public record TemplateCover(
        String sheet,
        List<String> headings,
        List<Line> lines,
        String sheetsHeading,
        String stepsHeading,
        List<String> steps) {

    public TemplateCover {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /** A labelled line. */
    public record Line(String label, String value, Entry entry) {}

    /** Who writes the value of a line. */
    public enum Entry {
        /** The program; the submitter leaves it. */
        GIVEN,
        /** The submitter, as text. */
        TEXT,
        /** The submitter, as a whole number. */
        COUNT
    }
}
