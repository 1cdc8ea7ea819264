package vn.tonghop.appendix;

import java.util.List;
import java.util.Optional;
import vn.tonghop.workbook.DrawnLayout.Look;
import vn.tonghop.workbook.Tone;

/**
 * A page of tables in the words of the program, printed as a sheet and exported as CSV.
 *
 * @param id kebab-case
 * @param remarks below the title
 * @param verdict what the page comes to, in one line
 * @param widths of the columns that all tables of the page share, in digits
 */
record TablePage(
        String id,
        String sheet,
        String title,
        List<String> remarks,
        Optional<Verdict> verdict,
        List<Fact> facts,
        List<Integer> widths,
        List<Table> tables) {

    TablePage {
        remarks = List.copyOf(remarks);
        facts = List.copyOf(facts);
        widths = List.copyOf(widths);
        tables = List.copyOf(tables);
    }

    record Verdict(Tone tone, String text) {}

    record Fact(String label, String value) {}

    /**
     * A table of the page.
     *
     * @param id kebab-case, within the page
     * @param heading above it; empty for none
     * @param lines may be made while they are read, and are read more than once
     * @param empty what is said when there is no line
     */
    record Table(String id, String heading, List<Column> columns, Iterable<Line> lines, String empty) {}

    record Column(String header, Look look) {}

    /**
     * A line of a table.
     *
     * @param anchor name under which other pages link to it
     */
    record Line(Optional<Tone> tone, List<Entry> entries, Optional<String> anchor) {

        Line {
            entries = List.copyOf(entries);
        }

        static Line of(Optional<Tone> tone, Entry... entries) {
            return new Line(tone, List.of(entries), Optional.empty());
        }
    }
}
