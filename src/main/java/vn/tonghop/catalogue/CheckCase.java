package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.period.Period;

/**
 * A few figures as they could have been printed, and what a check must say of them: the test that a check carries with it.
 *
 * @param file of the case, path within the catalogue
 * @param line where it begins, from 1
 * @param settings by name, for this case only; those of the catalogue stand beside them
 * @param figures at least one
 */
public record CheckCase(
        String file, int line, String name, Period period, Map<String, Object> settings, List<Figure> figures) {

    /** The rows that a figure is taken from; the words are those that a check sees. */
    public enum Scope {
        ROW,
        SECTION,
        BLOCK
    }

    /**
     * One printed figure.
     *
     * @param differs whether the check must say of this figure that it does not agree
     * @param found and expected: the two sides as they are told; absent where the case does not mind
     * @param value as printed
     */
    public record Figure(
            int line, boolean differs, Optional<String> found, Optional<String> expected, Spot spot, String value) {}

    /**
     * Where in an appendix a figure stands.
     *
     * @param appendix its id, as the case names it: perhaps of none
     * @param column of the block's SELECT, or {@code count}
     * @param row its number among all rows of the block, from 1; absent for the next one
     */
    public record Spot(
            String appendix,
            String block,
            Scope scope,
            Optional<String> section,
            String column,
            Optional<Integer> row) {}

    /** Whether the check must say something. */
    public boolean differs() {
        return figures.stream().anyMatch(Figure::differs);
    }
}
