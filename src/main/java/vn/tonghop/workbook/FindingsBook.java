package vn.tonghop.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of findings given back, as {@link FindingsWorkbook} writes it, from top to bottom.
 *
 * @param verdictHeader headers of the verdicts: number, what, verdict, findings, rows
 * @param findingHeader headers of the findings, as many as each finding has values, and one more for the explanation
 * @param closing what is said below the list; empty for nothing
 */
public record FindingsBook(
        String sheet,
        List<String> headings,
        List<Fact> facts,
        List<String> verdictHeader,
        List<Line> verdicts,
        String stepsHeading,
        List<String> steps,
        List<String> findingHeader,
        List<Group> groups,
        List<String> closing) {

    public FindingsBook {
        headings = List.copyOf(headings);
        facts = List.copyOf(facts);
        verdictHeader = List.copyOf(verdictHeader);
        verdicts = List.copyOf(verdicts);
        steps = List.copyOf(steps);
        findingHeader = List.copyOf(findingHeader);
        groups = List.copyOf(groups);
        closing = List.copyOf(closing);
    }

    /** A labelled fact. */
    public record Fact(String label, String value) {}

    /** A row of values; the tone colours what is to be seen first. */
    public record Line(Tone tone, List<String> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /** Findings of one severity under their heading. */
    public record Group(Tone tone, String heading, List<Found> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A finding.
     *
     * @param place the cell that it links to, where its sheet stands in the same workbook
     * @param explanation what the submitter says to it, empty until they do; absent where nothing is asked
     */
    public record Found(Line line, Optional<Target> place, Optional<String> explanation) {}

    /** A cell of a sheet. */
    public record Target(String sheet, CellAddress cell) {

        /** The same cell where sheets have other names. */
        Target in(Map<String, String> names) {
            return new Target(names.getOrDefault(sheet, sheet), cell);
        }
    }
}
