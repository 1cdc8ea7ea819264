package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import vn.tonghop.period.Period;

/**
 * A few rows as a clerk would type them, and which of them a rule must find: the test that a rule carries with it.
 *
 * @param file of the case, path within the catalogue
 * @param line where it begins, from 1
 * @param period of the round in which the rows are reported
 */
public record RuleCase(String file, int line, String name, Period period, List<Row> rows) {

    /** In which round a row stands. */
    public enum In {
        /** The round of the case. */
        ROUND(""),
        /** The round just before, of the same kind of period. */
        PREVIOUS("previous_"),
        /** The same period of the year before. */
        LAST_YEAR("same_period_last_year_"),
        /** The first round within that of the case, of the longest kind of period that is shorter. */
        NESTED("nested_");

        private final String prefix;

        In(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }

    /**
     * One row.
     *
     * @param form id of the form in which it stands
     * @param found whether the rule must find it; of a row that the rule cannot mark, because it stands in another form or
     *     round, whether there must be one more finding on the whole form
     * @param cells text by field key; what is blank is left out
     */
    public record Row(int line, String form, In in, boolean found, Map<String, String> cells) {}

    /** Whether the rule must find something. */
    public boolean finds() {
        return rows.stream().anyMatch(Row::found);
    }
}
