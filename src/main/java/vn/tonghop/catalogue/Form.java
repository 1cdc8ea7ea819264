package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form ("biểu mẫu") that units fill in.
 *
 * @param id folder name, kebab-case
 * @param sheet name of its sheet in the workbook
 * @param reports ids of the report types that ask for it
 * @param units codes of the units that owe it; empty means all
 * @param identity what makes two rows the same thing: lists of field keys, of which the first list whose fields are all
 *     filled decides; empty when every row stands for itself
 * @param nothing the word that says "nothing to report"
 * @param counts SQL condition on a row: whether it is on the round's books; absent when all rows are
 * @param fields by key, in column order
 * @param versions the headers of its workbook, now and in older versions that are still accepted
 * @param derived SQL expressions on a row by column name, in order
 */
public record Form(
        String id,
        String title,
        String sheet,
        Set<String> reports,
        Set<String> units,
        List<List<String>> identity,
        Optional<String> nothing,
        Optional<SqlText> counts,
        Map<String, Field> fields,
        FormVersions versions,
        Map<String, SqlText> derived,
        List<Rule> rules) {

    /** The name under which SQL sees the rows: {@code nhiem-vu-giao} is {@code nhiem_vu_giao}. */
    public String relation() {
        return id.replace('-', '_');
    }

    Form with(List<Rule> itsRules) {
        return new Form(
                id, title, sheet, reports, units, identity, nothing, counts, fields, versions, derived, itsRules);
    }

    public boolean isOwedBy(OrgUnit unit) {
        return units.isEmpty() || units.contains(unit.code());
    }
}
